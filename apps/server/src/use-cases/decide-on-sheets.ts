import { moveSheets, readSheetTemplate, type SheetStepToTake } from '@deconcert/database/plan'
import { found, Refused, type SheetId } from '@deconcert/domain'
import { gateObstacles, nextSheetState, type SheetDecision, sheetStepRefusal } from '@deconcert/domain/sheet'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { stepPersonRefusal } from './read-sheet-life'
import { refreshSheets } from './refresh-sheets'
import { readCompleteness } from './sheet-completeness'

export type SheetDecisionAsked = {
  readonly kind: SheetDecision
  readonly reason: string
  /** Each once. `seen` is what its reader had before them, as the list of sheets gave it. */
  readonly sheets: readonly { readonly id: SheetId; readonly seen: string }[]
}

/**
 * Records one decision of the committee on one or several sheets: on all of them, or on none. Refuses with
 * `stale-version`, and the id of the sheet, when one is no longer what was read.
 */
export async function decideOnSheets(tools: Tools, actor: Actor, asked: SheetDecisionAsked): Promise<void> {
  const [sheets, template] = await Promise.all([
    readCompleteness(tools, actor.planId),
    readSheetTemplate(tools.sql, actor.planId),
  ])
  const reason = asked.reason.trim()
  const read = asked.sheets.map(({ id, seen }) => ({ seen, sheet: found(sheets.get(id)) }))
  const steps = read.map(({ seen, sheet }): SheetStepToTake => {
    const { row, facts, figures, completeness } = sheet
    const judged = {
      state: row.state,
      obstacles: (gate: Parameters<typeof gateObstacles>[3]) =>
        gateObstacles(facts, completeness.findings, template, gate),
    }
    const refusal =
      stepPersonRefusal(actor, sheet, asked.kind) ??
      sheetStepRefusal(judged, asked.kind, { reason, result: null })
    if (refusal !== null) throw new Refused(refusal, row.id)
    if (completeness.seen !== seen) throw new Refused('stale-version', row.id)
    const to = found(nextSheetState(row.state, asked.kind))
    const { id: sheetId, state: from } = row
    return { sheetId, event: asked.kind, from, to, reason, result: null, seen: row.seen, figures }
  })
  await moveSheets(tools.sql, { planId: actor.planId, actorId: actor.accountId, at: tools.now() }, steps)
  await refreshSheets(
    tools,
    read.map(({ sheet }) => sheet.row.nodeId),
  )
}
