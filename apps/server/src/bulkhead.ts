import { type Refusal, Refused } from '@deconcert/domain'

/**
 * Lets at most so many acts go on at once. Whoever comes when it is full is refused before anything is read for them, so
 * that what waits is bounded in number and so in bytes.
 */
export class Bulkhead {
  readonly #most: number
  readonly #refusal: Refusal
  #inside = 0

  constructor(most: number, refusal: Refusal) {
    this.#most = most
    this.#refusal = refusal
  }

  async run<Result>(act: () => Promise<Result>): Promise<Result> {
    if (this.#inside >= this.#most) throw new Refused(this.#refusal)
    this.#inside += 1
    try {
      return await act()
    } finally {
      this.#inside -= 1
    }
  }
}

/**
 * For those who read what texts have been. Each holds 32 MiB at most, and one thread answers them in turn: a village hall
 * that opens its histories at once comes in, a loop of requests does not.
 */
export function pastPlaces(): Bulkhead {
  return new Bulkhead(32, 'history-busy')
}
