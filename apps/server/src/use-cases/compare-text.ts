import { listTextClients, listUpdatesBetween, readTextAt, sizeBetween } from '@deconcert/database'
import type { ComparedStates, JSONContent } from '@deconcert/document'
import { type DocumentId, found, Refused } from '@deconcert/domain'
import type { Actor } from '../actor'
import { logFault } from '../log-fault'
import type { Tools } from '../tools'
import { findTextPast, type TextPast } from './find-text-past'

/** More than this is not read for one page: 50,000 updates are a text of some hundred pages, typed. */
const most = { updates: 50_000, bytes: 16 * 1024 * 1024 }

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
  await throwIfTooLong(tools, documentId, from, to)
  const [base, later, clients] = await Promise.all([
    readTextAt(tools.sql, documentId, from),
    listUpdatesBetween(tools.sql, documentId, from, to),
    listTextClients(tools.sql, documentId),
  ])
  const owners = new Map(clients.map(({ clientId, accountId }) => [clientId, accountId]))
  const fragments = await inTime(tools.past.compare({ base: found(base), later, clients: owners }))
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
  return { fragments: await contentAt(tools, documentId, seq) }
}

/** What a text said at a position that its reader may read. */
export async function contentAt(
  tools: Tools,
  documentId: DocumentId,
  seq: number,
): Promise<Record<string, JSONContent>> {
  return await inTime(tools.past.state(found(await readTextAt(tools.sql, documentId, seq))))
}

/** Refuses what was erased (`history-erased`), and as not found what was private then or is not written yet. */
export function throwIfOutOfReach({ reach, firstSeq }: TextPast, seq: number): void {
  if (seq < reach.firstSeq) throw new Refused(reach.firstSeq > 1 ? 'history-erased' : 'not-found')
  if (seq < firstSeq || seq > reach.headSeq) throw new Refused('not-found')
}

async function throwIfTooLong({ sql }: Tools, documentId: DocumentId, from: number, to: number) {
  if (to - from > most.updates || (await sizeBetween(sql, documentId, from, to)) > most.bytes)
    throw new Refused('history-too-long')
}

/** What is not read in time, or in the memory that there is, is too long. */
async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer
  } catch (error) {
    logFault('history', error)
    throw new Refused('history-too-long')
  }
}
