/** One line of a journal as it is stored. Hashes are in hexadecimal. */
export type ChainEntry = {
  /** From 1, dense. */
  readonly position: number
  readonly previousHash: string
  readonly hash: string
  /** The exact text that was hashed after the previous hash. */
  readonly text: string
}

export type ChainBreak = {
  readonly position: number
  readonly fault: 'position-missing' | 'previous-hash-differs' | 'hash-differs'
}

/** What the first entry of a chain names as its previous hash. */
export const chainStart = '0'.repeat(64)

/**
 * The first place where a chain does not hold, or null when it holds from end to end. `hash` is given
 * by the caller: SHA-256, in hexadecimal, of the bytes of the previous hash followed by the text in UTF-8.
 */
export function chainBreak(
  entries: readonly ChainEntry[],
  hash: (previousHash: string, text: string) => string,
  start: string = chainStart,
): ChainBreak | null {
  let previousHash = start
  for (const [index, entry] of entries.entries()) {
    const position = index + 1
    if (entry.position !== position) return { position, fault: 'position-missing' }
    if (entry.previousHash !== previousHash) return { position, fault: 'previous-hash-differs' }
    if (entry.hash !== hash(previousHash, entry.text)) return { position, fault: 'hash-differs' }
    previousHash = entry.hash
  }
  return null
}
