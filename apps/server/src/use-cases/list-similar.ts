import {
  listUnreadTexts,
  listSimilar as readSimilar,
  readStoredText,
  storeProposalText,
} from '@deconcert/database'
import { plainText } from '@deconcert/document'
import { likenessOf, permissionRefusal, throwIfRefused } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findProposal } from './find-proposal'
import { storedContent } from './stored-content'

const mostShown = 500

/**
 * The live proposals into which this one may be merged, the most alike first. Likeness is reckoned by the database on
 * the words kept at the last position of each text: only texts that moved since are read, from the store, in no room.
 */
export async function listSimilar(tools: Tools, actor: Actor, key: string) {
  const { id, groupId } = await findProposal(tools, actor, key)
  throwIfRefused(permissionRefusal(actor, 'proposal.moderate', { groupId }))
  for (const unread of await listUnreadTexts(tools.sql, actor.planId)) {
    const text = await readStoredText(tools.sql, unread.documentId)
    if (text === undefined) continue
    await storeProposalText(tools.sql, unread.id, {
      seq: text.headSeq,
      words: plainText(storedContent(text)),
    })
  }
  const similar = await readSimilar(tools.sql, id, mostShown)
  return similar.map((each) => ({ ...each, word: likenessOf(each.likeness) }))
}
