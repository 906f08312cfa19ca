import { type DocumentSubject, readDocumentSubject } from '@deconcert/database'
import { isId, type Permission, permissionRefusal, proposalEditRefusal } from '@deconcert/domain'
import type { Tools } from '../tools'
import { mayReadProposal } from './may-read-proposal'
import { sheetStateRefusal } from './read-sheet'

export type DocumentAccess = 'none' | 'read' | 'write'

const writing: Record<DocumentSubject['kind'], Permission> = {
  diagnostic: 'diagnostic.write',
  proposal: 'proposal.write',
  sheet: 'sheet.write',
}

/**
 * What an account may do with a shared text. Whoever has no seat in its plan may do nothing, an administrator included;
 * every other seat reads, but for a private proposal, which only those who may write it read.
 */
export async function documentAccess(
  tools: Pick<Tools, 'sql'>,
  documentId: string,
  accountId: string,
): Promise<DocumentAccess> {
  if (!isId(documentId)) return 'none'
  const subject = await readDocumentSubject(tools.sql, documentId, accountId)
  return subject === undefined ? 'none' : accessTo(subject)
}

function accessTo(subject: DocumentSubject): DocumentAccess {
  const { kind, groupId, proposal, seats } = subject
  const holder = { seats, isAdmin: false }
  if (permissionRefusal(holder, 'plan.read') !== null) return 'none'
  if (proposal !== null && !mayReadProposal(holder, { ...proposal, groupId })) return 'none'
  const isWriter = permissionRefusal(holder, writing[kind], { groupId }) === null
  return isWriter && isOpen(subject) ? 'write' : 'read'
}

function isOpen({ proposal, nodeState, writable }: DocumentSubject): boolean {
  if (proposal !== null && proposalEditRefusal(proposal.state) !== null) return false
  if (nodeState !== null && sheetStateRefusal(nodeState) !== null) return false
  return writable
}
