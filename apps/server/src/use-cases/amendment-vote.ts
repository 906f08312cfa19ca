import { type AmendmentRow, postgresLog, readAmendment } from '@deconcert/database'
import type { AmendmentDecision } from '@deconcert/database/ballot'
import { contentOfCanonical, type JSONContent, withChanges } from '@deconcert/document'
import { found, nextAmendmentState, Refused } from '@deconcert/domain'
import { amendmentConsequencesOf, type BallotResult, type BallotRules } from '@deconcert/domain/ballot'
import type { Tools } from '../tools'
import { applicationOf, atHand } from './amendment-application'
import { amendedText, type ShownChange, shownChanges, titleChange } from './amendment-changes'
import { readAmendedText } from './amendment-text'

/** The text as amended, as it was read. */
export type ReadAmended = {
  readonly amendmentId: string
  readonly versionId: string
  readonly title: string
  readonly body: JSONContent
  readonly seen: string
}

/**
 * What an amendment would make of a proposal that says `current`, whole. Refuses with `amendment-outdated` when one of its
 * changes has no place there any more.
 */
export async function amendedAsRead(
  tools: Tools,
  amendment: AmendmentRow,
  proposalTitle: string,
  current: JSONContent,
): Promise<ReadAmended> {
  const { id, title, baseTitle, contentSha256 } = amendment
  const text = found(await readAmendedText(tools, amendment, current))
  if (title !== null && proposalTitle !== baseTitle) throw new Refused('amendment-outdated')
  const changes = text.standing.map((change) => {
    if (change === null) throw new Refused('amendment-outdated')
    return change
  })
  return {
    amendmentId: id,
    versionId: tools.newId(),
    title: title ?? proposalTitle,
    body: withChanges(current, changes),
    seen: found(contentSha256),
  }
}

/**
 * What the result of a ballot makes of the amendment that was voted on; null when none was, and when it is done already.
 * Of an adopted one, the change to the text of its proposal: nobody may be in that text then.
 */
export async function amendmentDecision(
  tools: Pick<Tools, 'sql'>,
  planId: string,
  rules: BallotRules,
  result: BallotResult,
): Promise<AmendmentDecision | null> {
  const [decided] = amendmentConsequencesOf(rules, result)
  if (decided === undefined) return null
  const { amendmentId: id, event } = decided
  const amendment = found(await readAmendment(tools.sql, planId, { id }))
  if (amendment.state !== 'in-ballot') return null
  if (event !== 'adopt') {
    return { move: { id, event, to: found(nextAmendmentState('in-ballot', event)) }, update: null }
  }
  const stored = found(await postgresLog(tools.sql).read(amendment.proposal.documentId))
  const read = atHand(amendment, stored)
  const title = amendment.title === null ? [] : [titleChange]
  const accepted = [...title, ...read.text.changes.keys()]
  return applicationOf(read, { event, kind: null, accepted })
}

type Frozen = { readonly title: string; readonly content: string }

/** The changes from one frozen text to the other, as an amendment shows its own. */
export function changesToVoteOn(original: Frozen, amended: Frozen): readonly ShownChange[] {
  const before = contentOfCanonical(original.content)
  const after = contentOfCanonical(amended.content)
  const title = amended.title === original.title ? null : amended.title
  const about = { title, baseTitle: original.title, proposal: { title: original.title } }
  return shownChanges(about, amendedText(before, after, before))
}
