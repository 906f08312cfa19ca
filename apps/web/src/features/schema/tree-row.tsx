import { IconChevronRight, IconClipboardText, IconGripVertical } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { NodeStateBadge } from '../../node/node-state-badge'
import type { TreeLine } from '../../plan/tree-query'
import { BareLink } from '../../ui/app-link'
import { useLevelName } from './level-name'
import { NodeMenu } from './node-menu'
import { useTreeView } from './tree-context'
import classes from './tree-row.module.css'

type Props = { readonly node: TreeLine; readonly isOpen: boolean; readonly hasChildren: boolean }

/** One line of the plan: its number, its title, its state, what it contains. */
export function TreeRow({ node, isOpen, hasChildren }: Props) {
  const { slug, tree, fresh, editing } = useTreeView()
  const drag = editing?.drag

  return (
    <div
      className={classes.row}
      data-storey={Math.min(node.depth, 3)}
      data-fresh={fresh.get(node.id)}
      data-drop={drag?.zoneOn(node)}
      data-dragged={drag?.isDragged(node) || undefined}
      {...drag?.handlersFor(node)}
    >
      {editing && <IconGripVertical size={16} aria-hidden="true" className={classes.grip} />}
      <Toggle node={node} isOpen={isOpen} hasChildren={hasChildren} />
      <span className={classes.words}>
        <BareLink to={`/p/${slug}/schema/${node.id}`} className={classes.link}>
          {node.label !== node.title && <span className={classes.label}>{node.label}</span>}{' '}
          <span className={classes.title}>{node.title}</span>
        </BareLink>
        <BranchCounts node={node} />
      </span>
      <span className={classes.end}>
        <NodeStateBadge state={node.state} />
        <SheetLink node={node} />
        {editing && <NodeMenu tree={tree} node={node} onChoose={editing.onChoose} />}
      </span>
    </div>
  )
}

function Toggle({ node, isOpen, hasChildren }: Props) {
  const { branches } = useTreeView()
  const t = useTranslations('tree')

  if (!hasChildren) return <span className={classes.leaf} aria-hidden="true" />
  return (
    <button
      type="button"
      className={classes.toggle}
      aria-expanded={isOpen}
      aria-label={t(isOpen ? 'collapse' : 'expand', { name: node.label })}
      onClick={() => branches.toggle(node)}
    >
      <IconChevronRight size={18} aria-hidden="true" />
    </button>
  )
}

function BranchCounts({ node }: { node: TreeLine }) {
  const { tree, counts } = useTreeView()
  const t = useTranslations('tree')
  const levelName = useLevelName()
  const below = counts.get(node.id)

  if (below === undefined || below.size === 0) return null
  return (
    <span className={classes.counts}>
      {tree.levels
        .flatMap((level) => {
          const count = below.get(level.key) ?? 0
          return count === 0
            ? []
            : [t('counts', { count, name: levelName(level, count).toLocaleLowerCase() })]
        })
        .join(' · ')}
    </span>
  )
}

function SheetLink({ node }: { node: TreeLine }) {
  const { slug } = useTreeView()
  const t = useTranslations('tree')

  if (node.sheetId === null) return null
  return (
    <BareLink
      to={`/p/${slug}/fiches/${node.sheetId}`}
      className={classes.sheet}
      aria-label={t('sheetOf', { name: node.title })}
    >
      <IconClipboardText size={16} aria-hidden="true" />
      {t('sheet')}
    </BareLink>
  )
}
