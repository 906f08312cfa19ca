import { listForgottenThreads, readStoredText, keepQuotes as storeQuotes } from '@deconcert/database'
import { readPassages } from '@deconcert/document'
import { found } from '@deconcert/domain'
import type { Tools } from '../tools'

/** After an erasure, which takes the quotes of a text's threads away: gives back what still stands in it. */
export async function keepQuotes(tools: Pick<Tools, 'sql'>, documentId: string): Promise<void> {
  const threads = await listForgottenThreads(tools.sql, documentId)
  if (threads.length === 0) return
  const { updates, epoch, headSeq } = found(await readStoredText(tools.sql, documentId))
  const read = readPassages(updates, threads)
  const quotes = threads.flatMap(({ id }, n) => {
    const quote = read[n]
    return quote ? [{ id, ...quote }] : []
  })
  await storeQuotes(tools.sql, documentId, { epoch, seq: headSeq }, quotes)
}
