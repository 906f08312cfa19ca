import { openThread as storeThread } from '@deconcert/database'
import type { Anchor } from '@deconcert/document'
import { blockingRefusal, permissionRefusal, type ThreadId, throwIfRefused } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findText, writesText } from './find-text'
import { onLatestText, readThreadPlace } from './passage-of-text'
import { saidIn, type Wording } from './said-in-text'

export type ThreadAsked = Wording & {
  readonly fragment: string
  /** Null for a thread about a suggestion. */
  readonly anchor: Anchor | null
  readonly suggestionId: string | null
  readonly isBlocking: boolean
}

/** Opens a thread on a passage of a text, or on a suggestion that waits in it, with its first comment. */
export async function openThread(
  tools: Tools,
  actor: Actor,
  documentId: string,
  asked: ThreadAsked,
): Promise<{ id: ThreadId }> {
  throwIfRefused(permissionRefusal(actor, 'comment.write'))
  const text = await findText(tools, actor, { documentId })
  if (asked.isBlocking) throwIfRefused(blockingRefusal({ isWriter: writesText(actor, text) }))
  const wording = await saidIn(tools, actor, text, asked, null)
  const { fragment, suggestionId, isBlocking, anchor } = asked

  const id = tools.newId<'thread'>()
  await onLatestText(async () => {
    const passage = await readThreadPlace(tools, documentId, { fragment, anchor, suggestionId })
    const thread = { id, documentId, fragment, suggestionId, isBlocking, ...passage }
    const said = { id: tools.newId<'comment'>(), ...wording }
    await storeThread(tools.sql, thread, said, actor.accountId, tools.now())
  })
  return { id }
}
