import { expect, test } from 'vitest'
import {
  type Body,
  bodyRefusal,
  channelRefusal,
  eventDates,
  eventRefusal,
  type Figure,
  figureRefusal,
  isToCome,
  type ProcessEvent,
} from './process'

const event = (change: Partial<ProcessEvent>): ProcessEvent => ({
  label: 'Assises',
  kind: 'atelier',
  starts: '2026-01-30',
  ends: null,
  heldStarts: null,
  heldEnds: null,
  participants: null,
  ...change,
})
const body = (change: Partial<Body>): Body => ({
  kind: 'copil',
  label: 'Comité de pilotage',
  chair: '',
  members: ['l’ARS', 'la MSA'],
  membersExhaustive: false,
  ...change,
})
const figure = (change: Partial<Figure>): Figure => ({
  value: 100,
  qualifier: 'plus de',
  label: 'partenaires',
  verbatim: '',
  source: '',
  measure: null,
  ...change,
})

test('[P80] a meeting is announced, held, or both, with a count as it was announced', () => {
  expect(
    eventRefusal(event({ heldStarts: '2026-02-03', participants: { value: 600, qualifier: 'environ' } })),
  ).toBeNull()
  expect(eventRefusal(event({ kind: 'Café des aidants' }))).toBeNull()
})

test('[P80] what keeps it from being one is told', () => {
  expect(eventRefusal(event({ label: '' }))).toBe('title-missing')
  expect(eventRefusal(event({ kind: ' ' }))).toBe('wrong-type')
  expect(eventRefusal(event({ heldStarts: '30/01/2026' }))).toBe('date-invalid')
  expect(eventRefusal(event({ participants: { value: -1, qualifier: 'exact' } }))).toBe('wrong-type')
  expect(eventRefusal(event({ participants: { value: Number.NaN, qualifier: 'exact' } }))).toBe('wrong-type')
})

test('[P81] a body names its members once each', () => {
  expect(bodyRefusal(body({}))).toBeNull()
  expect(bodyRefusal(body({ members: [], chair: 'la Présidente' }))).toBeNull()
  expect(bodyRefusal(body({ label: ' ' }))).toBe('title-missing')
  expect(bodyRefusal(body({ members: ['la MSA', 'la MSA'] }))).toBe('duplicate-key')
  expect(bodyRefusal(body({ members: [' '] }))).toBe('title-missing')
  expect(bodyRefusal(body({ members: Array.from({ length: 301 }, (_, n) => `${n}`) }))).toBe('too-many')
  expect(channelRefusal({ label: 'Questionnaire' })).toBeNull()
  expect(channelRefusal({ label: '' })).toBe('title-missing')
})

test('[P82] a figure says what it counts, in its label or in the words of its source', () => {
  expect(figureRefusal(figure({ measure: 'people', source: 'Bilan 2025, page 3' }))).toBeNull()
  expect(figureRefusal(figure({ label: '', verbatim: 'une centaine de partenaires' }))).toBeNull()
  expect(figureRefusal(figure({ label: ' ' }))).toBe('title-missing')
  expect(figureRefusal(figure({ value: Number.POSITIVE_INFINITY }))).toBe('wrong-type')
  expect(figureRefusal(figure({ source: 'a'.repeat(2001) }))).toBe('too-long')
})

test('[P80] a meeting is dated as it was held, or else as announced, and over after its last day', () => {
  const moved = event({ starts: '2026-03-10', ends: '2026-03-12', heldStarts: '2026-04-02' })
  const at = (change: Partial<ProcessEvent>, planned = false) =>
    ['2026-03-31', '2026-04-02', '2026-04-03'].map((day) => isToCome({ ...event(change), planned }, day))

  expect(eventDates(moved)).toEqual({ starts: '2026-04-02', ends: null })
  expect(eventDates(event({ heldEnds: '2026-04' }))).toEqual({ starts: '2026-04', ends: '2026-04' })
  expect(eventDates(event({ starts: null, ends: '2026' }))).toEqual({ starts: '2026', ends: '2026' })
  expect(at(moved)).toEqual([true, true, false])
  expect(at({ starts: '2026-03', ends: null }, true)).toEqual([true, false, false])
  expect(at({ starts: null })).toEqual([false, false, false])
  expect(at({ starts: null }, true)).toEqual([true, true, true])
})
