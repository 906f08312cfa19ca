import type { Refusal } from '../refusal'
import { isStorable } from '../text'
import { lastDayOf, readPartialDate } from './partial-date'
import { labelRefusal, maxPhases, type Phase, phaseRefusal } from './phase'

/** A number as it was announced: « plus de 100 ». The qualifier is one of ours or a word of the source. */
export type QualifiedCount = { readonly value: number; readonly qualifier: string }

export const countQualifiers = [
  'exact',
  'plus de',
  'un peu plus de',
  'au moins',
  'environ',
  'près de',
  'un peu moins de',
] as const

/** A meeting, a consultation, a deliberation: announced, held, or both. */
export type ProcessEvent = Phase & { readonly kind: string; readonly participants: QualifiedCount | null }

/** When a meeting was held, or is announced while it was not: dates as precise as they are known. */
export function eventDates({ starts, ends, heldStarts, heldEnds }: EventDates): {
  readonly starts: string | null
  readonly ends: string | null
} {
  const held = heldStarts ?? heldEnds
  return held === null ? { starts: starts ?? ends, ends } : { starts: held, ends: heldEnds }
}

type EventDates = Pick<Phase, 'starts' | 'ends' | 'heldStarts' | 'heldEnds'>

/** Whether a meeting is not over on a day, as `2026-03-14`; without a date, whether the plan says so: `planned`. */
export function isToCome(event: EventDates & { readonly planned: boolean }, today: string): boolean {
  const { starts, ends } = eventDates(event)
  const date = readPartialDate(ends ?? starts ?? '')
  return date === null ? event.planned : lastDayOf(date) >= today
}

export const eventKinds = ['instance', 'atelier', 'consultation', 'jalon', 'deliberation'] as const

export type Body = {
  readonly kind: string
  readonly label: string
  readonly chair: string
  readonly members: readonly string[]
  /** Whether there is nobody else: a list that is not closed says « et d’autres ». */
  readonly membersExhaustive: boolean
}

export const bodyKinds = ['copil', 'cotech', 'cdca', 'odpe', 'assemblee', 'structure', 'autre'] as const

export type Channel = { readonly label: string }

export type Figure = {
  readonly value: number
  readonly qualifier: string
  readonly label: string
  /** In the words of the source. */
  readonly verbatim: string
  readonly source: string
  /** What the product counts that this is shown beside; null for nothing. `node:KEY` counts the nodes of a level. */
  readonly measure: string | null
}

export const figureMeasures = ['groups', 'people', 'proposals', 'promoted', 'ballots', 'sheets'] as const

/** How many rows each part has at most. */
export const mostProcessRows = { phase: maxPhases, event: 300, body: 100, channel: 40, figure: 300 } as const

export type ProcessPart = keyof typeof mostProcessRows

const limits = { kind: 60, name: 200, words: 2000, measure: 120 }
const mostMembers = 300

function textRefusal(text: string, limit: number): Refusal | null {
  if (text.length > limit) return 'too-long'
  return isStorable(text) ? null : 'wrong-type'
}

function kindRefusal(kind: string): Refusal | null {
  return kind.trim() === '' ? 'wrong-type' : textRefusal(kind, limits.kind)
}

/** Why this cannot be an announced number, or null when it can. */
function countRefusal({ value, qualifier }: QualifiedCount): Refusal | null {
  return Number.isFinite(value) && value >= 0 ? kindRefusal(qualifier) : 'wrong-type'
}

export function eventRefusal(event: ProcessEvent): Refusal | null {
  return (
    phaseRefusal(event) ??
    kindRefusal(event.kind) ??
    (event.participants === null ? null : countRefusal(event.participants))
  )
}

export function bodyRefusal({ kind, label, chair, members }: Body): Refusal | null {
  const own = labelRefusal(label) ?? kindRefusal(kind) ?? textRefusal(chair, limits.words)
  if (own !== null) return own
  if (members.length > mostMembers) return 'too-many'
  if (members.some((member) => member.trim() === '')) return 'title-missing'
  if (new Set(members).size < members.length) return 'duplicate-key'
  return members.map((member) => textRefusal(member, limits.name)).find((each) => each !== null) ?? null
}

export function channelRefusal({ label }: Channel): Refusal | null {
  return labelRefusal(label)
}

/** A figure says what it counts: in its label, or in the words of its source. */
export function figureRefusal(figure: Figure): Refusal | null {
  const { label, verbatim, source, measure } = figure
  if (label.trim() === '' && verbatim.trim() === '') return 'title-missing'
  const texts = [label, verbatim, source].map((text) => textRefusal(text, limits.words))
  return (
    texts.find((each) => each !== null) ?? countRefusal(figure) ?? textRefusal(measure ?? '', limits.measure)
  )
}
