import type { SheetFacts } from './sheet-facts'
import type { SheetValue, TypedFieldKey } from './template'

export const written = new Date('2026-09-22T10:00:00Z')
export const created = new Date('2026-07-13T08:00:00Z')

type Values = { readonly [Key in TypedFieldKey]?: SheetValue<Key> | null }

const values: Values = {
  nature: 'new',
  summary: 'Un seul lieu pour toutes les démarches.',
  'operational-objectives': ['Ouvrir six lieux'],
  principles: ['i1'],
  audiences: { itemIds: ['i2'], precision: '' },
  territories: { isWholeDepartment: true, territoryIds: [] },
  steps: [
    { label: 'Choisir', responsible: 'DSD', deadline: '2027-Q2', deliverable: '', isDone: false },
    { label: 'Ouvrir', responsible: 'CCAS', deadline: '2028', deliverable: '', isDone: false },
  ],
  lead: { structure: 'Département', department: 'DSD', position: 'directrice' },
  'elected-official': { name: 'A. Brel', position: 'vice-présidente' },
  partners: [{ structure: 'CAF', role: 'funds' }],
  schedule: { start: '2027-01', end: '2030', isPermanent: false, milestones: [] },
  'human-means': { isWithinExisting: true, lines: [] },
  indicators: [indicator('output'), indicator('result')],
  'points-of-attention': [{ text: 'transports', answer: 'navette' }],
  'other-plans': { isNone: true, links: [] },
}

export function indicator(type: 'output' | 'result' | 'impact', change: object = {}) {
  return {
    label: 'lieux ouverts',
    type,
    unit: 'lieu',
    initialValue: '0',
    initialYear: 2026,
    targetValue: '6',
    targetYear: 2029,
    source: 'DSD',
    frequency: 'annuelle',
    responsible: 'DSD',
    ...change,
  }
}

/** A sheet that keeps every rule and may pass every gate, but for what is given. */
export function factsOf(change: Partial<SheetFacts> = {}, fields: Values = {}): SheetFacts {
  return {
    title: 'Ouvrir un guichet unique',
    createdAt: created,
    stateSince: created,
    hasGroup: true,
    fields: Object.fromEntries(
      Object.entries({ ...values, ...fields }).map(([key, value]) => [key, { value, changedAt: written }]),
    ),
    ownValues: {},
    texts: {
      findings: { isBlank: false, hasSource: true },
      'strategic-objective': { isBlank: false, hasSource: false },
      description: { isBlank: false, hasSource: false },
    },
    citesFigures: false,
    place: 'validated',
    period: { start: 2027, end: 2031 },
    confirmedStructure: 'Département',
    acceptedStructures: [],
    isReadByUsers: true,
    blockingThreads: { count: 0, since: null },
    alerts: [],
    alertsSince: null,
    visa: 'given',
    opinion: 'given',
    departmental: null,
    ...change,
  }
}

export function schedule(change: object) {
  return { start: '2027', end: null, isPermanent: false, milestones: [], ...change }
}
