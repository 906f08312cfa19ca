import { act } from './act'
import type { Sql } from './connect'

export type DiagnosticRow = {
  readonly id: string
  readonly title: string
  readonly documentId: string
  readonly groupId: string
  readonly groupSlug: string
  readonly groupName: string
}

export async function readDiagnostic(
  sql: Sql,
  planId: string,
  id: string,
): Promise<DiagnosticRow | undefined> {
  const [row] = await sql<DiagnosticRow[]>`
    select d.id, d.title, d.document_id, g.id as group_id, g.slug as group_slug, g.name as group_name
    from diagnostic d join working_group g on g.id = d.group_id
    where d.plan_id = ${planId} and d.id = ${id}
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
