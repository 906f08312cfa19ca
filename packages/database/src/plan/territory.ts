import { act } from '../act'
import type { Sql } from '../connect'
import type { StructureChange } from './structure'

export type StoredTerritory = {
  readonly id: string
  readonly key: string
  readonly name: string | null
  readonly displayName: string | null
  readonly kind: string | null
  readonly code: string | null
  readonly codeType: string | null
  readonly codeYear: number | null
  readonly parentId: string | null
  readonly retired: boolean
}

export type StoredTerritories = {
  readonly territories: readonly StoredTerritory[]
  /** What a change has to show that it was made from these territories. */
  readonly seen: string
  /** Those that may not be removed. */
  readonly used: readonly string[]
}

export async function readTerritories(sql: Sql, planId: string): Promise<StoredTerritories> {
  const [row] = await sql<[StoredTerritories]>`
    select plan_territories(${planId}) as territories, md5(plan_territories(${planId})::text) as seen,
      (select coalesce(jsonb_agg(t.id), '[]') from territory t
        where t.plan_id = ${planId} and is_territory_used(t.id)) as used
  `
  return row
}

/**
 * Refuses with `stale-version` when the territories are no longer those of `seen`, with `territory-in-use` when one that
 * is left out has lines.
 */
export async function saveTerritories(
  sql: Sql,
  planId: string,
  seen: string,
  territories: readonly (StoredTerritory & { readonly position: number })[],
  actorId: string,
  at: Date,
): Promise<void> {
  await act(sql`select save_territories(${planId}, ${seen}, ${sql.json(territories)}, ${actorId}, ${at})`)
}

/** Refuses with `stale-version` when the plan moved since its structure was read. Null: in no territory. */
export async function setNodeTerritory(
  sql: Sql,
  change: StructureChange,
  id: string,
  territoryId: string | null,
): Promise<void> {
  await act(sql`
    select set_node_territory(${change.planId}, ${id}, ${territoryId}, ${change.expectedVersion}, ${change.actorId},
      ${change.at})
  `)
}
