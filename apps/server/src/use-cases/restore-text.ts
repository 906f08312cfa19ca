import { randomInt } from 'node:crypto'
import { listTextClients, readTextReach, restoreText as store } from '@deconcert/database'
import { seedClientId } from '@deconcert/document'
import { type DocumentId, found, Refused, throwIfRefused } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { throwIfOutOfReach } from './compare-text'
import { findTextPast } from './find-text-past'
import { inTime } from './in-time'
import { onLatest } from './on-latest'
import { readPastState } from './read-past-state'

/** Another server may write the text meanwhile: what was read then is read again. */
const mostAttempts = 5

type Asked = {
  readonly seq: number
  /** The position of the text that its reader saw when they asked: what came later stays. */
  readonly seen: number
  /** Null: all of the text. */
  readonly fragment: string | null
}

/**
 * Has a text say again what it said at a position, in all its fragments or in one. It is written like a colleague's edit:
 * whoever types goes on, and what the text said until now is kept as a point. Refuses with `nothing-to-restore` when it
 * says so already, and with `history-too-long` what would be too much to read.
 */
export async function restoreText(
  tools: Tools,
  actor: Actor,
  documentId: DocumentId,
  asked: Asked,
): Promise<void> {
  const text = await findTextPast(tools, actor, documentId)
  throwIfRefused(text.writeRefusal)
  for (const position of [asked.seq, asked.seen]) throwIfOutOfReach(text, position)
  const clientId = await newClientId(tools, documentId)
  const update = await tools.pastPlaces.run(() => restoringUpdate(tools, documentId, clientId, asked))
  const change = { update, clientId, seq: asked.seq, epoch: text.reach.epoch }

  await tools.hub.write(
    documentId,
    async () => await onLatest(mostAttempts, () => restoreOnce(tools, actor, documentId, change)),
  )
}

/**
 * Made against what was seen, before anybody waits for it: what colleagues have typed since is theirs to keep, as if it
 * came after.
 */
async function restoringUpdate(
  tools: Tools,
  documentId: DocumentId,
  clientId: number,
  { seq, seen, fragment }: Asked,
): Promise<Uint8Array> {
  const [earlier, before] = await Promise.all([
    readPastState(tools, documentId, seq),
    readPastState(tools, documentId, seen),
  ])
  const update = await inTime(tools.past.restoring({ documentId, earlier, seen: before, fragment, clientId }))
  if (update === null) throw new Refused('nothing-to-restore')
  return found(update)
}

type Change = {
  readonly update: Uint8Array
  readonly clientId: number
  readonly seq: number
  /** In which the update was made. */
  readonly epoch: number
}

async function restoreOnce(
  tools: Tools,
  { accountId }: Actor,
  documentId: DocumentId,
  { update, clientId, seq, epoch }: Change,
) {
  const now = found(await readTextReach(tools.sql, documentId, accountId))
  if (now.epoch !== epoch) throw new Refused('history-erased')
  const documentSeq = now.headSeq
  const toRestore = { documentId, pointId: tools.newId(), seq, documentSeq, epoch, clientId }
  await store(tools.sql, toRestore, update, accountId, tools.now())
  return { update, seq: documentSeq + 1, accountId }
}

/** A client of nobody: what it writes is known as somebody's from then on. */
async function newClientId({ sql }: Tools, documentId: DocumentId): Promise<number> {
  const clients = new Set((await listTextClients(sql, documentId, 0)).map(({ clientId }) => clientId))
  for (;;) {
    const id = randomInt(seedClientId + 1, 2 ** 32)
    if (!clients.has(id)) return id
  }
}
