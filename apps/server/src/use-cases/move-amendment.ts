import { type AmendmentRow, moveAmendment as storeMove } from '@deconcert/database'
import {
  type AmendmentEvent,
  amendmentEventRefusal,
  found,
  type JournalKind,
  nextAmendmentState,
  type Refusal,
  throwIfRefused,
} from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { onLatestAmendment } from './on-latest-amendment'

export type AmendmentStepAsked = {
  readonly event: AmendmentEvent
  readonly kind: JournalKind
  readonly reason: string | null
  /** Why the actor may not take this step, whatever the state, or null when they may. */
  readonly permission: (amendment: AmendmentRow) => Refusal | null
}

/** Takes an amendment one step further in its life, and asks again who may read and write its text. */
export async function moveAmendment(
  tools: Tools,
  actor: Actor,
  key: string,
  { event, kind, reason, permission }: AmendmentStepAsked,
): Promise<void> {
  await onLatestAmendment(tools, actor, key, async (amendment) => {
    const { id, state, documentId } = amendment
    throwIfRefused(permission(amendment))
    throwIfRefused(amendmentEventRefusal(state, event))

    const to = found(nextAmendmentState(state, event))
    await storeMove(tools.sql, { id, from: state, to, event, kind, reason }, actor.accountId, tools.now())
    tools.hub.refresh(documentId)
  })
}
