import { readStoredText } from '@deconcert/database'
import type { JSONContent } from '@deconcert/document'
import { found } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findProposal } from './find-proposal'
import { proposalPersons } from './proposal-persons'
import { storedContent, waitingIn } from './stored-content'
import type { ToldPersons } from './told-persons'

/**
 * What a proposal says now, at which position of its text, how many proposed changes wait in it, and what it tells of
 * persons: for those who read it without opening the shared text.
 */
export async function readProposalText(
  tools: Tools,
  actor: Actor,
  key: string,
): Promise<{ content: JSONContent; seq: number; waiting: number; persons: ToldPersons }> {
  const proposal = await findProposal(tools, actor, key)
  const text = found(await readStoredText(tools.sql, proposal.documentId))
  return {
    content: storedContent(text),
    seq: text.headSeq,
    waiting: waitingIn(text),
    persons: await proposalPersons(tools, actor, proposal, text),
  }
}
