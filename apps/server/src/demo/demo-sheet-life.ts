import { nextSheetState, type SheetEvent, type SheetState } from '@deconcert/domain/sheet'
import type { DemoContent } from './content/demo-content'
import { fullSheet, settledSheet } from './content/sheets'
import { demoId } from './demo-id'
import { playerId } from './demo-people'
import type { DemoPlanIds } from './demo-plan'
import { sheetIds } from './demo-structure'
import { at, call, Expression, Json } from './statement'

/** How far some sheets are; the others are being written. */
const taken: ReadonlyMap<number, readonly SheetEvent[]> = new Map([
  [fullSheet, ['complete', 'forward', 'submit']],
  [settledSheet, ['complete', 'forward', 'submit', 'validate']],
  [37, ['complete', 'forward']],
  [3, ['complete', 'forward']],
  [16, ['complete']],
  [22, ['complete']],
])

/** What is recorded of the sheets, then the steps that some have taken, after their fields are written. */
export function sheetLifeActs(content: DemoContent, ids: DemoPlanIds): readonly string[] {
  const recorded = content.actions.flatMap((action) => recordedOf(action, content, ids))
  const steps = [...taken].flatMap(([number, events]) => stepsOf(number, events, content, ids))
  return [...recorded, ...readings(content, ids), ...steps]
}

/** What the project lead records in the name of structures that have nobody here, and why nobody has read a sheet. */
function recordedOf(
  { number, sheet }: DemoContent['actions'][number],
  content: DemoContent,
  ids: DemoPlanIds,
): readonly string[] {
  const attest = (kind: string, reason: string, about: string | null, nth = 0) => {
    const said = {
      kind,
      reason,
      about,
      state: 'draft',
      opinion: null,
      seen: '',
      figures: [],
      isOnBehalf: about !== null,
    }
    return call(
      'attest_sheet',
      ids.plan,
      sheetIds(number)(),
      new Json({ id: demoId(`sheet-${kind}`, number + 100 * nth), ...said }),
      playerId(content, 'project-lead'),
      at('2026-11-16', number),
    )
  }
  const structure = sheet.values.lead?.structure ?? ''
  const isConfirmed = sheet.isLeadConfirmed && structure !== ''
  const hasAccepted = number % 2 === 0 || taken.has(number)
  const coLeads = hasAccepted ? (sheet.values['co-leads'] ?? []) : []
  const isExcused = !sheet.isReadByUsers && number % 5 === 0
  return [
    ...(isConfirmed ? [attest('lead-confirmation', 'Accord écrit reçu par courrier.', structure)] : []),
    ...coLeads.map((each, nth) =>
      attest('co-lead-acceptance', 'Accord donné en réunion.', each.structure, nth),
    ),
    ...(isExcused ? [attest('no-user-reading', 'La réunion de relecture a été reportée.', null)] : []),
  ]
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
        seen: '',
        figures: [],
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

/** The cards and series that the texts of a sheet show. */
function citedBy(number: number, content: DemoContent): readonly string[] {
  const sheet = content.actions.find((action) => action.number === number)?.sheet
  return Object.values(sheet?.rich ?? {}).flatMap((blocks) =>
    blocks.flatMap((block) =>
      block.kind === 'card' || block.kind === 'series' ? [demoId(block.kind, block.key)] : [],
    ),
  )
}

function stepsOf(
  number: number,
  events: readonly SheetEvent[],
  content: DemoContent,
  ids: DemoPlanIds,
): readonly string[] {
  const sheet = sheetIds(number)()
  const cited = citedBy(number, content)
    .map((id) => `'${id}'`)
    .join(', ')
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
    }
    state = to
    const seen = new Expression(
      `jsonb_build_array('${JSON.stringify(step)}'::jsonb || jsonb_build_object('seen', sheet_seen('${sheet}'),
        'figures', figures_said('${ids.plan}', array[${cited}]::uuid[])))`,
    )
    const by = playerId(content, event === 'validate' ? 'committee-chair' : 'project-lead')
    return call('move_sheets', ids.plan, seen, by, at('2026-11-18', 60 * n + number))
  })
}
