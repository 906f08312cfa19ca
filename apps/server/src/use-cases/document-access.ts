import { listHeldSeats, readDocumentSubjects } from '@deconcert/database'
import { isId } from '@deconcert/domain'
import type { Tools } from '../tools'
import { standingBefore } from './read-standings'

export type DocumentAccess = 'none' | 'read' | 'write'

/** What an account may do with a shared text. */
export async function documentAccess(
  tools: Pick<Tools, 'sql'>,
  documentId: string,
  accountId: string,
): Promise<DocumentAccess> {
  if (!isId(documentId)) return 'none'
  const [subject] = await readDocumentSubjects(tools.sql, [documentId])
  if (!subject) return 'none'
  const seats = await listHeldSeats(tools.sql, [accountId])
  const held = seats.filter(({ planId }) => planId === subject.planId)
  const standing = standingBefore(subject, held)
  return standing.kind === 'admitted' ? standing.access : 'none'
}
