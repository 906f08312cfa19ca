import { type AmendmentRow, type ProposalRow, listAmendments as readList } from '@deconcert/database'
import { amendRefusal, isOpenAmendment, permissionRefusal } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { type ReadAmendment, rivalsOf } from './amendment-rivals'
import { currentContent, readAmendedText } from './amendment-text'
import { findProposal } from './find-proposal'

/** The amendments of a proposal that the reader may read, with what each changes and which touch the same places. */
export async function listAmendments(tools: Tools, actor: Actor, proposalKey: string) {
  const proposal = await findProposal(tools, actor, proposalKey)
  const read = await readAmendmentsOf(tools, actor, proposal)
  return {
    amendments: read.map((each) => listed(each, read)),
    draftRefusal: permissionRefusal(actor, 'amendment.write') ?? amendRefusal(proposal.state),
  }
}

/** What the reader may read of a proposal's amendments, each with what it changes in the text as it is now. */
export async function readAmendmentsOf(
  tools: Tools,
  actor: Actor,
  proposal: Pick<ProposalRow, 'id' | 'documentId'>,
): Promise<readonly ReadAmendment[]> {
  const amendments = await readList(tools.sql, proposal.id, actor.accountId)
  if (amendments.length === 0) return []
  const current = await currentContent(tools, proposal.documentId)
  return await Promise.all(
    amendments.map(async (amendment) => ({
      amendment,
      text: await readAmendedText(tools, amendment, current),
    })),
  )
}

function listed(read: ReadAmendment, all: readonly ReadAmendment[]) {
  const { amendment, text } = read
  const isAwaiting = isOpenAmendment(amendment.state)
  const rivals = isAwaiting ? rivalsOf(read, all) : []
  return {
    ...summaryOf(amendment),
    changes: text === null ? null : text.changes.length + (amendment.title === null ? 0 : 1),
    isOutdated: isAwaiting && isOutdated(read),
    rivals: rivals.map(({ other }) => other.amendment.code),
  }
}

/** Whether the proposal has changed where this one would. */
export function isOutdated({ amendment: { title, baseTitle, proposal }, text }: ReadAmendment): boolean {
  if (title !== null && proposal.title !== baseTitle) return true
  return text?.standing.includes(null) ?? false
}

/** An amendment in a line of a list. */
export function summaryOf({
  id,
  code,
  title,
  state,
  authors,
  comments,
  createdAt,
  proposedAt,
}: AmendmentRow) {
  return { id, code, title, state, authors, comments, createdAt, proposedAt }
}
