import { isLive } from '@deconcert/domain/plan'
import { Button } from '@mantine/core'
import { IconChevronDown, IconClipboardText } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ReadContent } from '../../editor/read-content'
import { usePermission, usePlanSlug } from '../../lib/actor'
import { usePlanTrail } from '../../lib/plan-trail'
import { NodeStateBadge } from '../../node/node-state-badge'
import { treeQuery } from '../../plan/tree-query'
import { BareLink, LinkButton } from '../../ui/app-link'
import { DateTimeText } from '../../ui/date-text'
import { DefinitionList } from '../../ui/definition-list'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import { SectionCard } from '../../ui/section-card'
import { FormerNames } from './former-name'
import { NodeCounts } from './node-counts'
import type { NodeDialog } from './node-dialog'
import { NodeDialogs } from './node-dialogs'
import { NodeFacets } from './node-facets'
import { NodeLinks } from './node-links'
import { NodeMenu } from './node-menu'
import { NodeOrigin } from './node-origin'
import classes from './node-page.module.css'
import { NodeProvenance } from './node-provenance'
import { type NodeProfile, nodeQuery } from './node-query'
import { NodeTerritory } from './node-territory'
import { NodeWords } from './node-words'

/** One line of the plan: what it says, and where it comes from. */
export function NodePage() {
  const slug = usePlanSlug()
  const id = useParams({ strict: false, select: (params) => params.node ?? '' })
  const query = useQuery(nodeQuery(slug, id))

  return <QueryView query={query}>{(node) => <NodeView slug={slug} node={node} />}</QueryView>
}

function NodeView({ slug, node }: { slug: string; node: NodeProfile }) {
  const t = useTranslations('node.page')
  const tTree = useTranslations('tree')
  const trail = usePlanTrail(
    { label: tTree('title'), to: `/p/${slug}/schema` },
    ...node.ancestors.map(({ id, reference, title }) => ({
      label: reference === title ? title : `${reference} – ${title}`,
      to: `/p/${slug}/schema/${id}`,
    })),
  )

  return (
    <>
      <PageHeader
        title={node.title}
        trail={trail}
        badge={
          <>
            {node.reference !== node.title && <span className={classes.reference}>{node.reference}</span>}
            <FormerNames aliases={node.aliases} />
            <NodeStateBadge state={node.state} />
          </>
        }
        action={<NodeActions slug={slug} node={node} />}
      />
      <div className={classes.columns}>
        <div>
          <NodeWords slug={slug} node={node} />
          {node.content && (
            <SectionCard title={t('text')}>
              <ReadContent json={node.content} headingFrom={2} />
            </SectionCard>
          )}
          <NodeTerritory slug={slug} nodeId={node.id} state={node.state} />
          <NodeFacets
            slug={slug}
            nodeId={node.id}
            ancestorIds={node.ancestors.map(({ id }) => id)}
            refusal={node.tickRefusal}
          />
          <Frozen node={node} />
          <Children slug={slug} id={node.id} />
          <NodeCounts slug={slug} node={node} />
          <NodeLinks slug={slug} node={node} />
        </div>
        <NodeOrigin slug={slug} node={node} />
      </div>
      <NodeProvenance slug={slug} node={node} />
    </>
  )
}

function NodeActions({ slug, node }: { slug: string; node: NodeProfile }) {
  const t = useTranslations('node.page')
  const tActions = useTranslations('tree.actions')
  const mayEdit = usePermission('node.edit') === null
  const tree = useQuery(treeQuery(slug)).data
  const line = tree?.nodes.find((each) => each.id === node.id)
  const [dialog, setDialog] = useState<NodeDialog | null>(null)

  return (
    <>
      {node.sheetId !== null && (
        <LinkButton
          to={`/p/${slug}/fiches/${node.sheetId}`}
          leftSection={<IconClipboardText size={18} aria-hidden="true" />}
        >
          {t('sheet')}
        </LinkButton>
      )}
      {mayEdit && tree && line && (
        <>
          <NodeMenu
            tree={tree}
            node={line}
            onChoose={setDialog}
            target={
              <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden="true" />}>
                {tActions('edit')}
              </Button>
            }
          />
          <NodeDialogs slug={slug} tree={tree} dialog={dialog} onClose={() => setDialog(null)} />
        </>
      )}
    </>
  )
}

function Frozen({ node }: { node: NodeProfile }) {
  const t = useTranslations('node.page')

  if (node.frozenAt === null) return null
  return (
    <SectionCard title={t('frozen')}>
      <DefinitionList
        entries={[
          { term: t('number'), detail: node.frozenNumber },
          { term: t('at'), detail: <DateTimeText value={node.frozenAt} /> },
          { term: t('hash'), detail: <code className={classes.hash}>{node.frozenSha256}</code> },
        ]}
      />
    </SectionCard>
  )
}

function Children({ slug, id }: { slug: string; id: string }) {
  const t = useTranslations('node.page')
  const children = useQuery(treeQuery(slug)).data?.nodes.filter((each) => each.parentId === id) ?? []
  // What was retired or set aside is listed, and counts no more.
  const live = children.filter(({ state }) => isLive(state)).length

  if (children.length === 0) return null
  return (
    <SectionCard title={t('children')} aside={live}>
      <ul className={classes.children}>
        {children.map((child) => (
          <li key={child.id}>
            <BareLink to={`/p/${slug}/schema/${child.id}`} className={classes.child}>
              <span>
                {child.label !== child.title && <span className={classes.label}>{child.label}</span>}{' '}
                {child.title}
              </span>
              <NodeStateBadge state={child.state} />
            </BareLink>
          </li>
        ))}
      </ul>
    </SectionCard>
  )
}
