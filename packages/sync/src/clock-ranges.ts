type Range = { from: number; to: number }

/** For each client id, a set of clocks kept as sorted ranges that do not touch: a Yjs delete set that can be asked. */
export class ClockRanges {
  readonly #ranges = new Map<number, Range[]>()

  has(client: number, from: number, length: number): boolean {
    const ranges = this.#ranges.get(client)
    const at = ranges ? firstEndingAt(ranges, from) : 0
    const range = ranges?.[at]
    return range !== undefined && range.from <= from && range.to >= from + length
  }

  /** Whether every clock of the other set is in this one. */
  includes(other: ClockRanges): boolean {
    return [...other.#ranges].every(([client, ranges]) =>
      ranges.every(({ from, to }) => this.has(client, from, to - from)),
    )
  }

  add(client: number, from: number, length: number): void {
    const ranges = this.#ranges.get(client)
    if (!ranges) {
      this.#ranges.set(client, [{ from, to: from + length }])
      return
    }
    const first = firstEndingAt(ranges, from)
    let last = first
    const whole = { from, to: from + length }
    for (let range = ranges[last]; range && range.from <= whole.to; range = ranges[last]) {
      whole.from = Math.min(whole.from, range.from)
      whole.to = Math.max(whole.to, range.to)
      last += 1
    }
    ranges.splice(first, last - first, whole)
  }
}

/** The first range that ends at this clock or after it. */
function firstEndingAt(ranges: readonly Range[], clock: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const range = ranges[middle]
    if (range && range.to < clock) low = middle + 1
    else high = middle
  }
  return low
}
