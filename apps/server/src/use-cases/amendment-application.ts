import { randomInt } from 'node:crypto'
import type { AmendmentRow, AmendmentToApply } from '@deconcert/database'
import {
  amendingUpdate,
  canonicalContent,
  contentOfCanonical,
  type JSONContent,
  readFragments,
  seedClientId,
  type TextChange,
  withChanges,
  withoutSuggestions,
} from '@deconcert/document'
import { found, nextAmendmentState, Refused } from '@deconcert/domain'
import { partsOf, type StoredDocument } from '@deconcert/sync'
import { sha256 } from '../identity/sha256'
import { type AmendedText, amendedText, titleChange } from './amendment-changes'

export type Application = Pick<AmendmentToApply, 'event' | 'kind' | 'accepted'>

/** A proposed amendment, and what its proposal says now. */
export type AmendmentAtHand = {
  readonly amendment: AmendmentRow
  readonly stored: StoredDocument
  readonly current: JSONContent
  readonly text: AmendedText
}

/** An amendment with the text of its proposal as it is stored. */
export function atHand(amendment: AmendmentRow, stored: StoredDocument): AmendmentAtHand {
  const { baseContent, content } = amendment
  if (baseContent === null || content === null) throw new Refused('amendment-not-proposed')
  const current = readFragments(partsOf(stored), ['body']).body
  const text = amendedText(contentOfCanonical(baseContent), contentOfCanonical(content), current)
  return { amendment, stored, current, text }
}

/** What taking these changes does to the amendment and to the text of its proposal; without an update only the title changes. */
export function applicationOf(
  { amendment, stored, current, text }: AmendmentAtHand,
  { event, kind, accepted }: Application,
): { readonly move: AmendmentToApply; readonly update: Uint8Array | null } {
  const { id, state, title, baseTitle, contentSha256, proposal } = amendment
  const taken = standingOnes(text.standing, accepted)
  const takesTitle = accepted.includes(titleChange)
  if (takesTitle && title === null) throw new Refused('choice-unknown')
  if (takesTitle && proposal.title !== baseTitle) throw new Refused('amendment-outdated')

  const clientId = newClientId(stored)
  const move = {
    ...{ id, event, kind, accepted, clientId },
    from: state,
    to: found(nextAmendmentState(state, event)),
    seen: found(contentSha256),
    titleSeen: proposal.title,
    title: takesTitle ? title : null,
    documentSeq: stored.headSeq,
    epoch: stored.epoch,
    textSha256:
      event === 'adopt' ? sha256(canonicalContent(withoutSuggestions(withChanges(current, taken)))) : null,
  }
  const update = taken.length === 0 ? null : amendingUpdate(partsOf(stored), 'body', taken, clientId)
  return { move, update }
}

/** Refuses what has no place any more, and what there is not. */
function standingOnes(
  standing: readonly (TextChange | null)[],
  accepted: readonly number[],
): readonly TextChange[] {
  const indexes = accepted.filter((index) => index !== titleChange).sort((a, b) => a - b)
  return indexes.map((index) => {
    const change = standing[index]
    if (change === undefined) throw new Refused('choice-unknown')
    if (change === null) throw new Refused('amendment-outdated', String(index + 1))
    return change
  })
}

/** A client of nobody: what it writes is known as somebody's from then on. */
function newClientId({ clients }: StoredDocument): number {
  for (;;) {
    const id = randomInt(seedClientId + 1, 2 ** 32)
    if (!clients.has(id)) return id
  }
}
