/** Some of the letters asked about, in their order, and whose act it was; null where nobody is known. */
export type Part = { readonly length: number; readonly by: string | null }

type Removed = { readonly clock: number; readonly length: number; readonly by: string | null }

/** Whose update deleted which letters. Written first, then read. */
export class Removals {
  readonly #byClient = new Map<number, Removed[]>()
  #isSorted = true

  add(client: number, clock: number, length: number, by: string | null): void {
    const known = this.#byClient.get(client)
    if (known) known.push({ clock, length, by })
    else this.#byClient.set(client, [{ clock, length, by }])
    this.#isSorted = false
  }

  /** Who deleted so many letters of a client, from this one on. */
  of(client: number, clock: number, length: number): readonly Part[] {
    this.#sort()
    const ranges = this.#byClient.get(client) ?? []
    const parts: Part[] = []
    const end = clock + length
    let at = clock
    for (let n = firstBehind(ranges, clock); n < ranges.length && at < end; n += 1) {
      const removed = ranges[n]
      if (removed === undefined || removed.clock >= end) break
      if (removed.clock > at) parts.push({ length: removed.clock - at, by: null })
      const from = Math.max(removed.clock, at)
      at = Math.min(removed.clock + removed.length, end)
      parts.push({ length: at - from, by: removed.by })
    }
    if (at < end) parts.push({ length: end - at, by: null })
    return parts
  }

  #sort(): void {
    if (this.#isSorted) return
    for (const ranges of this.#byClient.values()) ranges.sort((a, b) => a.clock - b.clock)
    this.#isSorted = true
  }
}

/** The first range that ends behind this letter. */
function firstBehind(ranges: readonly Removed[], clock: number): number {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const range = ranges[middle]
    if (range && range.clock + range.length <= clock) low = middle + 1
    else high = middle
  }
  return low
}
