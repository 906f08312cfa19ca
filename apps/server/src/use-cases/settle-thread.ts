import {
  setThreadBlocking as storeFlag,
  attachThread as storePassage,
  settleThread as storeState,
} from '@deconcert/database'
import type { Anchor } from '@deconcert/document'
import { Refused, type ThreadId, throwIfRefused } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findThread, threadRefusals } from './list-threads'
import { onLatestText, readPassage } from './passage-of-text'

/** Resolves a thread or reopens it. What is so already stays as it is. */
export async function settleThread(
  tools: Tools,
  actor: Actor,
  threadId: ThreadId,
  to: 'open' | 'resolved',
): Promise<void> {
  await onLatestText(async () => {
    const { text, thread } = await findThread(tools, actor, threadId)
    throwIfRefused(threadRefusals(actor, text, thread).settle)
    if (thread.state === to) return
    await storeState(tools.sql, threadId, thread, actor.accountId, tools.now())
  })
}

/** Says whether a thread holds its text back. */
export async function setThreadBlocking(
  tools: Tools,
  actor: Actor,
  threadId: ThreadId,
  isBlocking: boolean,
): Promise<void> {
  const { text, thread } = await findThread(tools, actor, threadId)
  throwIfRefused(threadRefusals(actor, text, thread).block)
  await storeFlag(tools.sql, threadId, isBlocking, actor.accountId, tools.now())
}

/**
 * Puts a thread at another place of its text that says the same (`passage-differs`): what was said of some words is never
 * made to be said of others.
 */
export async function attachThread(
  tools: Tools,
  actor: Actor,
  threadId: ThreadId,
  anchor: Anchor,
): Promise<void> {
  await onLatestText(async () => {
    const { text, thread } = await findThread(tools, actor, threadId)
    throwIfRefused(threadRefusals(actor, text, thread).settle)
    const passage = await readPassage(tools, text.documentId, thread.fragment, anchor)
    if (passage.quote !== thread.quote) throw new Refused('passage-differs')
    await storePassage(tools.sql, threadId, passage, actor.accountId, tools.now())
  })
}
