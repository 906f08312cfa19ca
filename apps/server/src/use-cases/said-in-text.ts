import { type CommentedText, listSeatedPeople } from '@deconcert/database'
import { commentRefusal, found, mentionedIn, Refused, throwIfRefused } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { readsText } from './find-text'

/** What somebody sends as a comment: its words, and the accounts that it names. */
export type Wording = { readonly body: string; readonly mentions: readonly string[] }

/**
 * A comment as it is stored. Whoever it names reads the text, or it is refused (`mention-cannot-read`): a notice must not
 * lead to what somebody may not see. Nobody is told of a comment in which their name does not stand.
 */
export async function saidIn(
  tools: Tools,
  actor: Actor,
  text: CommentedText,
  { body, mentions }: Wording,
): Promise<Wording> {
  throwIfRefused(commentRefusal(body))
  const people = mentions.length === 0 ? [] : await listSeatedPeople(tools.sql, actor.planId)
  const named = mentions.map((id) => found(people.find(({ accountId }) => accountId === id)))
  if (!named.every((person) => readsText(person, text))) throw new Refused('mention-cannot-read')
  const told = mentionedIn(body, named).map(({ accountId }) => accountId)
  return { body: body.trim(), mentions: [...new Set(told)] }
}
