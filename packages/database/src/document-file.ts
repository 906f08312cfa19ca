import type { FileType, fileQuota } from '@deconcert/domain/file'
import { act } from './act'
import type { Sql } from './connect'

export type NewFile = {
  readonly id: string
  readonly documentId: string
  readonly mediaType: FileType
  /** In pixels; null for what is no image. */
  readonly width: number | null
  readonly height: number | null
  readonly name: string
}

/**
 * The id under which these bytes are stored in that text: a new one, or that of the same bytes there already.
 * Refuses with `text-files-full` and `plan-files-full`.
 */
export async function storeFile(
  sql: Sql,
  file: NewFile,
  bytes: Uint8Array,
  quota: typeof fileQuota,
  actorId: string,
  at: Date,
): Promise<string> {
  const [row] = await act(sql<{ id: string }[]>`
    select store_document_file(${sql.json(file)}, ${Buffer.from(bytes)}, ${sql.json(quota)}, ${actorId}, ${at}) as id
  `)
  return row?.id ?? file.id
}

export type StoredFile = {
  readonly documentId: string
  readonly mediaType: FileType
  readonly width: number | null
  readonly height: number | null
  readonly name: string
  /** In hexadecimal. */
  readonly sha256: string
}

/** What is known of a file of this plan, but for its bytes. */
export async function readFile(sql: Sql, planId: string, id: string): Promise<StoredFile | undefined> {
  const [row] = await sql<StoredFile[]>`
    select document_id, media_type, width, height, name, encode(sha256, 'hex') as sha256
    from document_file where id = ${id} and plan_id = ${planId}
  `
  return row
}

export async function readFileBytes(sql: Sql, id: string): Promise<Uint8Array | undefined> {
  const [row] = await sql<{ bytes: Uint8Array }[]>`select bytes from document_file where id = ${id}`
  return row?.bytes
}
