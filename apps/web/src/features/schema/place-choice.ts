import {
  childrenOf,
  idsBelow,
  isLive,
  type Level,
  moveRefusal,
  type Place,
  placeRefusal,
  type TreeNode,
} from '@deconcert/domain/plan'

type Structure<Node extends TreeNode> = {
  readonly levels: readonly Level[]
  readonly nodes: readonly Node[]
}

/** Where a line is dropped on another: before it, after it, or in it as its last child. */
export type DropZone = 'before' | 'inside' | 'after'

/** The levels at which a new node may stand under this parent, or alone (`null`). */
export function levelsToAdd<Node extends TreeNode>(
  { levels, nodes }: Structure<Node>,
  parentId: string | null,
): readonly Level[] {
  return levels.filter(
    (level) => placeRefusal(levels, nodes, { parentId, levelKey: level.key, position: 0 }) === null,
  )
}

/** The levels at which a node may stand under this parent, its own first. */
export function levelsToMove<Node extends TreeNode>(
  { levels, nodes }: Structure<Node>,
  node: Node,
  parentId: string | null,
): readonly Level[] {
  const parentKey = nodes.find(({ id }) => id === parentId)?.levelKey ?? null
  return levels
    .filter((level) => level.allowedParents.includes(parentKey))
    .filter(
      (level) => moveRefusal(levels, nodes, node.id, { parentId, levelKey: level.key, position: 0 }) === null,
    )
    .sort((one, other) => Number(other.key === node.levelKey) - Number(one.key === node.levelKey))
}

/** The parents under which a node may stand; `null` when it may stand alone. */
export function parentsToMove<Node extends TreeNode>(
  structure: Structure<Node>,
  node: Node,
): readonly (Node | null)[] {
  const { nodes } = structure
  const below = idsBelow(nodes, node.id)
  const candidates: readonly (Node | null)[] = [null, ...nodes.filter(({ state }) => isLive(state))]
  // What may stand in one line may stand in any other of its level: one of each is asked.
  const mayHold = new Map<string | null, boolean>()
  return candidates.filter((parent) => {
    if (parent !== null && (parent.id === node.id || below.has(parent.id))) return false
    const key = parent?.levelKey ?? null
    const known = mayHold.get(key) ?? levelsToMove(structure, node, parent?.id ?? null).length > 0
    mayHold.set(key, known)
    return known
  })
}

/** The siblings that a node would have under this parent, in their order. */
export function siblingsOf<Node extends TreeNode>(
  { nodes }: Pick<Structure<Node>, 'nodes'>,
  parentId: string | null,
  movedId?: string,
): readonly Node[] {
  return childrenOf(nodes, parentId).filter(({ id }) => id !== movedId)
}

/** Where a dragged line would stand, at its own level, or null where it may not. */
export function dropPlace<Node extends TreeNode>(
  structure: Structure<Node>,
  dragged: Node,
  target: Node,
  zone: DropZone,
): Place | null {
  if (dragged.id === target.id) return null
  const parentId = zone === 'inside' ? target.id : target.parentId
  const { levelKey } = dragged
  if (!levelsToMove(structure, dragged, parentId).some(({ key }) => key === levelKey)) return null
  const siblings = siblingsOf(structure, parentId, dragged.id)
  const rank = siblings.findIndex(({ id }) => id === target.id)
  const position = { before: rank, after: rank + 1, inside: siblings.length }[zone]
  return { parentId, levelKey, position }
}
