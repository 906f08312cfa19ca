import { act } from './act'
import type { Sql } from './connect'

export type DiagnosticRow = {
  readonly id: string
  readonly title: string
  readonly documentId: string
}

export async function readDiagnostic(sql: Sql, groupId: string): Promise<DiagnosticRow | undefined> {
  const [row] = await sql<DiagnosticRow[]>`
    select id, title, document_id from diagnostic where group_id = ${groupId}
  `
  return row
}

/** A shared text about to be created. `seed` is its first update. */
export type NewDocument = {
  readonly documentId: string
  readonly schemaVersion: number
  readonly seed: Uint8Array
}

export type NewDiagnostic = NewDocument & {
  readonly id: string
  readonly planId: string
  readonly groupId: string
  readonly title: string
}

/** The id of the group's diagnostic: this new one, or the one that it already had. */
export async function createDiagnostic(
  sql: Sql,
  diagnostic: NewDiagnostic,
  actorId: string,
  at: Date,
): Promise<string> {
  const { id, planId, groupId, title, documentId, schemaVersion, seed } = diagnostic
  const [row] = await act(sql<[{ id: string }]>`
    select create_diagnostic(${id}, ${planId}, ${groupId}, ${title}, ${documentId}, ${schemaVersion},
      ${Buffer.from(seed)}, ${actorId}, ${at}) as id
  `)
  return row.id
}
