import { listUpdatesBetween, sizeBetween } from '@deconcert/database'
import type { ComparedStates, JSONContent } from '@deconcert/document'
import { type DocumentId, Refused } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findTextPast, type TextPast } from './find-text-past'
import { inTime } from './in-time'
import { mostOfPast, readPastState } from './read-past-state'
import { tellableClients } from './tellable-clients'

/** What a text has become from one position to another, and who the people are who did it, by account. */
export async function compareText(
  tools: Tools,
  actor: Actor,
  documentId: DocumentId,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<{ readonly fragments: ComparedStates; readonly people: Readonly<Record<string, string>> }> {
  const text = await findTextPast(tools, actor, documentId)
  for (const seq of [from, to]) throwIfOutOfReach(text, seq)
  if (from > to) throw new Refused('not-found')
  return await tools.pastPlaces.run(() => compared(tools, text, from, to))
}

async function compared(tools: Tools, text: TextPast, from: number, to: number) {
  const { documentId } = text
  await throwIfTooLong(tools, documentId, from, to)
  const [base, later, { clients, untold }] = await Promise.all([
    readPastState(tools, documentId, from),
    listUpdatesBetween(tools.sql, documentId, from, to),
    tellableClients(tools, text),
  ])
  const owners = new Map(clients.map(({ clientId, accountId }) => [clientId, accountId]))
  const fragments = await inTime(tools.past.compare({ documentId, base, later, clients: owners, untold }))
  return { fragments, people: Object.fromEntries(clients.map(({ accountId, name }) => [accountId, name])) }
}

/** What a text said at a position, in each of its fragments. */
export async function readTextState(
  tools: Tools,
  actor: Actor,
  documentId: DocumentId,
  seq: number,
): Promise<{ readonly fragments: Readonly<Record<string, JSONContent>> }> {
  throwIfOutOfReach(await findTextPast(tools, actor, documentId), seq)
  const read = async () => {
    const updates = await readPastState(tools, documentId, seq)
    return await inTime(tools.past.state({ documentId, updates }))
  }
  return { fragments: await tools.pastPlaces.run(read) }
}

/** Refuses what was erased (`history-erased`), and as not found what was private then or is not written yet. */
export function throwIfOutOfReach({ reach, firstSeq }: TextPast, seq: number): void {
  if (seq < reach.firstSeq) throw new Refused(reach.firstSeq > 1 ? 'history-erased' : 'not-found')
  if (seq < firstSeq || seq > reach.headSeq) throw new Refused('not-found')
}

async function throwIfTooLong({ sql }: Tools, documentId: DocumentId, from: number, to: number) {
  if (to - from > mostOfPast.updates || (await sizeBetween(sql, documentId, from, to)) > mostOfPast.bytes) {
    throw new Refused('history-too-long')
  }
}
