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
  const { slug, children, branches, fresh, totalsOf, also, editing } = useTreeView()
  const hasChildren = (children.get(node.id)?.length ?? 0) > 0
  const isOpen = hasChildren && branches.isOpen(node)

  return (
    <li className={classes.item}>
      <TreeRow
        slug={slug}
        node={node}
        isOpen={hasChildren ? isOpen : null}
        onToggle={branches.toggle}
        change={fresh.get(node.id)}
        totals={totalsOf(node)}
        alsoHere={also.get(node.id)?.join(', ') ?? ''}
        editing={editing}
      />
      {isOpen && <TreeList parentId={node.id} />}
    </li>
  )
}
