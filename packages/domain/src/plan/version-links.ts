import type { VersionNode } from './plan-version'

type Untied = {
  readonly nodes: readonly VersionNode[]
  /** The lines that lose one of their further parents. */
  readonly cut: ReadonlySet<string>
}

/**
 * The lines without the further parents that would lead them back to themselves. Those of the lines that stay as they
 * are today (`isKept`) are tied first, the others in the order of the lines.
 */
export function withoutLoops(nodes: readonly VersionNode[], isKept: (id: string) => boolean): Untied {
  const above = new Map(nodes.map(({ id, parentId }) => [id, parentId === null ? [] : [parentId]]))
  const tied = new Map<string, readonly string[]>()
  const isAbove = (id: string, from: string) => {
    const met = new Set([from])
    for (const next of met) for (const parent of above.get(next) ?? []) met.add(parent)
    return met.has(id)
  }
  const linked = nodes.filter(({ secondaryParentIds }) => secondaryParentIds.length > 0)
  const keptFirst = [...linked.filter(({ id }) => isKept(id)), ...linked.filter(({ id }) => !isKept(id))]
  for (const { id, secondaryParentIds } of keptFirst) {
    const further = secondaryParentIds.filter((parentId) => !isAbove(id, parentId))
    above.get(id)?.push(...further)
    tied.set(id, further)
  }
  return {
    nodes: nodes.map((node) => ({ ...node, secondaryParentIds: tied.get(node.id) ?? [] })),
    cut: new Set(
      linked
        .filter(({ id, secondaryParentIds }) => tied.get(id)?.length !== secondaryParentIds.length)
        .map(({ id }) => id),
    ),
  }
}
