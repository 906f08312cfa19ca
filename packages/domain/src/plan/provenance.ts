/** One thing on the way from contributions to a line of the plan, by a key that is its own in the graph. */
type Element = { readonly key: string }

/** What came first, and what came of it. */
export type ProvenanceLink = { readonly from: string; readonly to: string }

/** The place of an element in a drawing: its column from the left, its row from the top, both from 0. */
export type Placed<Item extends Element> = {
  readonly element: Item
  readonly column: number
  readonly row: number
}

/**
 * Places a graph in columns: whatever came of something stands to its right, as near as it can. In a column, elements
 * stand beside what they come from. Links to what is not there, and those that would go in a circle, are left aside.
 */
export function placeProvenance<Item extends Element>(
  elements: readonly Item[],
  links: readonly ProvenanceLink[],
): readonly Placed<Item>[] {
  const columns = columnsOf(elements, links)
  const last = Math.max(0, ...columns.values())
  const rows = new Map<string, number>()
  const placed: Placed<Item>[] = []
  for (let column = 0; column <= last; column += 1) {
    const inColumn = elements.filter(({ key }) => columns.get(key) === column)
    const weights = new Map(inColumn.map(({ key }) => [key, weightOf(key, links, rows)]))
    const ordered = inColumn.toSorted(
      (one, other) => (weights.get(one.key) ?? 0) - (weights.get(other.key) ?? 0),
    )
    for (const [row, element] of ordered.entries()) {
      rows.set(element.key, row)
      placed.push({ element, column, row })
    }
  }
  return placed
}

/** The column of each: behind the furthest of those it comes from; what comes from nothing, just before its first use. */
function columnsOf(
  elements: readonly Element[],
  links: readonly ProvenanceLink[],
): ReadonlyMap<string, number> {
  const columns = new Map(elements.map(({ key }) => [key, 0]))
  const known = links.filter(({ from, to }) => from !== to && columns.has(from) && columns.has(to))
  // In as many rounds as there are elements every way has been walked: what still moves goes in a circle.
  for (const _ of elements) pushBehind(columns, known)
  for (const { key } of elements) {
    const uses = known.filter(({ from }) => from === key).map(({ to }) => columns.get(to) ?? 0)
    if (uses.length > 0 && known.every(({ to }) => to !== key)) {
      columns.set(key, Math.max(0, Math.min(...uses) - 1))
    }
  }
  return columns
}

/** Moves each thing behind what it comes from, once. */
function pushBehind(columns: Map<string, number>, links: readonly ProvenanceLink[]): void {
  for (const { from, to } of links) {
    const behind = (columns.get(from) ?? 0) + 1
    if (behind < columns.size && behind > (columns.get(to) ?? 0)) columns.set(to, behind)
  }
}

/** The mean row of what an element comes from; what comes from nothing stays in the order in which it was told. */
function weightOf(key: string, links: readonly ProvenanceLink[], rows: ReadonlyMap<string, number>): number {
  const sources = links.flatMap(({ from, to }) => (to === key && rows.has(from) ? [rows.get(from) ?? 0] : []))
  return sources.length === 0 ? 0 : sources.reduce((sum, row) => sum + row, 0) / sources.length
}
