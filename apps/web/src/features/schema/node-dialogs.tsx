import type { Tree } from '../../plan/tree-query'
import { AddNodeDialog } from './add-node-dialog'
import { MoveNodeDialog } from './move-node-dialog'
import type { NodeDialog } from './node-dialog'
import { NodeStateDialog } from './node-state-dialog'
import { RenameNodeDialog } from './rename-node-dialog'

type Props = {
  readonly slug: string
  readonly tree: Tree
  readonly dialog: NodeDialog | null
  readonly onClose: () => void
}

/** The dialog that is open, if one is. */
export function NodeDialogs({ dialog, ...props }: Props) {
  if (dialog === null) return null
  if (dialog.kind === 'add') return <AddNodeDialog dialog={dialog} {...props} />
  if (dialog.kind === 'rename') return <RenameNodeDialog dialog={dialog} {...props} />
  if (dialog.kind === 'move') return <MoveNodeDialog dialog={dialog} {...props} />
  return <NodeStateDialog dialog={dialog} {...props} />
}
