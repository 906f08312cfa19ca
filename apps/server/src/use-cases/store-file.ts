import { storeFile as store } from '@deconcert/database'
import { type DocumentId, Refused, throwIfRefused } from '@deconcert/domain'
import { type FileUse, fileKind, fileQuota, fileRefusal, fileSizeRefusal } from '@deconcert/domain/file'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findTextAccess } from './find-text-access'

/** `bytes` in base64. */
export type FileSent = { readonly use: FileUse; readonly name: string; readonly bytes: string }

/** Stores a file for a text that the actor writes; answers with its id and size. What it is, its bytes alone say. */
export async function storeFile(
  tools: Tools,
  actor: Actor,
  documentId: DocumentId,
  { use, name, bytes: sent }: FileSent,
): Promise<{ readonly id: string; readonly width: number | null; readonly height: number | null }> {
  if ((await findTextAccess(tools, actor, documentId)) !== 'write') throw new Refused('not-permitted')
  throwIfRefused(fileSizeRefusal(Buffer.byteLength(sent, 'base64'), use))
  const bytes = Buffer.from(sent, 'base64')
  const kind = fileKind(bytes)
  throwIfRefused(fileRefusal(kind, bytes.length, use))
  if (typeof kind === 'string') throw new Refused('file-broken')

  const { width = null, height = null } = kind.size ?? {}
  const file = { id: tools.newId<'file'>(), documentId, mediaType: kind.mediaType, width, height, name }
  const id = await store(tools.sql, file, bytes, fileQuota, actor.accountId, tools.now())
  return { id, width, height }
}
