import { type ReadPassage, readStoredText, readTextHead } from '@deconcert/database'
import type { Anchor } from '@deconcert/document'
import { commentLength, found, Refused } from '@deconcert/domain'
import type { Tools } from '../tools'
import { inTime } from './in-time'
import { onLatest } from './on-latest'

/**
 * What a passage says in the text as it is stored: never what a browser says that it says. Refuses with `passage-gone`
 * when nothing of it stands there, which is also what somebody meets who is faster than the words they comment on.
 */
export async function readPassage(
  tools: Pick<Tools, 'sql' | 'past' | 'pastPlaces'>,
  documentId: string,
  fragment: string,
  anchor: Anchor,
): Promise<ReadPassage & { readonly quote: string }> {
  const { epoch, headSeq, quote } = await tools.pastPlaces.run(async () => {
    const { updates, ...head } = found(await readStoredText(tools.sql, documentId))
    return { ...head, quote: await inTime(tools.past.passage({ documentId, updates, fragment, anchor })) }
  })
  if (quote === null) throw new Refused('passage-gone')
  if ([...quote.quote].length > commentLength.quote) throw new Refused('too-long', 'anchor')
  return { anchor, ...quote, epoch, seq: headSeq }
}

/** For a thread about no passage. */
export async function readNoPassage(tools: Pick<Tools, 'sql'>, documentId: string): Promise<ReadPassage> {
  const { epoch, headSeq } = found(await readTextHead(tools.sql, documentId))
  return { anchor: null, quote: null, before: null, after: null, epoch, seq: headSeq }
}

const mostAttempts = 5

/** Begins again when the text was folded or erased between its reading and the act. */
export async function onLatestText<Result>(act: () => Promise<Result>): Promise<Result> {
  return await onLatest(mostAttempts, act)
}
