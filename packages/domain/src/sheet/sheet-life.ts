import { reasonRefusal } from '../proposal/moderation'
import type { Refusal } from '../refusal'
import type { Permission } from '../role/permission'
import type { SheetGate } from './template'

export const sheetStates = [
  'draft',
  'complete',
  'in-technical-committee',
  'submitted',
  'validated',
  'validated-with-reserve',
  'sent-back',
  'set-aside',
  'adopted',
  'running',
  'paused',
  'done',
  'abandoned',
] as const
export type SheetState = (typeof sheetStates)[number]

/** What the committee decides on a sheet. */
export const sheetDecisions = [
  'validate',
  'validate-with-reserve',
  'send-back',
  'set-aside',
  'lift-reserve',
] as const
export type SheetDecision = (typeof sheetDecisions)[number]

export const sheetEvents = [
  'complete',
  'reopen',
  'forward',
  'submit',
  ...sheetDecisions,
  'adopt',
  'start',
  'pause',
  'resume',
  'finish',
  'abandon',
] as const
export type SheetEvent = (typeof sheetEvents)[number]

/** What an action came to. */
export const sheetResults = ['reached', 'partly', 'not-reached'] as const
export type SheetResult = (typeof sheetResults)[number]

/** The whole life of a sheet. What is not written here cannot happen. */
const lifecycle: Record<SheetState, Partial<Record<SheetEvent, SheetState>>> = {
  draft: { complete: 'complete' },
  complete: { reopen: 'draft', forward: 'in-technical-committee' },
  'in-technical-committee': { reopen: 'draft', submit: 'submitted' },
  submitted: {
    validate: 'validated',
    'validate-with-reserve': 'validated-with-reserve',
    'send-back': 'sent-back',
    'set-aside': 'set-aside',
  },
  validated: { 'send-back': 'sent-back', adopt: 'adopted' },
  'validated-with-reserve': { 'lift-reserve': 'validated', 'send-back': 'sent-back' },
  'sent-back': { complete: 'complete' },
  'set-aside': {},
  adopted: { start: 'running', abandon: 'abandoned' },
  running: { pause: 'paused', finish: 'done', abandon: 'abandoned' },
  paused: { resume: 'running', abandon: 'abandoned' },
  done: {},
  abandoned: {},
}

type Step = {
  /** Who may take it: the one table of permissions says who that is. */
  readonly permission: Permission
  /** What has to hold of the sheet at that moment; null for a step that asks nothing of it. */
  readonly gate: SheetGate | null
  readonly reason: { readonly least: number; readonly most: number }
  /** Whether it tells what the action came to. */
  readonly hasResult: boolean
}

const most = 2000
const free = { least: 0, most }
const told = { least: 1, most }
const argued = { least: 20, most }

const steps: Record<SheetEvent, Step> = {
  complete: { permission: 'sheet.write', gate: 'G1', reason: free, hasResult: false },
  reopen: { permission: 'sheet.write', gate: null, reason: free, hasResult: false },
  forward: { permission: 'sheet.forward', gate: 'G2', reason: free, hasResult: false },
  submit: { permission: 'sheet.submit', gate: 'G3', reason: free, hasResult: false },
  validate: { permission: 'committee.decide', gate: 'G3', reason: free, hasResult: false },
  'validate-with-reserve': { permission: 'committee.decide', gate: 'G3', reason: told, hasResult: false },
  'send-back': { permission: 'committee.decide', gate: null, reason: told, hasResult: false },
  'set-aside': { permission: 'committee.decide', gate: null, reason: argued, hasResult: false },
  'lift-reserve': { permission: 'committee.decide', gate: 'G3', reason: told, hasResult: false },
  adopt: { permission: 'version.adopt', gate: 'G4', reason: free, hasResult: false },
  start: { permission: 'sheet.follow', gate: null, reason: free, hasResult: false },
  pause: { permission: 'sheet.follow', gate: null, reason: told, hasResult: false },
  resume: { permission: 'sheet.follow', gate: null, reason: free, hasResult: false },
  finish: { permission: 'sheet.follow', gate: null, reason: free, hasResult: true },
  abandon: { permission: 'sheet.follow', gate: null, reason: argued, hasResult: true },
}

/** The steps at which all that a sheet says is judged: those of the committee's gate, and of the assembly's. */
export const judgingEvents = [
  'submit',
  'validate',
  'validate-with-reserve',
  'lift-reserve',
  'adopt',
] as const satisfies readonly SheetEvent[]
export type JudgingEvent = (typeof judgingEvents)[number]

/** What a step asks of who takes it and of the sheet. */
export function sheetStep(event: SheetEvent): Step {
  return steps[event]
}

/** What the event makes of a sheet in this state, or null when it cannot happen to it. */
export function nextSheetState(state: SheetState, event: SheetEvent): SheetState | null {
  return lifecycle[state][event] ?? null
}

/** What can happen to a sheet in this state. */
export function nextSheetEvents(state: SheetState): readonly SheetEvent[] {
  return sheetEvents.filter((event) => nextSheetState(state, event) !== null)
}

export type StepAsked = { readonly reason: string; readonly result: SheetResult | null }

/**
 * Why this step cannot be taken from this state with this reason, or null when it can; what it asks of the sheet is
 * the gate's.
 */
export function sheetEventRefusal(
  state: SheetState,
  event: SheetEvent,
  { reason, result }: StepAsked,
): Refusal | null {
  if (nextSheetState(state, event) === null) return 'sheet-out-of-turn'
  const step = steps[event]
  if (step.hasResult && result === null) return 'field-missing'
  if (!step.hasResult && result !== null) return 'unknown-field'
  return reasonRefusal(reason, step.reason)
}

const isWritten: Record<SheetState, boolean> = {
  draft: true,
  complete: true,
  'in-technical-committee': true,
  submitted: false,
  validated: false,
  'validated-with-reserve': false,
  'sent-back': true,
  'set-aside': false,
  adopted: false,
  running: false,
  paused: false,
  done: false,
  abandoned: false,
}

const isOut: Partial<Record<SheetState, true>> = { 'set-aside': true, abandoned: true }

/** Whether a territorial variant in this state keeps still the departmental sheet that it inherits from. */
export function holdsInherited(state: SheetState): boolean {
  return !isWritten[state] && isOut[state] !== true
}

/**
 * Why the fields and texts of a sheet are written by nobody, or null: it is read only from its submission, until it is
 * sent back, and while a variant that inherits from it is (`isHeld`).
 */
export function sheetEditRefusal(state: SheetState, isHeld: boolean): Refusal | null {
  if (!isWritten[state]) return 'sheet-read-only'
  return isHeld ? 'sheet-held' : null
}
