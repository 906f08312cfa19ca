import { expect, test } from 'vitest'
import { fieldShapes } from './field-shape'
import type { Shape } from './shape'
import {
  autoFieldKeys,
  isRichField,
  isTypedField,
  richFieldKeys,
  type SheetValue,
  sheetFieldRefusal,
  sheetTemplate,
  type TypedFieldKey,
} from './template'

const typedKeys = Object.keys(fieldShapes).filter(isTypedField)

test('[F1] thirty-three fields in print order, each of one kind', () => {
  expect(sheetTemplate.map((field) => field.rank)).toEqual(
    Array.from({ length: 33 }, (_, index) => index + 1),
  )
  expect(new Set(sheetTemplate.map((field) => field.key))).toEqual(
    new Set([...typedKeys, ...richFieldKeys, ...autoFieldKeys]),
  )
  expect(typedKeys.length + richFieldKeys.length + autoFieldKeys.length).toBe(33)
  expect(sheetTemplate.filter((field) => field.entry === 'rich').map((field) => field.key)).toEqual([
    ...richFieldKeys,
  ])
  expect(isRichField('description')).toBe(true)
  expect(isRichField('title')).toBe(false)
})

/** A value that each field takes: the types hold it to its shape, and the shape to the types. */
const taken: { readonly [Key in TypedFieldKey]: SheetValue<Key> } = {
  title: 'Ouvrir un guichet unique',
  attachment: { mainId: 'n1', secondaryIds: ['n2'] },
  nature: 'new',
  priority: 3,
  summary: 'Un seul lieu pour toutes les démarches.',
  'operational-objectives': ['Former les accueils'],
  principles: ['i1'],
  audiences: { itemIds: ['i2'], precision: 'sans véhicule' },
  'final-beneficiaries': '',
  territories: { isWholeDepartment: false, territoryIds: ['t1'] },
  steps: [
    {
      label: 'Choisir les lieux',
      responsible: 'MDS',
      deadline: '2027-Q2',
      deliverable: 'carte',
      isDone: false,
    },
  ],
  participation: { mode: 'co-construction', text: '' },
  lead: { structure: 'Département', department: 'DSD', position: 'directrice' },
  'co-leads': [{ structure: 'CCAS d’Orvance' }],
  'elected-official': { name: 'A. Brel', position: 'vice-présidente' },
  partners: [{ structure: 'CAF', role: 'funds' }],
  'follow-up-body': 'COTECH',
  schedule: {
    start: '2027-01',
    end: null,
    isPermanent: true,
    milestones: [{ label: 'ouverture', date: '2027-09-01' }],
  },
  'human-means': {
    isWithinExisting: false,
    lines: [{ who: 'conseillère', fullTimePercent: 150, origin: 'internal' }],
  },
  'financial-means': {
    isWithoutDirectCost: false,
    years: [{ year: 2027, nature: 'operating', amountEuros: 42_000 }],
    funders: [{ structure: 'CAF', amountEuros: null, state: 'requested' }],
  },
  indicators: [
    {
      label: 'lieux ouverts',
      type: 'output',
      unit: 'lieu',
      initialValue: '0',
      initialYear: 2026,
      targetValue: '6',
      targetYear: 2029,
      source: 'DSD',
      frequency: 'annuelle',
      responsible: 'DSD',
    },
  ],
  'points-of-attention': [{ text: 'transports', answer: 'navette' }],
  'other-plans': { isNone: false, links: [{ document: 'SDSF', reference: '2.1', nature: 'complète' }] },
  'linked-actions': [{ nodeId: 'n3', kind: 'completes' }],
  'legal-basis': 'CASF',
  annexes: [{ file: null, name: 'carte.pdf', alternativeText: 'carte des lieux' }],
}

test.each(typedKeys)('[F2] %s takes a value of its shape and no other', (key) => {
  expect(sheetFieldRefusal(key, taken[key])).toBeNull()
  for (const other of [undefined, Number.NaN, Symbol('x'), () => 0, { nobody: 1 }, [{}], new Map()])
    expect(sheetFieldRefusal(key, other)).not.toBeNull()
})

