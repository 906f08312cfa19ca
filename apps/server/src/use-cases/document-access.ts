import { type DocumentSubject, readDocumentSubject } from '@deconcert/database'
import { isId, type Permission, permissionRefusal, proposalEditRefusal } from '@deconcert/domain'
import type { Tools } from '../tools'

export type DocumentAccess = 'none' | 'read' | 'write'

const writing: Record<DocumentSubject['kind'], Permission> = {
  diagnostic: 'diagnostic.write',
  proposal: 'proposal.write',
  sheet: 'sheet.write',
}

/**
 * What an account may do with a shared text. Whoever has no seat in its plan may do nothing, an administrator included;
 * every other seat reads, but for a draft, which only those who may write it read.
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

function accessTo({ kind, groupId, state, writable, seats }: DocumentSubject): DocumentAccess {
  const holder = { seats, isAdmin: false }
  if (permissionRefusal(holder, 'plan.read') !== null) return 'none'
  const isWriter = permissionRefusal(holder, writing[kind], { groupId }) === null
  if (!isWriter) return state === 'draft' ? 'none' : 'read'
  const isOpen = writable && (state === null || proposalEditRefusal(state) === null)
  return isOpen ? 'write' : 'read'
}
