import { isLive, type Level, type Place, type TreeNode } from '@deconcert/domain/plan'
import { levelsToMove, siblingsOf } from './place-choice'

/** Keys that, with Alt, move a line of the tree. */
const directions = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'out', ArrowRight: 'in' } as const

export type KeyMove = (typeof directions)[keyof typeof directions]

export function keyMove(key: string): KeyMove | null {
  return Object.entries(directions).find(([name]) => name === key)?.[1] ?? null
}

type Structure<Node extends TreeNode> = {
  readonly levels: readonly Level[]
  readonly nodes: readonly Node[]
}
type Aim = { readonly parentId: string | null; readonly position: number }

/** Where a key would take a line among those that are live: retired ones are passed over. */
function aimOf<Node extends TreeNode>(structure: Structure<Node>, node: Node, move: KeyMove): Aim | null {
  const all = siblingsOf(structure, node.parentId)
  const live = all.filter(({ state }) => isLive(state))
  const rank = live.findIndex(({ id }) => id === node.id)
  const [previous, next] = [live[rank - 1], live[rank + 1]]
  const others = all.filter(({ id }) => id !== node.id)
  const { parentId } = node
  if (move === 'up') return previous ? { parentId, position: others.indexOf(previous) } : null
  if (move === 'down') return next ? { parentId, position: others.indexOf(next) + 1 } : null
  if (move === 'in')
    return previous ? { parentId: previous.id, position: siblingsOf(structure, previous.id).length } : null
  const parent = structure.nodes.find(({ id }) => id === parentId)
  if (parent === undefined) return null
  const around = siblingsOf(structure, parent.parentId)
  return { parentId: parent.parentId, position: around.indexOf(parent) + 1 }
}

/** Where a key takes a line, at its own level or at one that may stand there; null where it may not go. */
export function keyPlace<Node extends TreeNode>(
  structure: Structure<Node>,
  node: Node,
  move: KeyMove,
): Place | null {
  const aim = aimOf(structure, node, move)
  if (aim === null) return null
  const [level] = levelsToMove(structure, node, aim.parentId)
  return level === undefined ? null : { ...aim, levelKey: level.key }
}
