import { readFile as read, readFileBytes, type StoredFile } from '@deconcert/database'
import { found, type Id, permissionRefusal, throwIfRefused } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findTextAccess } from './find-text-access'

/** A file for whoever reads the text that it belongs to, asked again each time; `bytes` null when `known` is its hash. */
export async function readFile(
  tools: Tools,
  actor: Actor,
  id: Id<'file'>,
  known: string | null,
): Promise<{ readonly file: StoredFile; readonly bytes: Uint8Array | null }> {
  throwIfRefused(permissionRefusal(actor, 'plan.read'))
  const file = found(await read(tools.sql, actor.planId, id))
  await findTextAccess(tools, actor, file.documentId)
  return { file, bytes: file.sha256 === known ? null : found(await readFileBytes(tools.sql, id)) }
}
