import { readFile, readFileBytes, storeFile } from '@deconcert/database'
import { type DocumentId, found, type Id, Refused } from '@deconcert/domain'
import { fileQuota } from '@deconcert/domain/file'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findTextAccess } from './find-text-access'

/**
 * Makes a file that was pasted from another text a file of this one too, so that whoever reads it sees it. Answers with
 * the id that it has here. What the actor does not read there is not found.
 */
export async function copyFile(
  tools: Tools,
  actor: Actor,
  documentId: DocumentId,
  fileId: Id<'file'>,
): Promise<{ readonly id: string }> {
  if ((await findTextAccess(tools, actor, documentId)) !== 'write') throw new Refused('not-permitted')
  const file = found(await readFile(tools.sql, actor.planId, fileId))
  if (file.documentId === documentId) return { id: fileId }
  await findTextAccess(tools, actor, file.documentId)

  const bytes = found(await readFileBytes(tools.sql, fileId))
  const { mediaType, width, height, name } = file
  const copy = { id: tools.newId<'file'>(), documentId, mediaType, width, height, name }
  return { id: await storeFile(tools.sql, copy, bytes, fileQuota, actor.accountId, tools.now()) }
}
