const stepsPerMillisecond = 100
const mostMilliseconds = 10_000

/** Times in milliseconds, counted in steps of 10 µs: a million of them take no more room than one. */
export class Latencies {
  readonly #counts = new Uint32Array(mostMilliseconds * stepsPerMillisecond + 1)
  #count = 0

  get count(): number {
    return this.#count
  }

  add(milliseconds: number): void {
    const step = Math.min(
      Math.max(0, Math.round(milliseconds * stepsPerMillisecond)),
      this.#counts.length - 1,
    )
    this.#counts[step] = (this.#counts[step] ?? 0) + 1
    this.#count += 1
  }

  /** The time that so many (0 to 1) of them do not exceed; null when there is none. */
  quantile(share: number): number | null {
    let left = Math.max(1, Math.ceil(this.#count * share))
    if (this.#count === 0) return null
    for (let step = 0; step < this.#counts.length; step += 1) {
      left -= this.#counts[step] ?? 0
      if (left <= 0) return step / stepsPerMillisecond
    }
    return mostMilliseconds
  }
}
