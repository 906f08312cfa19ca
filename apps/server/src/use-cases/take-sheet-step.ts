import { moveSheets } from '@deconcert/database/plan'
import { found, Refused, type SheetId, throwIfRefused } from '@deconcert/domain'
import {
  gateObstacles,
  nextSheetState,
  type SheetDecision,
  type SheetEvent,
  type SheetResult,
  sheetStepRefusal,
} from '@deconcert/domain/sheet'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { onLatest } from './on-latest'
import { stepPersonRefusal } from './read-sheet-life'
import { refreshSheets } from './refresh-sheets'
import { readOneCompleteness } from './sheet-completeness'

export type StepToTake = {
  readonly event: Exclude<SheetEvent, SheetDecision>
  readonly reason: string
  readonly result: SheetResult | null
  /**
   * What its author had before them, as the sheet's life gave it; null for a step that is not on what is read only.
   */
  readonly seen: string | null
}

/** Somebody may write in the sheet while the step is asked for: it is read and judged again so often. */
const mostAttempts = 5

/**
 * Takes a step of a sheet: its gate holds at the very moment of the act. Refuses with `sheet-incomplete` when
 * something is missing, with `stale-version` when the sheet moves on and on. It is adopted on what its author read:
 * refuses with `stale-version` when that is no more what it says.
 */
export async function takeSheetStep(
  tools: Tools,
  actor: Actor,
  id: SheetId,
  step: StepToTake,
): Promise<void> {
  const attempts = step.event === 'adopt' ? 1 : mostAttempts
  await onLatest(attempts, async () => await tryStep(tools, actor, id, step))
}

async function tryStep(
  tools: Tools,
  actor: Actor,
  id: SheetId,
  { event, reason, result, seen }: StepToTake,
): Promise<void> {
  const sheet = await readOneCompleteness(tools, actor.planId, id)
  const { row, facts, figures, completeness, template } = sheet
  throwIfRefused(stepPersonRefusal(actor, sheet, event))
  const judged = {
    state: row.state,
    obstacles: (gate: Parameters<typeof gateObstacles>[3]) =>
      gateObstacles(facts, completeness.findings, template, gate),
  }
  throwIfRefused(sheetStepRefusal(judged, event, { reason, result }))
  if (event === 'adopt' && seen !== completeness.seen) throw new Refused('stale-version')
  const to = found(nextSheetState(row.state, event))
  const change = { planId: actor.planId, actorId: actor.accountId, at: tools.now() }
  await moveSheets(tools.sql, change, [
    { sheetId: id, event, from: row.state, to, reason: reason.trim(), result, seen: row.seen, figures },
  ])
  await refreshSheets(tools, [row.nodeId])
}
