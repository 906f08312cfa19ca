import { isLive, type NodeState } from '@deconcert/domain/plan'

type Counted = {
  readonly id: string
  readonly parentId: string | null
  readonly levelKey: string
  readonly state: NodeState
}

/** How many live nodes of each level stand below each node, at any depth. `nodes` are in the order of the plan. */
export function branchCounts(nodes: readonly Counted[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, Map<string, number>>()
  for (const node of [...nodes].reverse()) {
    const below = counts.get(node.id)
    if (node.parentId === null) continue
    const above = counts.get(node.parentId) ?? new Map<string, number>()
    counts.set(node.parentId, above)
    if (isLive(node.state)) add(above, node.levelKey, 1)
    for (const [levelKey, count] of below ?? []) add(above, levelKey, count)
  }
  return counts
}

function add(counts: Map<string, number>, levelKey: string, count: number): void {
  counts.set(levelKey, (counts.get(levelKey) ?? 0) + count)
}

/** The names of the live nodes that have a secondary parent, by that parent. */
export function alsoBelow(
  nodes: readonly (Counted & {
    readonly reference: string
    readonly secondaryParentIds: readonly string[]
  })[],
): ReadonlyMap<string, readonly string[]> {
  const also = new Map<string, string[]>()
  for (const { reference, state, secondaryParentIds } of nodes) {
    if (!isLive(state)) continue
    for (const id of secondaryParentIds) also.set(id, [...(also.get(id) ?? []), reference])
  }
  return also
}
