import { readStoredText } from '@deconcert/database'
import type { JSONContent } from '@deconcert/document'
import { found } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findProposal } from './find-proposal'
import { storedContent, waitingIn } from './stored-content'

/** What a proposal says now, how many proposed changes wait in it, and at which position of its text, for those who read it without opening the shared text. */
export async function readProposalText(
  tools: Tools,
  actor: Actor,
  key: string,
): Promise<{ content: JSONContent; seq: number; waiting: number }> {
  const { documentId } = await findProposal(tools, actor, key)
  const text = found(await readStoredText(tools.sql, documentId))
  return { content: storedContent(text), seq: text.headSeq, waiting: waitingIn(text) }
}
