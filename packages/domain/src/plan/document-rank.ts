import { isUnsaid } from './document-form'
import type { Extra } from './document-reader'

/** What ranking needs of a node: `order` is what the document says, null where it says none. */
export type Ordered = {
  readonly parentId: string | null
  readonly levelKey: string
  readonly order: number | null
}

function groupsOf(nodes: readonly Ordered[]): ReadonlyMap<string | null, readonly number[]> {
  const groups = new Map<string | null, number[]>()
  for (const [index, { parentId }] of nodes.entries()) {
    const group = groups.get(parentId)
    if (group === undefined) groups.set(parentId, [index])
    else group.push(index)
  }
  return groups
}

/**
 * The rank of each node among the children of its parent, from 0: by the order that the document gives, and where it
 * gives none by that of the list. An order given twice counts within each level: levels then follow each other.
 */
function ranksOf(nodes: readonly Ordered[], levelKeys: readonly string[]): readonly number[] {
  const ranks = nodes.map(() => 0)
  for (const group of groupsOf(nodes).values()) {
    const orders = group.map((index) => nodes[index]?.order ?? index)
    const isPerLevel = new Set(orders).size < orders.length
    const places = group.map((index, nth) => ({
      index,
      level: isPerLevel ? levelKeys.indexOf(nodes[index]?.levelKey ?? '') : 0,
      order: orders[nth] ?? index,
    }))
    places.sort((a, b) => a.level - b.level || a.order - b.order || a.index - b.index)
    for (const [rank, { index }] of places.entries()) ranks[index] = rank
  }
  return ranks
}

/** Gives things their ranks. An order that is not 1 for the first, 2 for the second, is kept as it is said. */
export function ranked<Thing extends Ordered & { readonly extra: Extra }>(
  things: readonly Thing[],
  levelKeys: readonly string[],
): readonly (Omit<Thing, 'order'> & { readonly position: number })[] {
  const ranks = ranksOf(things, levelKeys)
  return things.map(({ order, ...thing }, index) => {
    const position = ranks[index] ?? 0
    const isOwn = order !== null && order !== position + 1
    return { ...thing, position, extra: isOwn ? { ...thing.extra, order } : thing.extra }
  })
}

type Ranked = Omit<Ordered, 'order'> & { readonly position: number; readonly extra: Extra }

/** What the document said of an order; where it said none, null; for a thing of ours, its place. */
function saidOrder({ extra, position }: Ranked): number | null {
  if (typeof extra.order === 'number') return extra.order
  return isUnsaid(extra, 'order') ? null : position + 1
}

/**
 * The orders with which nodes are written so that they are ranked as they are now: those that the document said, where
 * they still tell the rank of every child of the same parent; else 1, 2, 3.
 */
export function ordersOf(
  things: readonly Ranked[],
  levelKeys: readonly string[],
): readonly (number | null)[] {
  const said = things.map((thing) => ({ ...thing, order: saidOrder(thing) }))
  const saidRanks = ranksOf(said, levelKeys)
  const nowRanks = ranksOf(
    things.map((thing) => ({ ...thing, order: thing.position })),
    [],
  )
  const orders = said.map(({ order }) => order)
  for (const group of groupsOf(said).values()) {
    if (group.every((index) => saidRanks[index] === nowRanks[index])) continue
    for (const index of group) orders[index] = (nowRanks[index] ?? 0) + 1
  }
  return orders
}

/** What a record keeps beside its order, which is written as `ordersOf` tells; a said `null` stays. */
export function withoutOrder({ order, ...extra }: Extra): Extra {
  return order === null ? { ...extra, order } : extra
}
