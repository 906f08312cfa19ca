import type { Card } from '@deconcert/domain/figure'
import { act } from '../act'
import type { Sql } from '../connect'

export type CardRow = Card & {
  readonly id: string
  readonly version: number
  readonly diagnosticId: string
  readonly groupId: string
  readonly groupSlug: string
  readonly groupName: string
  /** What its territory is called; null for the whole territory of the plan, and for one without a name. */
  readonly territoryName: string | null
  /** Who made it. */
  readonly author: string
  readonly changedAt: Date
  readonly isRetired: boolean
}

/** Every card of a plan, by diagnostic and title, the retired ones included: texts may cite them. */
export async function listCards(sql: Sql, planId: string): Promise<readonly CardRow[]> {
  return await sql<CardRow[]>`
    select c.id, c.version, c.diagnostic_id, g.id as group_id, g.slug as group_slug, g.name as group_name, c.title, c.value,
      c.unit, c.year, c.territory_id, coalesce(t.display_name, t.name, t.code) as territory_name, c.source, c.link,
      c.reading, c.reliability, a.display_name as author, c.changed_at, c.retired_at is not null as is_retired
    from figure_card c
    join diagnostic d on d.id = c.diagnostic_id
    join working_group g on g.id = d.group_id
    join account a on a.id = c.created_by
    left join territory t on t.id = c.territory_id
    where c.plan_id = ${planId}
    order by g.name, g.id, c.title, c.id
  `
}

export type CardChange = {
  readonly id: string
  readonly planId: string
  readonly diagnosticId: string
  /** Null for a new card. */
  readonly expectedVersion: number | null
  /** How many cards a plan holds at most. */
  readonly most: number
  readonly actorId: string
  readonly at: Date
}

/** The new version. Refuses with `stale-version` when somebody changed the card meanwhile, and with `plan-cards-full`. */
export async function saveCard(sql: Sql, change: CardChange, card: Card): Promise<number> {
  const { id, planId, diagnosticId, expectedVersion, most, actorId, at } = change
  const [row] = await act(sql<{ version: number }[]>`
    select save_figure_card(${sql.json({ ...card, id })}, ${planId}, ${diagnosticId}, ${expectedVersion}, ${most},
      ${actorId}, ${at}) as version
  `)
  return row?.version ?? 0
}

export async function retireCard(
  sql: Sql,
  planId: string,
  id: string,
  actorId: string,
  at: Date,
): Promise<void> {
  await act(sql`select retire_figure_card(${planId}, ${id}, ${actorId}, ${at})`)
}

/** Where something of a diagnostic belongs: who may write it follows its group. */
export type FigureHome = { readonly diagnosticId: string; readonly groupId: string }

/** The home of a live card or series of this plan. */
export async function readFigureHome(
  sql: Sql,
  planId: string,
  id: string,
  kind: 'card' | 'series',
): Promise<FigureHome | undefined> {
  const [row] = await sql<FigureHome[]>`
    select f.diagnostic_id, d.group_id
    from ${kind === 'card' ? sql`figure_card` : sql`figure_series`} f join diagnostic d on d.id = f.diagnostic_id
    where f.id = ${id} and f.plan_id = ${planId} and f.retired_at is null
  `
  return row
}

/** A diagnostic of this plan, as the home of a figure to come. */
export async function readDiagnosticHome(
  sql: Sql,
  planId: string,
  diagnosticId: string,
): Promise<FigureHome | undefined> {
  const [row] = await sql<FigureHome[]>`
    select id as diagnostic_id, group_id from diagnostic where id = ${diagnosticId} and plan_id = ${planId}
  `
  return row
}
