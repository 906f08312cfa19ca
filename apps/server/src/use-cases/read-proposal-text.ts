import { readStoredText } from '@deconcert/database'
import type { JSONContent } from '@deconcert/document'
import { found } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findProposal } from './find-proposal'
import { storedContent } from './stored-content'

/** What a proposal says now, for those who read it without opening the shared text. */
export async function readProposalText(tools: Tools, actor: Actor, key: string): Promise<JSONContent> {
  const { documentId } = await findProposal(tools, actor, key)
  return storedContent(found(await readStoredText(tools.sql, documentId)))
}
