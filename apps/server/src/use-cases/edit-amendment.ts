import { type AmendmentRow, editAmendment as storeEdit } from '@deconcert/database'
import {
  amendmentEditRefusal,
  amendmentLength,
  permissionRefusal,
  proposalTitleRefusal,
  type Refusal,
  reasonRefusal,
  throwIfRefused,
} from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { isAuthor } from './find-amendment'
import { onLatestAmendment } from './on-latest-amendment'

export type AmendmentEditAsked = {
  /** The title that the proposal would have; the one it has is none. */
  readonly title?: string | undefined
  readonly reasons?: string | undefined
}

/** Changes the title that a draft proposes, or the reasons that it gives. */
export async function editAmendment(
  tools: Tools,
  actor: Actor,
  key: string,
  asked: AmendmentEditAsked,
): Promise<void> {
  await onLatestAmendment(tools, actor, key, async (amendment) => {
    throwIfRefused(writeAmendmentRefusal(actor, amendment))
    throwIfRefused(editRefusal(asked))

    const title = asked.title === undefined ? amendment.title : asked.title.trim()
    const edit = {
      id: amendment.id,
      title: title === amendment.baseTitle ? null : title,
      reasons: asked.reasons ?? amendment.reasons,
    }
    await storeEdit(tools.sql, edit, actor.accountId, tools.now())
  })
}

/** Why the actor may not change what an amendment says, or null when they may. */
export function writeAmendmentRefusal(
  actor: Actor,
  amendment: Pick<AmendmentRow, 'state' | 'authors'>,
): Refusal | null {
  if (!isAuthor(actor, amendment)) return 'not-permitted'
  return permissionRefusal(actor, 'amendment.write') ?? amendmentEditRefusal(amendment.state)
}

function editRefusal({ title, reasons }: AmendmentEditAsked): Refusal | null {
  const refusal = title === undefined ? null : proposalTitleRefusal(title)
  return refusal ?? reasonRefusal(reasons ?? '', { ...amendmentLength.reasons, least: 0 })
}
