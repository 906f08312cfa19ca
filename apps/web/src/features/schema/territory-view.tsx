import { isLive } from '@deconcert/domain/plan'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useTerritoryName } from '../../facet/facet-words'
import { type ShownTerritory, territoriesQuery } from '../../facet/facets-query'
import { usePermission, usePlanSlug } from '../../lib/actor'
import { usePlanTrail } from '../../lib/plan-trail'
import { NodeStateBadge } from '../../node/node-state-badge'
import { type Tree, type TreeLine, treeQuery } from '../../plan/tree-query'
import { BareLink, LinkButton } from '../../ui/app-link'
import { EmptyState } from '../../ui/empty-state'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import { SectionCard } from '../../ui/section-card'
import { StateBadge } from '../../ui/state-badge'
import classes from './node-page.module.css'
import { SchemaViews } from './schema-views'

/** The lines of the plan by territory; a territory for which nothing is written stands out. */
export function TerritoryView() {
  const t = useTranslations('tree')
  const tTerritory = useTranslations('facet.territory')
  const slug = usePlanSlug()
  const tree = useQuery(treeQuery(slug))
  const territories = useQuery(territoriesQuery(slug))

  return (
    <>
      <PageHeader title={t('title')} trail={usePlanTrail()} lead={tTerritory('lead')} />
      <SchemaViews />
      <QueryView query={tree}>
        {(content) => (
          <QueryView query={territories}>
            {(stored) => <Territories slug={slug} tree={content} territories={stored.territories} />}
          </QueryView>
        )}
      </QueryView>
    </>
  )
}

type Props = {
  readonly slug: string
  readonly tree: Tree
  readonly territories: readonly ShownTerritory[]
}

function Territories({ slug, tree, territories }: Props) {
  const live = tree.nodes.filter(({ state }) => isLive(state))
  const shown = territories.filter(
    ({ id, retired }) => !retired || live.some(({ territoryId }) => territoryId === id),
  )

  if (shown.length === 0) return <NoTerritory slug={slug} />
  return shown.map((territory) => (
    <Territory
      key={territory.id}
      slug={slug}
      territory={territory}
      territories={territories}
      nodes={live.filter(({ territoryId }) => territoryId === territory.id)}
    />
  ))
}

function NoTerritory({ slug }: { slug: string }) {
  const t = useTranslations('facet.territory.none')
  const mayEdit = usePermission('plan.edit') === null

  return (
    <EmptyState
      title={t('title')}
      action={
        mayEdit && (
          <LinkButton to={`/p/${slug}/reglages`} search={{ onglet: 'territoires' }}>
            {t('action')}
          </LinkButton>
        )
      }
    >
      {t(mayEdit ? 'explanation' : 'explanationReader')}
    </EmptyState>
  )
}

type TerritoryProps = Omit<Props, 'tree'> & {
  readonly territory: ShownTerritory
  readonly nodes: readonly TreeLine[]
}

function Territory({ slug, territory, territories, nodes }: TerritoryProps) {
  const t = useTranslations('facet.territory')
  const nameOf = useTerritoryName()
  const { kind, code, codeYear, parentId } = territory
  const facts = [
    kind,
    code !== null && (codeYear === null ? code : t('codeOf', { code, year: String(codeYear) })),
    parentId !== null && t('partOf', { parent: nameOf(territories, parentId) }),
  ].filter((fact) => typeof fact === 'string')

  return (
    <SectionCard
      title={nameOf(territories, territory.id)}
      aside={
        nodes.length === 0 ? (
          <StateBadge tone="warning">{t('nothing')}</StateBadge>
        ) : (
          t('lines', { count: nodes.length })
        )
      }
    >
      {facts.length > 0 && <p className={classes.note}>{facts.join(' · ')}</p>}
      {nodes.length === 0 && <p className={classes.note}>{t('nothingHint')}</p>}
      <ul className={classes.children}>
        {nodes.map(({ id, label, title, state }) => (
          <li key={id}>
            <BareLink to={`/p/${slug}/schema/${id}`} className={classes.child}>
              <span>
                {label !== title && <span className={classes.label}>{label}</span>} {title}
              </span>
              <NodeStateBadge state={state} />
            </BareLink>
          </li>
        ))}
      </ul>
    </SectionCard>
  )
}
