type Most = { readonly perDocument: number; readonly perAccount: number }

/** More than any person has tabs open, devices and connections that nobody has noticed to be dead. */
export const mostOfPeople: Most = { perDocument: 20, perAccount: 60 }
/** What a load test opens with few accounts. */
export const mostOfPrograms: Most = { perDocument: 5_000, perAccount: 5_000 }

/**
 * How many sockets an account may have in the rooms at once. Nothing is counted by address: a whole workshop may sit
 * behind one.
 */
export class SocketPlaces {
  readonly #most: Most
  readonly #taken = new Map<string, number>()

  constructor(most: Most) {
    this.#most = most
  }

  /** Takes a place, to be given back with the answer; null when the account has none left, here or in all. */
  take(accountId: string, documentId: string): (() => void) | null {
    const here = `${accountId} ${documentId}`
    const { perDocument, perAccount } = this.#most
    if (this.#count(here) >= perDocument || this.#count(accountId) >= perAccount) return null
    this.#add(here, 1)
    this.#add(accountId, 1)
    return () => {
      this.#add(here, -1)
      this.#add(accountId, -1)
    }
  }

  #count(key: string): number {
    return this.#taken.get(key) ?? 0
  }

  #add(key: string, number: 1 | -1): void {
    const count = this.#count(key) + number
    if (count === 0) this.#taken.delete(key)
    else this.#taken.set(key, count)
  }
}
