import { readAmendmentStory } from '@deconcert/database'
import type { WordsOfBlock } from '@deconcert/document'
import { isOpenAmendment } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { type ShownChange, shownChanges } from './amendment-changes'
import { refusalsOf } from './amendment-refusals'
import { type ReadAmendment, type Rival, rivalsOf } from './amendment-rivals'
import { figureWords } from './figure-words'
import { findAmendment } from './find-amendment'
import { isOutdated, readAmendmentsOf, summaryOf } from './list-amendments'

/** An amendment: what it changes and why, what is said of it, what can be done with it, and what else touches the same. */
export async function readAmendment(tools: Tools, actor: Actor, key: string) {
  const amendment = await findAmendment(tools, actor, key)
  const { reasons, baseTitle, contentSha256, accepted, documentId, proposal } = amendment
  const [story, all, wordsOf] = await Promise.all([
    readAmendmentStory(tools.sql, amendment.id),
    readAmendmentsOf(tools, actor, { id: proposal.id, documentId: proposal.documentId }),
    figureWords(tools.sql, actor.planId),
  ])
  const read = all.find((each) => each.amendment.id === amendment.id) ?? { amendment, text: null }
  const isOpen = isOpenAmendment(amendment.state)
  const outdated = isOpen && isOutdated(read)
  return {
    ...summaryOf(amendment),
    ...story,
    reasons,
    baseTitle,
    contentSha256,
    accepted,
    documentId,
    proposal: {
      id: proposal.id,
      code: proposal.code,
      title: proposal.title,
      state: proposal.state,
      groupId: proposal.groupId,
      groupName: proposal.groupName,
    },
    changes: changesOf(read, wordsOf),
    isOutdated: outdated,
    rivals: isOpen ? rivalsOf(read, all).map(shownRival) : [],
    isMine: amendment.authors.some(({ accountId }) => accountId === actor.accountId),
    refusals: refusalsOf(actor, amendment, outdated),
  }
}

/** Null once the text was erased. */
function changesOf(
  { amendment, text }: ReadAmendment,
  wordsOf?: WordsOfBlock,
): readonly ShownChange[] | null {
  return text === null ? null : shownChanges(amendment, text, wordsOf)
}

function shownRival({ other, mine, theirs }: Rival) {
  const changes = changesOf(other) ?? []
  return {
    ...summaryOf(other.amendment),
    mine,
    theirs: changes.filter(({ index }) => theirs.includes(index)),
  }
}
