import { canonicalContent, type JSONContent, withChanges } from '@deconcert/document'
import { amendmentEventRefusal, Refused, throwIfRefused } from '@deconcert/domain'
import type { Actor } from '../actor'
import { sha256 } from '../identity/sha256'
import type { Tools } from '../tools'
import { type AmendedText, titleChange } from './amendment-changes'
import { applyAmendment } from './apply-amendment'
import { findAmendment } from './find-amendment'

/**
 * The text that a proposal would have with the whole of an amendment, as a ballot freezes it: canonical, with its hash.
 * Refuses with `amendment-outdated` when one of its changes has no place in the text any more.
 */
export function textToVoteOn(
  { standing }: AmendedText,
  current: JSONContent,
): { readonly content: string; readonly sha256: string } {
  const changes = standing.map((change) => {
    if (change === null) throw new Refused('amendment-outdated')
    return change
  })
  const content = canonicalContent(withChanges(current, changes))
  return { content, sha256: sha256(content) }
}

/**
 * Takes what a ballot adopted into the text of its proposal, whole. `textSha256` is the hash of the text that was voted:
 * refuses with `text-not-the-one-voted` when the text would be another.
 */
export async function applyAdoptedAmendment(
  tools: Tools,
  actor: Actor,
  key: string,
  textSha256: string,
): Promise<void> {
  const { id, proposal } = await findAmendment(tools, actor, key)
  await applyAmendment(tools, actor, id, proposal.documentId, (amendment, changes) => {
    throwIfRefused(amendmentEventRefusal(amendment.state, 'adopt'))
    const title = amendment.title === null ? [] : [titleChange]
    const accepted = [...title, ...changes.keys()]
    return { event: 'adopt', kind: 'amendment-accepted', accepted, textSha256 }
  })
}
