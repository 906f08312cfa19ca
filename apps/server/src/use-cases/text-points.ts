import { leaveText as leave, nameTextPoint as store, type TextClient } from '@deconcert/database'
import { type DocumentId, textPointRefusal, throwIfRefused } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { throwIfOutOfReach } from './compare-text'
import { findTextPast } from './find-text-past'
import { tellableClients } from './tellable-clients'

/** Gives what a text says at a position, or now, a name that people know it by: for those who write it. */
export async function nameTextPoint(
  tools: Tools,
  actor: Actor,
  documentId: DocumentId,
  { label, seq }: { readonly label: string; readonly seq: number | null },
): Promise<void> {
  const text = await findTextPast(tools, actor, documentId)
  throwIfRefused(text.writerRefusal)
  throwIfRefused(textPointRefusal(label))
  const at = seq ?? text.reach.headSeq
  throwIfOutOfReach(text, at)
  const point = { id: tools.newId(), documentId, epoch: text.reach.epoch, seq: at, label: label.trim() }
  await store(tools.sql, point, actor.accountId, tools.now())
}

/** Marks that the actor has seen all of a text up to now: what is written from here on is what they miss. */
export async function leaveText(tools: Tools, actor: Actor, documentId: DocumentId): Promise<void> {
  await findTextPast(tools, actor, documentId)
  await leave(tools.sql, documentId, actor.accountId, tools.now())
}

/**
 * Who writes under which of Yjs's client ids in a text: who wrote what can be read from the text itself. `untold`: of some
 * clients, the clock up to which their letters are of nobody.
 */
export async function readTextAuthors(
  tools: Tools,
  actor: Actor,
  documentId: DocumentId,
): Promise<{
  readonly clients: readonly TextClient[]
  readonly untold: readonly (readonly [client: number, clock: number])[]
}> {
  const text = await findTextPast(tools, actor, documentId)
  const { clients, untold } = await tools.pastPlaces.run(() => tellableClients(tools, text))
  return { clients, untold: [...untold] }
}
