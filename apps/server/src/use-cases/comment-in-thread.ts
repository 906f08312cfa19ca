import {
  addComment as storeComment,
  editComment as storeEdit,
  withdrawComment as storeWithdrawal,
} from '@deconcert/database'
import {
  type CommentId,
  found,
  ownCommentRefusal,
  permissionRefusal,
  type ThreadId,
  throwIfRefused,
} from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findThread, threadRefusals } from './list-threads'
import { saidIn, type Wording } from './said-in-text'

/** Answers in an open thread. */
export async function addComment(
  tools: Tools,
  actor: Actor,
  threadId: ThreadId,
  asked: Wording,
): Promise<{ id: CommentId }> {
  const { text, thread } = await findThread(tools, actor, threadId)
  throwIfRefused(threadRefusals(actor, text, thread).reply)
  const wording = await saidIn(tools, actor, text, asked, thread)

  const id = tools.newId<'comment'>()
  await storeComment(tools.sql, threadId, { id, ...wording }, actor.accountId, tools.now())
  return { id }
}

/** Changes the words of one's own comment; that they changed, and when, is told beside them. */
export async function editComment(
  tools: Tools,
  actor: Actor,
  threadId: ThreadId,
  commentId: CommentId,
  asked: Wording,
): Promise<void> {
  const { text, thread } = await ownComment(tools, actor, threadId, commentId)
  const wording = await saidIn(tools, actor, text, asked, thread)
  await storeEdit(tools.sql, threadId, { id: commentId, ...wording }, actor.accountId, tools.now())
}

/** Takes one's own comment back: its words are gone for good, its place stays. */
export async function withdrawComment(
  tools: Tools,
  actor: Actor,
  threadId: ThreadId,
  commentId: CommentId,
): Promise<void> {
  await ownComment(tools, actor, threadId, commentId)
  await storeWithdrawal(tools.sql, threadId, commentId, actor.accountId, tools.now())
}

/** A thread, with its text, in which this comment is the actor's own. */
async function ownComment(tools: Tools, actor: Actor, threadId: ThreadId, commentId: CommentId) {
  throwIfRefused(permissionRefusal(actor, 'comment.write'))
  const { text, thread } = await findThread(tools, actor, threadId)
  const comment = found(thread.comments.find(({ id }) => id === commentId))
  throwIfRefused(ownCommentRefusal(comment, actor.accountId))
  return { text, thread }
}
