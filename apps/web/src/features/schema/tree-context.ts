import { createContext, useContext } from 'react'
import type { TreeLine } from '../../plan/tree-query'
import type { NodeDialog } from './node-dialog'
import type { TreeChange } from './tree-changes'
import type { NodeDrag } from './use-node-drag'
import type { OpenBranches } from './use-open-branches'

/** What every line of the tree needs to know of the whole. */
export type TreeView = {
  readonly slug: string
  readonly children: ReadonlyMap<string | null, readonly TreeLine[]>
  /** What also stands under a line without having its place there, by the line's id. */
  readonly also: ReadonlyMap<string, readonly string[]>
  /** How much a line contains, in words. */
  readonly totalsOf: (node: TreeLine) => string
  readonly fresh: ReadonlyMap<string, TreeChange>
  readonly branches: OpenBranches
  /** Null for those who only read. */
  readonly editing: { readonly drag: NodeDrag; readonly onChoose: (dialog: NodeDialog) => void } | null
}

const TreeContext = createContext<TreeView | null>(null)

export const TreeProvider = TreeContext.Provider

export function useTreeView(): TreeView {
  const view = useContext(TreeContext)
  if (view === null) throw new Error('a line of the tree outside the tree')
  return view
}
