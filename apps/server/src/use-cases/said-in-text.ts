import { type CommentedText, listSeatedPeople, type SeatedPerson } from '@deconcert/database'
import { commentRefusal, found, mentionedIn, Refused, throwIfRefused } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { readsText } from './find-text'
import { readableSince } from './find-text-past'

/** What somebody sends as a comment: its words, and the accounts that it names. */
export type Wording = { readonly body: string; readonly mentions: readonly string[] }

type Thread = { readonly createdAt: Date }

/**
 * A comment as it is stored. Whoever it names reads the text, or it is refused (`mention-cannot-read`): a notice
 * must not lead to what somebody may not see, nor to a thread (null: a new one) from before they could. Nobody is
 * told of a comment in which their name does not stand.
 */
export async function saidIn(
  tools: Tools,
  actor: Actor,
  text: CommentedText,
  { body, mentions }: Wording,
  thread: Thread | null,
): Promise<Wording> {
  throwIfRefused(commentRefusal(body))
  const people = mentions.length === 0 ? [] : await listSeatedPeople(tools.sql, actor.planId)
  const named = mentions.map((id) => found(people.find(({ accountId }) => accountId === id)))
  if (!named.every((person) => readsText(person, text))) throw new Refused('mention-cannot-read')
  if (thread !== null && !(await readThread(tools, actor, text, named, thread)))
    throw new Refused('mention-cannot-read')
  const told = mentionedIn(body, named).map(({ accountId }) => accountId)
  return { body: body.trim(), mentions: [...new Set(told)] }
}

async function readThread(
  tools: Tools,
  { planId }: Actor,
  { documentId }: CommentedText,
  people: readonly SeatedPerson[],
  { createdAt }: Thread,
): Promise<boolean> {
  if (people.length === 0) return true
  const readers = people.map((person) => ({ ...person, isAdmin: false }))
  const dates = await readableSince(tools, planId, readers, documentId)
  return dates.every((since) => since === null || createdAt >= since)
}
