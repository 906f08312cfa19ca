import { type ReadPassage, readStoredText, readTextHead } from '@deconcert/database'
import type { Anchor, ThreadPlace } from '@deconcert/document'
import { commentLength, found, Refused } from '@deconcert/domain'
import type { Tools } from '../tools'
import { inTime } from './in-time'
import { onLatest } from './on-latest'
import { throwIfTooLong } from './read-past-state'

type Reading = Pick<Tools, 'sql' | 'past' | 'pastPlaces'>

/**
 * What a passage says in the text as it is stored: never what a browser says that it says. Refuses with `passage-gone`
 * when nothing of it stands there.
 */
export async function readPassage(
  tools: Reading,
  documentId: string,
  fragment: string,
  anchor: Anchor,
): Promise<ReadPassage & { readonly quote: string }> {
  const { passage, ...head } = await readPlace(tools, documentId, { fragment, anchor, suggestionId: null })
  if (passage === null || passage === 'deleted') throw new Refused('passage-gone')
  if ([...passage.quote].length > commentLength.quote) throw new Refused('too-long', 'anchor')
  return { anchor, ...passage, ...head }
}

/**
 * What a new thread is about. A passage that was deleted while somebody wrote of it says nothing any more, and takes its
 * thread all the same: their words are not lost. Refuses with `passage-gone` what was never in the stored text, which is
 * also what somebody meets who is faster than the words they comment on, and with `suggestion-gone` likewise.
 */
export async function readThreadPlace(
  tools: Reading,
  documentId: string,
  place: ThreadPlace,
): Promise<ReadPassage> {
  const { passage, isProposed, ...head } = await readPlace(tools, documentId, place)
  const { anchor, suggestionId } = place
  if (suggestionId !== null && !isProposed) throw new Refused('suggestion-gone')
  if (anchor !== null && passage === null) throw new Refused('passage-gone')
  if (passage === null || passage === 'deleted')
    return { anchor, quote: null, before: null, after: null, ...head }
  if ([...passage.quote].length > commentLength.quote) throw new Refused('too-long', 'anchor')
  return { anchor, ...passage, ...head }
}

async function readPlace({ sql, past, pastPlaces }: Reading, documentId: string, place: ThreadPlace) {
  return await pastPlaces.run(async () => {
    const head = found(await readTextHead(sql, documentId))
    await throwIfTooLong({ sql }, documentId, head.headSeq)
    const { updates, epoch, headSeq } = found(await readStoredText(sql, documentId))
    return { ...(await inTime(past.place({ documentId, updates, ...place }))), epoch, seq: headSeq }
  })
}

const mostAttempts = 5

/** Begins again when the text was folded or erased between its reading and the act. */
export async function onLatestText<Result>(act: () => Promise<Result>): Promise<Result> {
  return await onLatest(mostAttempts, act)
}
