import { storeFile as store } from '@deconcert/database'
import { type DocumentId, Refused, throwIfRefused } from '@deconcert/domain'
import { type FileUse, fileKind, fileQuota, fileRefusal } from '@deconcert/domain/file'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findTextAccess } from './find-text-access'

export type FileSent = { readonly use: FileUse; readonly name: string; readonly bytes: Uint8Array }

/** Stores a file for a text that the actor writes; answers with its id and size. What it is, its bytes alone say. */
export async function storeFile(
  tools: Tools,
  actor: Actor,
  documentId: DocumentId,
  { use, name, bytes }: FileSent,
): Promise<{ readonly id: string; readonly width: number | null; readonly height: number | null }> {
  if ((await findTextAccess(tools, actor, documentId)) !== 'write') throw new Refused('not-permitted')
  const kind = fileKind(bytes)
  throwIfRefused(fileRefusal(kind, bytes.length, use))
  if (typeof kind === 'string') throw new Refused('file-broken')

  const { width = null, height = null } = kind.size ?? {}
  const file = { id: tools.newId<'file'>(), documentId, mediaType: kind.mediaType, width, height, name }
  const id = await store(tools.sql, file, bytes, fileQuota, actor.accountId, tools.now())
  return { id, width, height }
}
