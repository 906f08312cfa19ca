import type { UpdateLog } from '@deconcert/sync'
import { partsOf } from '@deconcert/sync'
import * as Y from 'yjs'
import type { Crowd } from './crowd'
import { contentHash, type RealClient } from './real-client'
import { until } from './time'

/** What is stored of a document, read as text. */
export async function storedText(log: UpdateLog, documentId: string): Promise<string> {
  const stored = await log.read(documentId)
  if (stored === null) throw new Error(`no document ${documentId}`)
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const part of partsOf(stored)) Y.applyUpdate(doc, part)
  })
  return doc.getText('text').toString()
}

/**
 * After a crowd has acted: all that was typed is stored, once, and whoever holds the text holds what is stored. Answers
 * with what is not so.
 */
export async function crowdFaults(
  crowd: Crowd,
  rooms: readonly string[],
  log: UpdateLog,
): Promise<readonly string[]> {
  const isSettled = await crowd.settle()
  const unsettled = isSettled ? [] : [`${crowd.missing} deliveries or some acks are still missing`]
  const wrong = await Promise.all(
    rooms.map(async (documentId, room) => {
      const text = await storedText(log, documentId)
      const typed = crowd.typedIn(room)
      const kept = text.length === typed ? [] : [`room ${room}: ${typed} typed, ${text.length} stored`]
      const readers = crowd.real.filter((each) => each.documentId === documentId)
      return [...kept, ...(await readerFaults(readers, text))]
    }),
  )
  return [...crowd.lost.map((why) => `a socket was lost: ${why}`), ...unsettled, ...wrong.flat()]
}

/** Real clients that do not come to hold what is stored. */
export async function readerFaults(
  readers: readonly RealClient[],
  stored: string,
): Promise<readonly string[]> {
  const wanted = contentHash(stored)
  const holds = ({ text }: RealClient) => contentHash(text.toString()) === wanted
  await until(() => readers.every(holds), 10_000)
  return readers.flatMap((each) =>
    holds(each) ? [] : [`a real client of ${each.documentId} holds another text`],
  )
}
