import type { Level } from '@deconcert/domain/plan'
import { act } from '../act'
import type { Sql } from '../connect'
import type { NewSheet, StructureChange } from './structure'

/** What is to change of how a plan presents itself; what is absent stays. */
export type PlanEdit = {
  readonly title?: string | undefined
  readonly status?: string | undefined
  readonly summary?: string | undefined
  readonly mandate?: string | undefined
  readonly authority?: string | undefined
  readonly period?: string | undefined
}

/**
 * Refuses with `stale-version` when a field of `edit` is no longer what `before` says. The version of a plan that becomes
 * adopted is marked so by the same statement.
 */
export async function editPlan(
  sql: Sql,
  planId: string,
  before: PlanEdit,
  edit: PlanEdit,
  actorId: string,
  at: Date,
): Promise<void> {
  const becomesAdopted = edit.status === 'adopte' && before.status !== 'adopte'
  const adopting = becomesAdopted ? sql`, adopt_current_version(${planId}, ${actorId}, ${at})` : sql``
  await act(sql`
    select edit_plan(${planId}, ${sql.json(before)}, ${sql.json(edit)}, ${actorId}, ${at})${adopting}
  `)
}

/** Refuses with `stale-version` when the plan moved since its structure was read. `id` serves for new keys only. */
export async function saveLevels(
  sql: Sql,
  change: StructureChange,
  levels: readonly (Level & { readonly id: string })[],
  sheets: readonly (NewSheet & { readonly nodeId: string })[],
): Promise<void> {
  await act(sql`
    select save_levels(${change.planId}, ${sql.json(levels)}, ${sql.json(sheets)},
      ${change.expectedVersion}, ${change.actorId}, ${change.at})
  `)
}