test('[F2] all parts of a record and no other', () => {
  const { text, mode } = taken.participation
  expect(sheetFieldRefusal('participation', { mode })).toBe('field-missing')
  expect(sheetFieldRefusal('participation', { mode, text, more: 1 })).toBe('unknown-field')
  expect(sheetFieldRefusal('participation', { mode: 'imposed', text })).toBe('choice-unknown')
  expect(sheetFieldRefusal('participation', JSON.parse('{"mode":null,"text":"","__proto__":{}}'))).toBe(
    'unknown-field',
  )
  expect(sheetFieldRefusal('schedule', { ...taken.schedule, start: '2027-13' })).toBe('date-invalid')
  expect(sheetFieldRefusal('schedule', { ...taken.schedule, start: '0027-12-30' })).toBe('year-out-of-range')
})

function lists(shape: Shape): readonly Extract<Shape, { kind: 'list' | 'text' }>[] {
  if (shape.kind === 'list') return [shape, ...lists(shape.of)]
  if (shape.kind === 'record') return Object.values(shape.fields).flatMap(lists)
  if (shape.kind === 'nullable') return lists(shape.of)
  return shape.kind === 'text' ? [shape] : []
}

test('[F3] every length and every number of items is limited', () => {
  for (const shape of Object.values(fieldShapes).flatMap(lists)) expect(shape.most).toBeLessThanOrEqual(1000)
  expect(sheetFieldRefusal('summary', 'a'.repeat(200))).toBeNull()
  expect(sheetFieldRefusal('summary', 'a'.repeat(201))).toBe('too-long')
  expect(sheetFieldRefusal('operational-objectives', Array(6).fill('a'))).toBe('too-many')
  expect(sheetFieldRefusal('operational-objectives', ['a'.repeat(251)])).toBe('too-long')
  for (const priority of [0, 5]) expect(sheetFieldRefusal('priority', priority)).toBe('number-out-of-range')
})

test('[F2] a whole number is one as it was written: no part of it is left out to make it one', () => {
  const line = { who: 'DSD', fullTimePercent: 50, origin: 'internal' }
  const refusalOf = (fullTimePercent: unknown) =>
    sheetFieldRefusal('human-means', { isWithinExisting: false, lines: [{ ...line, fullTimePercent }] })
  expect(refusalOf(50)).toBeNull()
  for (const other of [12.5, -12, '12,5', '-12', '12']) expect(refusalOf(other)).toBe('number-not-whole')
  expect(refusalOf(100_001)).toBe('number-out-of-range')
  expect(refusalOf(true)).toBe('wrong-type')
  const indicator = { ...taken.indicators[0], targetYear: 27 }
  expect(sheetFieldRefusal('indicators', [indicator])).toBe('year-out-of-range')
})

test('[F4] neither a rich field, nor an automatic one, nor an invented one is written here', () => {
  for (const key of [...richFieldKeys, ...autoFieldKeys, 'nobody', 'constructor', '__proto__'])
    expect(sheetFieldRefusal(key, '')).toBe('unknown-field')
})

test('[F5] every typed field can be emptied but the title', () => {
  const kept = typedKeys.filter((key) => sheetFieldRefusal(key, null) !== null)
  expect(kept).toEqual(['title'])
  expect(sheetFieldRefusal('title', '  ')).toBe('title-missing')
})

test('[F2] a file joined to a sheet has its words', () => {
  const file = '0d5c5b0e-5a0f-4c7e-9d0a-0f6a5b1c2d3e'
  const annex = { file, name: 'carte.pdf', alternativeText: 'carte des lieux' }
  expect(sheetFieldRefusal('annexes', [annex])).toBeNull()
  expect(sheetFieldRefusal('annexes', [annex, { ...annex, alternativeText: '  ' }])).toBe(
    'annex-without-words',
  )
  expect(sheetFieldRefusal('annexes', [{ ...annex, file: null, alternativeText: '' }])).toBeNull()
})
