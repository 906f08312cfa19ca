import { nextSheetState, type SheetEvent, type SheetState, sheetEditRefusal } from '@deconcert/domain/sheet'
import type { DemoContent } from './content/demo-content'
import { fullSheet } from './content/sheets'
import { demoId } from './demo-id'
import { playerId } from './demo-people'
import type { DemoPlanIds } from './demo-plan'
import { sheetIds } from './demo-structure'
import { at, call, Expression, Json } from './statement'

/** How far some sheets are; the others are being written. */
const taken: ReadonlyMap<number, readonly SheetEvent[]> = new Map([
  [fullSheet, ['complete', 'forward', 'submit']],
  [37, ['complete', 'forward']],
  [3, ['complete', 'forward']],
  [16, ['complete']],
  [22, ['complete']],
])

/** What is recorded of the sheets, then the steps that some have taken, after their fields are written. */
export function sheetLifeActs(content: DemoContent, ids: DemoPlanIds): readonly string[] {
  const lead = playerId(content, 'project-lead')
  const recorded = content.actions.flatMap(({ number, sheet }) => {
    const attest = (kind: string, reason: string, about: string | null) =>
      call(
        'attest_sheet',
        ids.plan,
        sheetIds(number)(),
        new Json({ id: demoId(`sheet-${kind}`, number), kind, reason, about, state: 'draft', opinion: null }),
        lead,
        at('2026-11-16', number),
      )
    const structure = sheet.values.lead?.structure ?? ''
    const isConfirmed = sheet.isLeadConfirmed && structure !== ''
    const isExcused = !sheet.isReadByUsers && number % 5 === 0
    return [
      ...(isConfirmed ? [attest('lead-confirmation', 'Accord écrit reçu par courrier.', structure)] : []),
      ...(isExcused ? [attest('no-user-reading', 'La réunion de relecture a été reportée.', null)] : []),
    ]
  })
  const steps = [...taken].flatMap(([number, events]) => stepsOf(number, events, ids, lead))
  return [...recorded, ...readings(content, ids), ...steps]
}

/** One of the people concerned has read most sheets. */
function readings(content: DemoContent, ids: DemoPlanIds): readonly string[] {
  const reader = playerId(content, 'member-user')
  return content.actions
    .filter(({ sheet }) => sheet.isReadByUsers)
    .map(({ number }) => {
      const kind = 'user-reading'
      const attestation = {
        id: demoId(kind, number),
        kind,
        reason: '',
        about: null,
        state: 'draft',
        opinion: null,
      }
      return call(
        'attest_sheet',
        ids.plan,
        sheetIds(number)(),
        new Json(attestation),
        reader,
        at('2026-11-17', number),
      )
    })
}

function stepsOf(
  number: number,
  events: readonly SheetEvent[],
  ids: DemoPlanIds,
  lead: string,
): readonly string[] {
  const sheet = sheetIds(number)()
  let state: SheetState = 'draft'
  return events.map((event, n) => {
    const to = nextSheetState(state, event) ?? state
    const step = {
      sheetId: sheet,
      event,
      from: state,
      to,
      reason: '',
      result: null,
      isWritten: sheetEditRefusal(to) === null,
    }
    state = to
    const seen = new Expression(
      `jsonb_build_array('${JSON.stringify(step)}'::jsonb || jsonb_build_object('seen', sheet_seen('${sheet}')))`,
    )
    return call('move_sheets', ids.plan, seen, lead, at('2026-11-18', 60 * n + number))
  })
}
