import { type ModelKind, mostEntries } from '@deconcert/domain/writing'
import { act } from '../act'
import type { Sql } from '../connect'

export type StoredEntry = { readonly acronym: string; readonly meaning: string; readonly version: number }

/** What the acronyms of a plan mean, in the order of the alphabet; what was taken away has an empty meaning. */
export async function readGlossary(sql: Sql, planId: string): Promise<readonly StoredEntry[]> {
  return await sql<StoredEntry[]>`
    select acronym, meaning, version from glossary_entry where plan_id = ${planId} order by acronym collate "C"
  `
}

export type WritingChange = {
  readonly planId: string
  readonly expectedVersion: number
  readonly actorId: string
  readonly at: Date
}

/** The new version. Refuses with `stale-version` when somebody said something else since, and with `glossary-full`. */
export async function setGlossaryEntry(
  sql: Sql,
  { planId, expectedVersion, actorId, at }: WritingChange,
  { acronym, meaning }: { readonly acronym: string; readonly meaning: string },
): Promise<number> {
  const [row] = await act(sql<{ version: number }[]>`
    select set_glossary_entry(${planId}, ${acronym}, ${meaning}, ${expectedVersion}, ${mostEntries}, ${actorId}, ${at})
      as version
  `)
  return row?.version ?? 0
}

export type StoredModel = { readonly kind: ModelKind; readonly text: string; readonly version: number }

/** The models that a plan has of its own. */
export async function readTextModels(sql: Sql, planId: string): Promise<readonly StoredModel[]> {
  return await sql<StoredModel[]>`select kind, text, version from text_model where plan_id = ${planId}`
}

/** The new version. Refuses with `stale-version` when somebody changed the model since. */
export async function setTextModel(
  sql: Sql,
  { planId, expectedVersion, actorId, at }: WritingChange,
  { kind, text }: { readonly kind: ModelKind; readonly text: string },
): Promise<number> {
  const [row] = await act(sql<{ version: number }[]>`
    select set_text_model(${planId}, ${kind}, ${text}, ${expectedVersion}, ${actorId}, ${at}) as version
  `)
  return row?.version ?? 0
}
