import { ancestorsOf, isLive } from '@deconcert/domain/plan'
import { VisuallyHidden } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ItemFilter, useIsTicked, useItemFilter } from '../../facet/item-filter'
import { usePermission, usePlanSlug } from '../../lib/actor'
import { usePlanTrail } from '../../lib/plan-trail'
import { type Tree, treeQuery } from '../../plan/tree-query'
import { LinkButton } from '../../ui/app-link'
import { EmptyState } from '../../ui/empty-state'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import { ExportMenu } from '../export/export-menu'
import { AddRoot } from './add-root'
import type { NodeDialog } from './node-dialog'
import { NodeDialogs } from './node-dialogs'
import { PlanTree } from './plan-tree'
import classes from './schema-page.module.css'
import { SchemaViews } from './schema-views'
import { TreeSide } from './tree-side'

/** The tree of the plan, as it stands now. */
export function TreeView() {
  const slug = usePlanSlug()
  const query = useQuery(treeQuery(slug))

  return <QueryView query={query}>{(tree) => <TreeContent slug={slug} tree={tree} />}</QueryView>
}

function TreeContent({ slug, tree }: { slug: string; tree: Tree }) {
  const t = useTranslations('tree')
  const tFacet = useTranslations('facet.filter')
  const trail = usePlanTrail()
  const editRefusal = usePermission('node.edit')
  const [dialog, setDialog] = useState<NodeDialog | null>(null)
  const headingId = useId()
  const isFiltered = useItemFilter() !== null
  const shown = useShownTree(slug, tree)
  // What was retired or set aside can be shown again, but is no longer in the plan.
  const isPeopled = tree.nodes.some(({ state }) => isLive(state))

  return (
    <>
      <PageHeader
        title={t('title')}
        trail={trail}
        lead={t('lead')}
        action={
          <>
            {editRefusal === null && <ImportLink slug={slug} />}
            <ExportMenu slug={slug} />
            {tree.levels.length > 0 && <AddRoot tree={tree} refusal={editRefusal} onChoose={setDialog} />}
          </>
        }
      />
      <SchemaViews />
      <div className={classes.columns}>
        <section className={classes.tree} aria-labelledby={headingId}>
          <VisuallyHidden component="h2" id={headingId}>
            {t('label')}
          </VisuallyHidden>
          {tree.levels.length === 0 && <NoLevels slug={slug} />}
          {tree.levels.length > 0 && !isPeopled && <NoNodes mayAdd={editRefusal === null} />}
          {tree.nodes.length > 0 && <ItemFilter slug={slug} />}
          {isFiltered && shown.nodes.length === 0 && <p>{tFacet('none')}</p>}
          {shown.nodes.length > 0 && (
            // Nothing is moved in a tree of which only a part is seen.
            <PlanTree
              slug={slug}
              tree={shown}
              onChoose={editRefusal === null && !isFiltered ? setDialog : null}
            />
          )}
        </section>
        <TreeSide slug={slug} tree={tree} />
      </div>
      <NodeDialogs slug={slug} tree={tree} dialog={dialog} onClose={() => setDialog(null)} />
    </>
  )
}

/** The lines that are ticked with the statement of the filter, and those above them. */
function useShownTree(slug: string, tree: Tree): Tree {
  const isFiltered = useItemFilter() !== null
  const isTicked = useIsTicked(slug)

  if (!isFiltered) return tree
  const kept = new Set<string>()
  for (const { id } of tree.nodes.filter((node) => isTicked(node.id))) {
    kept.add(id)
    for (const above of ancestorsOf(tree.nodes, id)) kept.add(above.id)
  }
  return { ...tree, nodes: tree.nodes.filter(({ id }) => kept.has(id)) }
}

function ImportLink({ slug }: { slug: string }) {
  const t = useTranslations('outline')

  return (
    <LinkButton to={`/p/${slug}/schema/import`} variant="default">
      {t('action')}
    </LinkButton>
  )
}

function NoLevels({ slug }: { slug: string }) {
  const t = useTranslations('tree.noLevels')
  const mayEdit = usePermission('plan.edit') === null

  return (
    <EmptyState
      title={t('title')}
      action={
        mayEdit && (
          <LinkButton to={`/p/${slug}/reglages`} search={{ onglet: 'niveaux' }}>
            {t('action')}
          </LinkButton>
        )
      }
    >
      {t(mayEdit ? 'explanation' : 'explanationReader')}
    </EmptyState>
  )
}

function NoNodes({ mayAdd }: { mayAdd: boolean }) {
  const t = useTranslations('tree.empty')
  return <EmptyState title={t('title')}>{t(mayAdd ? 'explanation' : 'explanationReader')}</EmptyState>
}
