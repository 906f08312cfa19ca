import {
  type CommentedText,
  listThreads as listRows,
  type SeatedPerson,
  type ThreadRow,
} from '@deconcert/database'
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
import { findText, writesText } from './find-text'
import { readableSince } from './find-text-past'
import { nameablePeople } from './said-in-text'

/** What is said about a text, with what the reader may do there, each with the reason why not. */
export async function listThreads(tools: Tools, actor: Actor, documentId: string) {
  const text = await findText(tools, actor, { documentId })
  const threads = await readThreads(tools, actor, text)
  const comment = permissionRefusal(actor, 'comment.write')
  const block = comment ?? blockingRefusal({ isWriter: writesText(actor, text) })
  return { threads: threads.map((thread) => shown(actor, text, thread)), refusals: { comment, block } }
}

/** The people whom a new comment on this text may name. */
export async function listReaders(tools: Tools, actor: Actor, documentId: string) {
  const text = await findText(tools, actor, { documentId })
  return named(await nameablePeople(tools, actor, text, null))
}

/** The people whom a comment in this thread may name. */
export async function listThreadReaders(tools: Tools, actor: Actor, threadId: ThreadId) {
  const { text, thread } = await findThread(tools, actor, threadId)
  return named(await nameablePeople(tools, actor, text, thread))
}

function named(people: readonly SeatedPerson[]) {
  return { people: people.map(({ accountId, displayName }) => ({ accountId, displayName })) }
}

/** A thread of a text that the actor may read, with that text. */
export async function findThread(
  tools: Pick<Tools, 'sql' | 'now'>,
  actor: Actor,
  threadId: ThreadId,
): Promise<{ readonly text: CommentedText; readonly thread: ThreadRow }> {
  const text = await findText(tools, actor, { threadId })
  const [thread] = await readThreads(tools, actor, text, { threadId })
  return { text, thread: found(thread) }
}

/** What was said while a proposal was private stays with those who wrote it, as its earlier words do. */
async function readThreads(
  tools: Pick<Tools, 'sql' | 'now'>,
  actor: Actor,
  { documentId }: CommentedText,
  only: { readonly threadId?: ThreadId } = {},
): Promise<readonly ThreadRow[]> {
  const threads = await listRows(tools.sql, documentId, only)
  if (threads.length === 0) return threads
  const [since = null] = await readableSince(tools, actor.planId, [actor], documentId)
  return since === null ? threads : threads.filter(({ createdAt }) => createdAt >= since)
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
