type Placed = { readonly id: string; readonly parentId: string | null }

export type TreeChange = 'appeared' | 'moved'

/** What is new in a tree and what stands elsewhere than before; those that only made room have not moved. */
export function treeChanges(
  before: readonly Placed[],
  after: readonly Placed[],
): ReadonlyMap<string, TreeChange> {
  const parents = new Map(before.map((node) => [node.id, node.parentId]))
  const changes = new Map<string, TreeChange>()
  for (const node of after) {
    if (!parents.has(node.id)) changes.set(node.id, 'appeared')
    else if (parents.get(node.id) !== node.parentId) changes.set(node.id, 'moved')
  }
  const staying = new Set(after.map(({ id }) => id).filter((id) => parents.has(id) && !changes.has(id)))
  const wasRead = orders(before, staying)
  for (const [parentId, order] of orders(after, staying)) {
    const moved = movedWithin(wasRead.get(parentId) ?? [], order)
    if (moved !== null) changes.set(moved, 'moved')
  }
  return changes
}

/** The children of each parent, in their order, among some nodes. */
function orders(nodes: readonly Placed[], among: ReadonlySet<string>): Map<string | null, string[]> {
  const byParent = new Map<string | null, string[]>()
  for (const { id, parentId } of nodes) {
    if (among.has(id)) byParent.set(parentId, [...(byParent.get(parentId) ?? []), id])
  }
  return byParent
}

/** The one that, taken out, leaves the others in the order in which they were. */
function movedWithin(before: readonly string[], after: readonly string[]): string | null {
  const first = after.findIndex((id, index) => id !== before[index])
  if (first === -1) return null
  const candidates = [after[first], before[first]].filter((id) => id !== undefined)
  const others = (ids: readonly string[], without: string) => ids.filter((id) => id !== without).join(' ')
  return candidates.find((id) => others(before, id) === others(after, id)) ?? candidates[0] ?? null
}
