import type { Level } from '@deconcert/domain/plan'
import type { Tree, TreeLine } from '../../plan/tree-query'

/** What the reader is about to do to the tree; one dialog each. */
export type NodeDialog =
  | { readonly kind: 'add'; readonly parent: TreeLine | null; readonly level: Level }
  | { readonly kind: 'rename'; readonly node: TreeLine }
  | { readonly kind: 'move'; readonly node: TreeLine }
  | { readonly kind: 'state'; readonly node: TreeLine; readonly event: LeadEvent }

type LeadEvent = 'propose' | 'revise' | 'retire'

export type DialogProps<Kind extends NodeDialog['kind']> = {
  readonly slug: string
  readonly tree: Tree
  readonly dialog: Extract<NodeDialog, { kind: Kind }>
  readonly onClose: () => void
}
