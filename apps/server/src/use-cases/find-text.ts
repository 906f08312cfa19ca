import { type CommentedText, readCommentedText, type SeatedPerson } from '@deconcert/database'
import { found, type Permission, permissionRefusal, Refused, type ThreadId } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { mayReadText } from './may-read-text'

type Key = { readonly documentId: string } | { readonly threadId: ThreadId }

/** A shared text of the actor's plan, or the one that a thread is about. What they may not read is not found. */
export async function findText(tools: Pick<Tools, 'sql'>, actor: Actor, key: Key): Promise<CommentedText> {
  const text = found(await readCommentedText(tools.sql, actor.planId, key))
  if (!mayReadText(actor, actor.accountId, text)) throw new Refused('not-found')
  return text
}

const writing: Record<Exclude<CommentedText['kind'], 'amendment'>, Permission> = {
  diagnostic: 'diagnostic.write',
  proposal: 'proposal.write',
  sheet: 'sheet.write',
}

/** Whether the actor is one of those who write this text, whatever its state, or leads where it is written. */
export function writesText(actor: Actor, { kind, groupId, amendment }: CommentedText): boolean {
  if (kind !== 'amendment') return permissionRefusal(actor, writing[kind], { groupId }) === null
  if (amendment === null) return false
  const leads = { groupId: amendment.proposal.groupId }
  return (
    amendment.authors.includes(actor.accountId) ||
    permissionRefusal(actor, 'proposal.moderate', leads) === null
  )
}

export function readsText({ accountId, seats }: SeatedPerson, text: CommentedText): boolean {
  return mayReadText({ seats, isAdmin: false }, accountId, text)
}
