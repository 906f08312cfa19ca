import { completeTemplate, defaultSheetTemplate, type PlanSheetTemplate } from '@deconcert/domain/sheet'
import type { JSONValue } from 'postgres'
import { act } from '../act'
import type { Sql } from '../connect'

/** The template of a plan's sheets: that of the product until somebody has changed it. */
export async function readSheetTemplate(sql: Sql, planId: string): Promise<PlanSheetTemplate> {
  const [row] = await sql<PlanSheetTemplate[]>`
    select version, fields, rule_gates from sheet_template where plan_id = ${planId}
  `
  return row === undefined ? defaultSheetTemplate : completeTemplate(row)
}

export type TemplateToStore = Pick<PlanSheetTemplate, 'fields' | 'ruleGates'> & {
  readonly planId: string
  /** The version that its editor saw. */
  readonly expectedVersion: number
  /** What the journal tells of the change. */
  readonly told: Readonly<Record<string, unknown>>
}

/** Refuses with `stale-version` when somebody else changed the template meanwhile. */
export async function saveSheetTemplate(
  sql: Sql,
  { planId, fields, ruleGates, expectedVersion, told }: TemplateToStore,
  actorId: string,
  at: Date,
): Promise<number> {
  const [row] = await act(sql<{ version: number }[]>`
    select save_sheet_template(${planId}, ${sql.json(fields)}, ${sql.json(ruleGates)},
      ${expectedVersion}, ${sql.json(told as JSONValue)}, ${actorId}, ${at}) as version
  `)
  return row?.version ?? expectedVersion
}

/** In how many sheets of the plan that are still in it each short field says something, by key. */
export async function countFilledFields(sql: Sql, planId: string): Promise<Readonly<Record<string, number>>> {
  const [row] = await sql<{ filled: Record<string, number> }[]>`
    select coalesce(jsonb_object_agg(key, n), '{}') as filled from (
      select f.key, count(*) as n
      from sheet_field_shown f join sheet s on s.id = f.sheet_id join node n on n.id = s.node_id
      where s.plan_id = ${planId} and f.value not in ('null', '""', '[]') and n.state not in ('retired', 'set-aside')
      group by f.key) counted
  `
  return row?.filled ?? {}
}
