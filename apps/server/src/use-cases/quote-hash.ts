import { sha256 } from '../identity/sha256'

/** What stands for a quote of a document where it is kept: it says nothing to who does not have the quote. */
export function quoteHash(documentId: string, quote: string): string {
  return sha256(`${documentId}\n${quote.replace(/\s+/gu, ' ').trim()}`)
}
