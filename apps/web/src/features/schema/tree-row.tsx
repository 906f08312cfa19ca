import { IconChevronRight, IconClipboardText, IconGripVertical } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslations } from 'use-intl'
import { NodeStateBadge } from '../../node/node-state-badge'
import type { TreeLine } from '../../plan/tree-query'
import { FormerNames } from './former-name'
import { LazyNodeMenu } from './lazy-node-menu'
import { LineLink } from './line-link'
import type { TreeChange } from './tree-changes'
import type { TreeView } from './tree-context'
import classes from './tree-row.module.css'

type Props = {
  readonly slug: string
  readonly node: TreeLine
  /** Null for a line that contains nothing. */
  readonly isOpen: boolean | null
  readonly onToggle: (node: TreeLine, isOpen: boolean) => void
  readonly change: TreeChange | undefined
  /** How much it contains, in words. */
  readonly totals: string
  /** The names of those that stand here besides. */
  readonly alsoHere: string
  readonly editing: TreeView['editing']
}

/** One line of the plan: its number, its title, its state, what it contains. Drawn again when it changes only. */
export const TreeRow = memo(function TreeRow({
  slug,
  node,
  editing,
  change,
  totals,
  alsoHere,
  ...props
}: Props) {
  const t = useTranslations('structure.links')

  return (
    <div
      className={classes.row}
      data-storey={Math.min(node.depth, 3)}
      data-fresh={change}
      data-line={node.id}
      {...editing?.drag.handlersFor(node)}
    >
      {editing && <IconGripVertical size={16} aria-hidden="true" className={classes.grip} />}
      <Toggle node={node} {...props} />
      <span className={classes.words}>
        <LineLink to={`/p/${slug}/schema/${node.id}`} className={classes.link}>
          {node.label !== node.title && <span className={classes.label}>{node.label}</span>}{' '}
          <span className={classes.title}>{node.title}</span>
        </LineLink>{' '}
        <FormerNames aliases={node.aliases} most={2} />
        {totals !== '' && <span className={classes.counts}>{totals}</span>}
        {alsoHere !== '' && <span className={classes.counts}>{t('alsoHere', { names: alsoHere })}</span>}
      </span>
      <span className={classes.end}>
        <NodeStateBadge state={node.state} />
        <SheetLink slug={slug} node={node} />
        {editing && <LazyNodeMenu slug={slug} node={node} onChoose={editing.onChoose} />}
      </span>
    </div>
  )
})

function Toggle({ node, isOpen, onToggle }: Pick<Props, 'node' | 'isOpen' | 'onToggle'>) {
  const t = useTranslations('tree')

  if (isOpen === null) return <span className={classes.leaf} aria-hidden="true" />
  return (
    <button
      type="button"
      className={classes.toggle}
      aria-expanded={isOpen}
      aria-label={t(isOpen ? 'collapse' : 'expand', { name: node.label })}
      onClick={() => onToggle(node, !isOpen)}
    >
      <IconChevronRight size={18} aria-hidden="true" />
    </button>
  )
}

function SheetLink({ slug, node }: Pick<Props, 'slug' | 'node'>) {
  const t = useTranslations('tree')

  if (node.sheetId === null) return null
  return (
    <LineLink
      to={`/p/${slug}/fiches/${node.sheetId}`}
      className={classes.sheet}
      aria-label={t('sheetOf', { name: node.title })}
    >
      <IconClipboardText size={16} aria-hidden="true" />
      {t('sheet')}
    </LineLink>
  )
}
