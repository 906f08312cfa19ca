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
  const readers = await readersAmong(named, tools, actor, text, thread)
  if (readers.length < named.length) throw new Refused('mention-cannot-read')
  const told = mentionedIn(body, named).map(({ accountId }) => accountId)
  return { body: body.trim(), mentions: [...new Set(told)] }
}

/** Those whom a comment on this text may name, by name: in a thread of it, or in a new one (null). */
export async function nameablePeople(
  tools: Tools,
  actor: Actor,
  text: CommentedText,
  thread: Thread | null,
): Promise<readonly SeatedPerson[]> {
  return await readersAmong(await listSeatedPeople(tools.sql, actor.planId), tools, actor, text, thread)
}

/** Those who read the text, and what is said in the thread. */
async function readersAmong(
  people: readonly SeatedPerson[],
  tools: Tools,
  { planId }: Actor,
  text: CommentedText,
  thread: Thread | null,
): Promise<readonly SeatedPerson[]> {
  const readers = people.filter((person) => readsText(person, text))
  if (thread === null || readers.length === 0) return readers
  const holders = readers.map((person) => ({ ...person, isAdmin: false }))
  const dates = await readableSince(tools, planId, holders, text.documentId)
  return readers.filter((_, n) => {
    const since = dates[n] ?? null
    return since === null || thread.createdAt >= since
  })
}
