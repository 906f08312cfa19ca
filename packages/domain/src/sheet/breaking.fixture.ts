import type { SheetRule } from './rule'
import { factsOf, indicator, schedule, written } from './sheet.fixture'
import type { SheetFacts } from './sheet-facts'

const { texts } = factsOf()
const { findings: _, ...withoutFindings } = texts
const said = { isBlank: false, hasSource: true }
const steps = factsOf().fields.steps?.value as { deadline: string | null; responsible: string }[]
const [first, second] = [steps[0], steps[1]]

/** Each way of breaking a rule and no other, with what is told of it. */
export const breaking: readonly (readonly [SheetRule, string, SheetFacts])[] = [
  ['FA-01', 'missing', factsOf({ title: '  ' })],
  ['FA-01', 'too-long', factsOf({ title: 'x'.repeat(501) })],
  ['FA-02', 'missing', factsOf({ place: 'missing' })],
  ['FA-02', 'not-validated', factsOf({ place: 'not-validated' })],
  ['FA-03', 'missing', factsOf({ texts: withoutFindings })],
  ['FA-03', 'missing', factsOf({ texts: { ...texts, findings: { ...said, isBlank: true } } })],
  ['FA-03', 'no-source', factsOf({ texts: { ...texts, findings: { ...said, hasSource: false } } })],
  ['FA-04', 'missing', factsOf({}, { 'operational-objectives': [' '] })],
  ['FA-05', 'missing', factsOf({}, { audiences: { itemIds: [], precision: '' } })],
  ['FA-06', 'missing', factsOf({}, { territories: { isWholeDepartment: false, territoryIds: [] } })],
  [
    'FA-07',
    'several',
    factsOf(
      { confirmedStructure: 'CAF ; Département' },
      { lead: { structure: 'CAF ; Département', department: '', position: '' } },
    ),
  ],
  ['FA-08', 'unconfirmed', factsOf({ confirmedStructure: null })],
  ['FA-08', 'confirmed-by-another', factsOf({ confirmedStructure: 'CAF' })],
  ['FA-09', 'too-few', factsOf({}, { steps: [first as never] })],
  ['FA-09', 'incomplete', factsOf({}, { steps: [first, { ...second, responsible: '' }] as never })],
  ['FA-09', 'incomplete', factsOf({}, { steps: [{ ...first, deadline: null }, second] as never })],
  ['FA-09', 'incomplete', factsOf({}, { steps: [first, { ...second, label: ' ' }] as never })],
  ['FA-10', 'missing', factsOf({}, { schedule: schedule({ start: null }) })],
  ['FA-10', 'reversed', factsOf({}, { schedule: schedule({ start: '2029', end: '2028-03' }) })],
  ['FA-10', 'outside-period', factsOf({}, { schedule: schedule({ end: '2032-06' }) })],
  ['FA-10', 'outside-period', factsOf({}, { schedule: schedule({ start: '2026-12' }) })],
  ['FA-11', 'missing', factsOf({}, { 'human-means': { isWithinExisting: false, lines: [] } })],
  [
    'FA-11',
    'missing',
    factsOf(
      {},
      {
        'human-means': {
          isWithinExisting: false,
          lines: [{ who: ' ', fullTimePercent: 0, origin: 'internal' }],
        },
        'financial-means': {
          isWithoutDirectCost: false,
          years: [{ year: 2027, nature: 'operating', amountEuros: 0 }],
          funders: [],
        },
      },
    ),
  ],
  ['FA-12', 'missing', factsOf({}, { indicators: [indicator('output', { label: '' })] })],
  ['FA-12', 'no-result', factsOf({}, { indicators: [indicator('output'), indicator('impact')] })],
  ['FA-12', 'no-output', factsOf({}, { indicators: [indicator('result')] })],
  ['FA-12', 'missing', factsOf({}, { indicators: [] })],
  [
    'FA-13',
    'no-target',
    factsOf({}, { indicators: [indicator('output', { targetValue: '' }), indicator('result')] }),
  ],
  [
    'FA-13',
    'no-source',
    factsOf({}, { indicators: [indicator('output'), indicator('result', { source: ' ' })] }),
  ],
  ['FA-14', 'missing', factsOf({}, { 'points-of-attention': [{ text: '', answer: 'navette' }] })],
  ['FA-15', 'missing', factsOf({}, { 'other-plans': { isNone: false, links: [] } })],
  [
    'FA-15',
    'missing',
    factsOf({}, { 'other-plans': { isNone: false, links: [{ document: ' ', reference: '', nature: '' }] } }),
  ],
  ['FA-16', 'missing', factsOf({}, { summary: '' })],
  ['FA-17', 'open', factsOf({ blockingThreads: { count: 2, since: written } })],
  ['FA-18', 'open', factsOf({ alerts: [{ field: 'description', kind: 'email' }], alertsSince: written })],
  ['FA-19', 'missing', factsOf({ isReadByUsers: false })],
]
