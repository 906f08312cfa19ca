import { readStoredText } from '@deconcert/database'
import { listMovedTexts, storeSearchWords } from '@deconcert/database/plan'
import { plainText, readAllFragments, testimonyWords, withoutSuggestions } from '@deconcert/document'
import { logFault } from '../log-fault'
import type { Tools } from '../tools'
import { oneRunPerPlan } from './one-run-per-plan'

type Memory = Pick<Tools, 'sql'>

/** Reads again, one after the other, the shared texts of a plan that have moved since search knew their words. */
async function keepSearchWords({ sql }: Memory, planId: string): Promise<void> {
  for (const documentId of await listMovedTexts(sql, planId)) {
    const text = await readStoredText(sql, documentId)
    if (text === undefined) continue
    const words = Object.values(readAllFragments(text.updates))
      .map((content) => plainText(withoutSuggestions(content), testimonyWords))
      .join('\n')
    await storeSearchWords(sql, documentId, { seq: text.headSeq, words })
  }
}

/** Has them read while whoever searches goes on with what is known; once at a time for each plan. */
export function searchWordsKeeper(tools: Memory): (planId: string) => void {
  const keep = oneRunPerPlan((planId) => keepSearchWords(tools, planId))
  return (planId) => {
    keep(planId).catch((error: unknown) => logFault('keep-search-words', error))
  }
}
