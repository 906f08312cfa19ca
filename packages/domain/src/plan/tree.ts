type Placed = { readonly id: string; readonly parentId: string | null; readonly position: number }

function byPosition(a: Placed, b: Placed): number {
  return a.position - b.position || (a.id < b.id ? -1 : 1)
}

/** Every parent's children, in their order; the nodes that stand alone are under null. */
export function childrenByParent<Node extends Placed>(
  nodes: readonly Node[],
): ReadonlyMap<string | null, readonly Node[]> {
  const children = new Map<string | null, Node[]>()
  for (const node of nodes) {
    const siblings = children.get(node.parentId)
    if (siblings === undefined) children.set(node.parentId, [node])
    else siblings.push(node)
  }
  for (const siblings of children.values()) siblings.sort(byPosition)
  return children
}

/** The children of one parent, in their order. */
export function childrenOf<Node extends Placed>(
  nodes: readonly Node[],
  parentId: string | null,
): readonly Node[] {
  return nodes.filter((node) => node.parentId === parentId).sort(byPosition)
}

export type InOrder<Node> = { readonly node: Node; readonly depth: number }

/** The plan as it is read, top to bottom, with how deep each node stands (0 for those that stand alone). */
export function inPlanOrder<Node extends Placed>(nodes: readonly Node[]): readonly InOrder<Node>[] {
  const children = childrenByParent(nodes)
  const read: InOrder<Node>[] = []
  const toRead: InOrder<Node>[] = (children.get(null) ?? []).map((node) => ({ node, depth: 0 })).reverse()
  for (let next = toRead.pop(); next !== undefined; next = toRead.pop()) {
    const { node, depth } = next
    read.push(next)
    const below = children.get(node.id) ?? []
    toRead.push(...below.map((child) => ({ node: child, depth: depth + 1 })).reverse())
  }
  return read
}

/** The nodes above one node, nearest first. Stops at a node already met, so that it ends on any input. */
export function ancestorsOf<Node extends Placed>(nodes: readonly Node[], id: string): readonly Node[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const ancestors = new Set<Node>()
  let parentId = byId.get(id)?.parentId ?? null
  while (parentId !== null) {
    const parent = byId.get(parentId)
    if (parent === undefined || ancestors.has(parent)) break
    ancestors.add(parent)
    parentId = parent.parentId
  }
  return [...ancestors]
}

/** Whether a node stands somewhere below another. */
export function isInside(nodes: readonly Placed[], id: string, ancestorId: string): boolean {
  return ancestorsOf(nodes, id).some((ancestor) => ancestor.id === ancestorId)
}

/** The nodes below one node, at any depth, in the order in which they are read. */
export function descendantsOf<Node extends Placed>(nodes: readonly Node[], id: string): readonly Node[] {
  const children = childrenByParent(nodes)
  const below: Node[] = []
  const seen = new Set<string>([id])
  const visit = (parentId: string): void => {
    for (const child of children.get(parentId) ?? []) {
      if (seen.has(child.id)) continue
      seen.add(child.id)
      below.push(child)
      visit(child.id)
    }
  }
  visit(id)
  return below
}

type Attached = Placed & { readonly secondaryParentIds?: readonly string[] }

function idsByParent(nodes: readonly Attached[]): ReadonlyMap<string | null, readonly string[]> {
  const children = new Map<string | null, string[]>()
  for (const { id, parentId, secondaryParentIds = [] } of nodes) {
    for (const above of [parentId, ...secondaryParentIds]) {
      const known = children.get(above)
      if (known === undefined) children.set(above, [id])
      else known.push(id)
    }
  }
  return children
}

/** The ids of what stands below one node, at any depth, under main and secondary parents alike. */
export function idsBelow(nodes: readonly Attached[], id: string): ReadonlySet<string> {
  const children = idsByParent(nodes)
  const below = new Set<string>(children.get(id))
  for (const next of below) for (const child of children.get(next) ?? []) below.add(child)
  return below
}
