import type { FigureSaid } from '@deconcert/domain/figure'
import type {
  AttestationKind,
  SheetEvent,
  SheetOpinion,
  SheetResult,
  SheetState,
} from '@deconcert/domain/sheet'
import type { JSONValue } from 'postgres'
import { act } from '../act'
import type { Sql } from '../connect'
import type { Change } from './sheet-variant'

export type SheetStepToTake = {
  readonly sheetId: string
  readonly event: SheetEvent
  readonly from: SheetState
  readonly to: SheetState
  readonly reason: string
  readonly result: SheetResult | null
  /** What it is taken on, as `readSheetFacts` gave it. */
  readonly seen: string
  /** What the figures that it cites said, as `readFiguresSaid` gave it: all of them. */
  readonly figures: readonly FigureSaid[]
}

/** Takes a step of each of these sheets, or none. Refuses with `stale-version` and the id of a sheet that has moved. */
export async function moveSheets(
  sql: Sql,
  { planId, actorId, at }: Change,
  steps: readonly SheetStepToTake[],
): Promise<void> {
  await act(sql`select move_sheets(${planId}, ${sql.json(steps)}, ${actorId}, ${at})`)
}

export type SheetStepTaken = {
  readonly event: SheetEvent
  readonly state: SheetState
  readonly reason: string
  readonly result: SheetResult | null
  readonly by: string
  readonly at: Date
}

/** The steps of a sheet, the latest first. */
export async function listSheetSteps(sql: Sql, sheetId: string): Promise<readonly SheetStepTaken[]> {
  return await sql<SheetStepTaken[]>`
    select t.event, t.to_state as state, t.reason, t.result, a.display_name as by, t.at
    from sheet_step t join account a on a.id = t.taken_by
    where t.sheet_id = ${sheetId}
    order by t.number desc
  `
}

export type AttestationToRecord = {
  readonly id: string
  readonly kind: AttestationKind
  readonly reason: string
  readonly opinion: SheetOpinion | null
  /** Recorded by whoever leads the plan in the name of a structure. */
  readonly isOnBehalf: boolean
  /**
   * What it is recorded on: the structure that leads or leads with it, the means as they stand, for an opinion and a
   * reading all the words of the sheet, by their hash; null for others.
   */
  readonly about: string | null
  /** All that was read of the sheet, for an opinion; of what the others are recorded on, `about` tells. */
  readonly seen: string
  /** What the figures said that it cites; empty for what is not of all of the sheet. */
  readonly figures: readonly FigureSaid[]
  /** The state of the sheet that it is recorded of. */
  readonly state: SheetState
}

/** Refuses with `stale-version` when the sheet, its figures, its lead or its means are no longer what was seen. */
export async function attestSheet(
  sql: Sql,
  { planId, actorId, at }: Change,
  sheetId: string,
  attestation: AttestationToRecord,
): Promise<void> {
  await act(sql`select attest_sheet(${planId}, ${sheetId}, ${sql.json(attestation)}, ${actorId}, ${at})`)
}

/** Settles what has this hash in a document: it is no personal data. Done once, however often it is asked. */
export async function reviewPersonalData(
  sql: Sql,
  { planId, actorId, at }: Change,
  review: { readonly documentId: string; readonly quoteHash: string; readonly reason: string },
): Promise<void> {
  await act(sql`
    select review_personal_data(${planId}, ${review.documentId}, ${review.quoteHash}, ${review.reason}, ${actorId}, ${at})
  `)
}

export type TextFactsToStore = {
  readonly documentId: string
  readonly epoch: number
  readonly seq: number
  readonly reading: number
  readonly facts: unknown
  readonly hasAlerts: boolean
}

/** Keeps what the rules know of a long text at a position; what is newer stays. */
export async function storeSheetTextFacts(sql: Sql, text: TextFactsToStore, at: Date): Promise<void> {
  await act(sql`
    select store_sheet_text_facts(${text.documentId}, ${text.epoch}, ${text.seq}, ${text.reading},
      ${sql.json(text.facts as JSONValue)}, ${text.hasAlerts}, ${at})
  `)
}

export type SpokenFor = {
  readonly bodies: readonly string[]
  readonly colleges: readonly { readonly key: string; readonly label: string }[]
  /** The names of the bodies of which anybody holds a seat. */
  readonly seated: readonly string[]
}

/** Who somebody speaks for in a plan: the names of the bodies and the colleges of their seats. */
export async function readSpokenFor(sql: Sql, planId: string, accountId: string): Promise<SpokenFor> {
  const [row] = await sql<SpokenFor[]>`
    select
      array(select distinct b.label from seat t join body b on b.id = t.body_id
        where t.plan_id = ${planId} and t.account_id = ${accountId}) as bodies,
      array(select distinct b.label from seat t join body b on b.id = t.body_id where t.plan_id = ${planId}) as seated,
      coalesce((select jsonb_agg(distinct jsonb_build_object('key', c.key, 'label', c.label))
        from seat t join college c on c.id = t.college_id
        where t.plan_id = ${planId} and t.account_id = ${accountId}), '[]') as colleges
  `
  return row ?? { bodies: [], colleges: [], seated: [] }
}

/** How many sheets await the committee, and since when the oldest of them; undefined when none does. */
export async function countSubmittedSheets(
  sql: Sql,
  planId: string,
): Promise<{ readonly count: number; readonly since: Date } | undefined> {
  const [row] = await sql<{ count: number; since: Date | null }[]>`
    select count(*) as count, min(s.state_since) as since
    from sheet s join node n on n.id = s.node_id
    where s.plan_id = ${planId} and s.state = 'submitted' and n.state not in ('retired', 'set-aside')
  `
  return row?.since ? { count: row.count, since: row.since } : undefined
}
