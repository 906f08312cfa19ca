import { type CommentedText, listThreads as listRows, type ThreadRow } from '@deconcert/database'
import {
  blockingRefusal,
  found,
  ownCommentRefusal,
  permissionRefusal,
  type Refusal,
  replyRefusal,
  settleRefusal,
  type ThreadId,
} from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findText, readersOf, writesText } from './find-text'

/** What is said about a text, with what the reader may do there, each with the reason why not. */
export async function listThreads(tools: Tools, actor: Actor, documentId: string) {
  const text = await findText(tools, actor, { documentId })
  const threads = await listRows(tools.sql, text.documentId)
  const comment = permissionRefusal(actor, 'comment.write')
  const block = comment ?? blockingRefusal({ isWriter: writesText(actor, text) })
  return { threads: threads.map((thread) => shown(actor, text, thread)), refusals: { comment, block } }
}

/** The people whom a comment on this text may name. */
export async function listReaders(tools: Tools, actor: Actor, documentId: string) {
  const text = await findText(tools, actor, { documentId })
  const people = await readersOf(tools, actor, text)
  return { people: people.map(({ accountId, displayName }) => ({ accountId, displayName })) }
}

/** A thread of a text that the actor may read, with that text. */
export async function findThread(
  tools: Pick<Tools, 'sql'>,
  actor: Actor,
  threadId: ThreadId,
): Promise<{ readonly text: CommentedText; readonly thread: ThreadRow }> {
  const text = await findText(tools, actor, { threadId })
  const [thread] = await listRows(tools.sql, text.documentId, { threadId })
  return { text, thread: found(thread) }
}

/** What the actor may do with a thread, each with the reason why not. */
export function threadRefusals(actor: Actor, text: CommentedText, thread: ThreadRow) {
  const person = { isWriter: writesText(actor, text), isOpener: thread.openerId === actor.accountId }
  const comment = permissionRefusal(actor, 'comment.write')
  return {
    reply: comment ?? replyRefusal(thread),
    settle: comment ?? settleRefusal(person, thread),
    block: comment ?? blockingRefusal(person),
  } satisfies Record<string, Refusal | null>
}

function shown(actor: Actor, text: CommentedText, thread: ThreadRow) {
  const comment = permissionRefusal(actor, 'comment.write')
  const comments = thread.comments.map((each) => ({
    ...each,
    changeRefusal: comment ?? ownCommentRefusal(each, actor.accountId),
  }))
  return { ...thread, comments, refusals: threadRefusals(actor, text, thread) }
}
