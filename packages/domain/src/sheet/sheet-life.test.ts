import { expect, test } from 'vitest'
import { permissionRefusal } from '../role/permission'
import { type SeatRole, seatRoles } from '../role/role'
import {
  judgingEvents,
  nextSheetEvents,
  nextSheetState,
  type SheetEvent,
  type SheetState,
  sheetEditRefusal,
  sheetEventRefusal,
  sheetEvents,
  sheetStates,
  sheetStep,
} from './sheet-life'

type Row = Record<SheetEvent, SheetState | null>

const nothing = Object.fromEntries(sheetEvents.map((event) => [event, null])) as Row

/** Every state against every event: `null` is a promise too. */
const expected: Record<SheetState, Row> = {
  draft: { ...nothing, complete: 'complete' },
  complete: { ...nothing, reopen: 'draft', forward: 'in-technical-committee' },
  'in-technical-committee': { ...nothing, reopen: 'draft', submit: 'submitted' },
  submitted: {
    ...nothing,
    validate: 'validated',
    'validate-with-reserve': 'validated-with-reserve',
    'send-back': 'sent-back',
    'set-aside': 'set-aside',
  },
  validated: { ...nothing, 'send-back': 'sent-back', adopt: 'adopted' },
  'validated-with-reserve': { ...nothing, 'lift-reserve': 'validated', 'send-back': 'sent-back' },
  'sent-back': { ...nothing, complete: 'complete' },
  'set-aside': nothing,
  adopted: { ...nothing, start: 'running', abandon: 'abandoned' },
  running: { ...nothing, pause: 'paused', finish: 'done', abandon: 'abandoned' },
  paused: { ...nothing, resume: 'running', abandon: 'abandoned' },
  done: nothing,
  abandoned: nothing,
}

const argued = 'Une raison de plus de vingt caractères'
const cells = sheetStates.flatMap((state) => sheetEvents.map((event) => [state, event] as const))

function asked(event: SheetEvent, reason = argued) {
  return { reason, result: sheetStep(event).hasResult ? ('partly' as const) : null }
}

test.each(cells)('[F12] a sheet that is %s, on %s', (state, event) => {
  const next = expected[state][event]
  expect(nextSheetState(state, event)).toBe(next)
  expect(sheetEventRefusal(state, event, asked(event))).toBe(next === null ? 'sheet-out-of-turn' : null)
  expect(nextSheetEvents(state).includes(event)).toBe(next !== null)
})

test('[F13] a sending back and a reserve have a reason, a setting aside one of twenty characters', () => {
  const refusal = (event: SheetEvent, reason: string) =>
    sheetEventRefusal(
      event === 'lift-reserve' ? 'validated-with-reserve' : 'submitted',
      event,
      asked(event, reason),
    )
  expect(refusal('validate', '')).toBeNull()
  for (const event of ['validate-with-reserve', 'send-back', 'lift-reserve'] as const) {
    expect(refusal(event, ' ')).toBe('reason-missing')
    expect(refusal(event, 'À chiffrer')).toBeNull()
  }
  expect(refusal('set-aside', 'trop court')).toBe('reason-too-short')
  expect(refusal('set-aside', argued)).toBeNull()
})

test('[F13] an action that ends says what it came to, and nothing else does', () => {
  expect(sheetEventRefusal('running', 'finish', { reason: '', result: null })).toBe('field-missing')
  expect(sheetEventRefusal('running', 'finish', { reason: '', result: 'reached' })).toBeNull()
  expect(sheetEventRefusal('running', 'abandon', { reason: argued, result: 'not-reached' })).toBeNull()
  expect(sheetEventRefusal('draft', 'complete', { reason: '', result: 'reached' })).toBe('unknown-field')
})

const takers: Record<SheetEvent, readonly SeatRole[]> = {
  complete: ['project-lead', 'facilitator', 'member'],
  reopen: ['project-lead', 'facilitator', 'member'],
  forward: ['project-lead', 'facilitator'],
  submit: ['project-lead'],
  validate: ['steering-committee'],
  'validate-with-reserve': ['steering-committee'],
  'send-back': ['steering-committee'],
  'set-aside': ['steering-committee'],
  'lift-reserve': ['steering-committee'],
  adopt: ['project-lead', 'assembly-secretary'],
  start: ['project-lead', 'facilitator'],
  pause: ['project-lead', 'facilitator'],
  resume: ['project-lead', 'facilitator'],
  finish: ['project-lead', 'facilitator'],
  abandon: ['project-lead', 'facilitator'],
}

test.each(sheetEvents)('[F13] %s is taken by those of the table', (event) => {
  const { permission } = sheetStep(event)
  const may = seatRoles.filter(
    (role) => permissionRefusal({ seats: [{ role, groupId: null }], isAdmin: false }, permission) === null,
  )
  expect(may).toEqual(takers[event])
})

const open: readonly SheetState[] = ['draft', 'complete', 'in-technical-committee', 'sent-back']

test.each(sheetStates)('[F17] a sheet that is %s is written, or read only', (state) => {
  expect(sheetEditRefusal(state, false)).toBe(open.includes(state) ? null : 'sheet-read-only')
})

test('[F20] all of a sheet is judged at each step of the committee’s gate and of the assembly’s, and at no other', () => {
  const judging = sheetEvents.filter((event) => ['G3', 'G4'].includes(sheetStep(event).gate ?? ''))
  expect(judging).toEqual(judgingEvents)
})
