/**
 * For each client id, a set of clocks: a Yjs delete set that can be asked. Kept as sorted ranges that do not touch, each
 * the clock where it begins and the one after its last, one behind the other: a text that was much corrected has
 * thousands.
 */
export class ClockRanges {
  readonly #edges = new Map<number, number[]>()

  has(client: number, from: number, length: number): boolean {
    const edges = this.#edges.get(client)
    if (!edges) return false
    const at = firstEndingAt(edges, from)
    return at < edges.length && clockAt(edges, at) <= from && clockAt(edges, at + 1) >= from + length
  }

  /** Whether every clock of the other set is in this one. */
  includes(other: ClockRanges): boolean {
    return [...other.#edges].every(([client, edges]) =>
      edges.every((from, at) => at % 2 === 1 || this.has(client, from, clockAt(edges, at + 1) - from)),
    )
  }

  add(client: number, from: number, length: number): void {
    const edges = this.#edges.get(client)
    if (!edges) {
      this.#edges.set(client, [from, from + length])
      return
    }
    const first = firstEndingAt(edges, from)
    let [begin, end, last] = [from, from + length, first]
    for (; last < edges.length && clockAt(edges, last) <= end; last += 2) {
      begin = Math.min(begin, clockAt(edges, last))
      end = Math.max(end, clockAt(edges, last + 1))
    }
    edges.splice(first, last - first, begin, end)
  }
}

function clockAt(edges: readonly number[], at: number): number {
  return edges[at] ?? 0
}

/** Where the first range begins that ends at this clock or after it. */
function firstEndingAt(edges: readonly number[], clock: number): number {
  let low = 0
  let high = edges.length / 2
  while (low < high) {
    const middle = (low + high) >>> 1
    if (clockAt(edges, 2 * middle + 1) < clock) low = middle + 1
    else high = middle
  }
  return 2 * low
}
