import type { TreeLine } from '../../plan/tree-query'
import { useTreeView } from './tree-context'
import classes from './tree-list.module.css'
import { TreeRow } from './tree-row'

/** Lists within lists: each line with what it contains below it. */
export function TreeList({ parentId, label }: { parentId: string | null; label?: string }) {
  const { children } = useTreeView()

  return (
    <ul className={classes.list} aria-label={label} data-root={parentId === null || undefined}>
      {children.get(parentId)?.map((node) => (
        <TreeItem key={node.id} node={node} />
      ))}
    </ul>
  )
}

function TreeItem({ node }: { node: TreeLine }) {
  const { children, branches } = useTreeView()
  const hasChildren = (children.get(node.id)?.length ?? 0) > 0
  const isOpen = hasChildren && branches.isOpen(node)

  return (
    <li className={classes.item}>
      <TreeRow node={node} isOpen={isOpen} hasChildren={hasChildren} />
      {isOpen && <TreeList parentId={node.id} />}
    </li>
  )
}
