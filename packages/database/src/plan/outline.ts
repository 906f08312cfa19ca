import type { ImportedNode, Level } from '@deconcert/domain/plan'
import type { JSONValue } from 'postgres'
import { act } from '../act'
import type { Sql } from '../connect'
import type { NewPlan } from './plan'
import type { NewSheet, StructureChange } from './structure'

/** What the journal tells of an import: from where, how much, and which text. */
export type ImportTold = {
  readonly title: string
  readonly nodes: number
  readonly counts: Readonly<Record<string, number>>
  readonly objectives: number
  readonly levels: readonly string[]
  /** Of the text as it was read, in hexadecimal. */
  readonly sha256: string
}

/** An outline as rows, each with its id. A node whose parent is null stands under `parentId`, after what is there. */
export type OutlineRows = {
  readonly parentId: string | null
  /** New ones only. */
  readonly levels: readonly (Level & { readonly id: string })[]
  readonly nodes: readonly (Omit<ImportedNode, 'parent' | 'levelKey'> & {
    readonly id: string
    readonly levelId: string
    readonly parentId: string | null
    readonly position: number
  })[]
  readonly sheets: readonly (NewSheet & { readonly nodeId: string })[]
  readonly told: ImportTold
}

/** Writes all of it or nothing. Refuses with `stale-version` when the plan moved since its structure was read. */
export async function importOutline(sql: Sql, change: StructureChange, outline: OutlineRows): Promise<void> {
  await act(sql`
    select import_outline(${sql.json(outline)}, ${change.planId}, ${change.expectedVersion},
      ${change.actorId}, ${change.at})
  `)
}

/** Creates a plan as `createPlan` does, and tells from which outline. */
export async function createPlanFromOutline(
  sql: Sql,
  plan: NewPlan,
  told: ImportTold,
  actorId: string,
  seatId: string,
  at: Date,
): Promise<void> {
  await act(sql`
    select create_plan_from_outline(${sql.json(plan as JSONValue)}, ${sql.json(told)}, ${actorId}, ${seatId}, ${at})
  `)
}
