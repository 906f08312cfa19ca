import { isLive } from '@deconcert/domain/plan'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { usePermission } from '../../lib/actor'
import { type PlanProfile, planQuery } from '../../plan/plan-query'
import type { Tree } from '../../plan/tree-query'
import { SectionCard } from '../../ui/section-card'
import { AnnouncedCounts } from './announced-counts'
import { useLevelName } from './level-name'
import classes from './schema-page.module.css'

/** Beside the tree: how much of each level is there, the statements that cross the plan, its territories. */
export function TreeSide({ slug, tree }: { slug: string; tree: Tree }) {
  const profile = useQuery(planQuery(slug)).data

  return (
    <div className={classes.side}>
      {tree.levels.length > 0 && (
        <LevelCounts slug={slug} tree={tree} declared={profile?.plan.declaredCounts ?? {}} />
      )}
      {profile && profile.facets.length > 0 && <Facets facets={profile.facets} tree={tree} />}
      {profile && profile.territories.length > 0 && <Territories territories={profile.territories} />}
    </div>
  )
}

type CountsProps = {
  readonly slug: string
  readonly tree: Tree
  readonly declared: Readonly<Record<string, number>>
}

function LevelCounts({ slug, tree, declared }: CountsProps) {
  const mayEdit = usePermission('plan.edit') === null
  const tCounts = useTranslations('structure.counts')
  const t = useTranslations('tree')
  const levelName = useLevelName()
  const liveNodes = tree.nodes.filter(({ state }) => isLive(state))

  return (
    <SectionCard
      title={t('levels')}
      action={
        mayEdit && <AnnouncedCounts slug={slug} levels={tree.levels} declared={declared} branch={null} />
      }
    >
      <ul className={classes.levels}>
        {tree.levels.map((level) => {
          const count = liveNodes.filter(({ levelKey }) => levelKey === level.key).length
          const announced = declared[level.key]
          return (
            <li key={level.key} className={classes.level}>
              <span>{levelName(level, 2)}</span>
              <span>
                {announced === undefined && t('entered', { count })}
                {announced !== undefined &&
                  (level.carriesSheet
                    ? tCounts('sheets', { count, declared: announced })
                    : t('ofDeclared', { count, declared: announced }))}
              </span>
            </li>
          )
        })}
      </ul>
    </SectionCard>
  )
}

function Facets({ facets, tree }: { facets: PlanProfile['facets']; tree: Tree }) {
  const t = useTranslations('tree')

  return (
    <SectionCard title={t('facets')}>
      {facets.map((facet) => {
        const branch = tree.nodes.find((node) => node.id === facet.nodeId)
        return (
          <details key={facet.id} className={classes.facet}>
            <summary>{`${facet.label}${branch ? ` – ${branch.label}` : ''} (${facet.items.length})`}</summary>
            <ul className={classes.facetItems}>
              {facet.items.map((item) => (
                <li key={item.id}>{item.label}</li>
              ))}
            </ul>
          </details>
        )
      })}
    </SectionCard>
  )
}

function Territories({ territories }: { territories: PlanProfile['territories'] }) {
  const t = useTranslations('tree')

  return (
    <SectionCard title={t('territories')} aside={territories.length}>
      <ul className={classes.territories}>
        {territories.map(({ id, key, name }) => (
          <li key={id}>{name ?? key}</li>
        ))}
      </ul>
    </SectionCard>
  )
}
