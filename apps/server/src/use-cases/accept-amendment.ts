import type { AmendmentRow } from '@deconcert/database'
import type { TextChange } from '@deconcert/document'
import { amendmentEventRefusal, amendRefusal, Refused, throwIfRefused } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import type { Application } from './amendment-application'
import { decideRefusal } from './amendment-refusals'
import { applyAmendment } from './apply-amendment'
import { findAmendment } from './find-amendment'

export type Acceptance = {
  /** Which changes are taken: their places in the text, from 0, and `titleChange`. */
  readonly changes: readonly number[]
  /** The hash of the amendment that the actor has read, in hexadecimal. */
  readonly seen: string
}

/** Takes an amendment into the text of its proposal, whole or in part. What is left out is left out for good. */
export async function acceptAmendment(
  tools: Tools,
  actor: Actor,
  key: string,
  { changes, seen }: Acceptance,
): Promise<void> {
  const found = await findAmendment(tools, actor, key)
  throwIfRefused(decideRefusal(actor, found))
  throwIfRefused(amendmentEventRefusal(found.state, 'accept'))
  await applyAmendment(tools, actor, found.id, found.proposal.documentId, (amendment, all) => {
    throwIfRefused(decideRefusal(actor, amendment))
    throwIfRefused(amendmentEventRefusal(amendment.state, 'accept'))
    throwIfRefused(amendRefusal(amendment.proposal.state))
    if (amendment.contentSha256 !== seen) throw new Refused('amendment-changed')
    return acceptanceOf(amendment, all, [...new Set(changes)])
  })
}

function acceptanceOf(
  { title }: AmendmentRow,
  all: readonly TextChange[],
  accepted: readonly number[],
): Application {
  const count = all.length + (title === null ? 0 : 1)
  const isWhole = accepted.length === count
  return {
    event: isWhole ? 'accept' : 'accept-partly',
    kind: isWhole ? 'amendment-accepted' : 'amendment-partly-accepted',
    accepted,
  }
}
