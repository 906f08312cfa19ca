import { expect, test } from 'vitest'
import { unknownAcronyms } from './acronym.fr'
import { beginsWithInfinitive } from './infinitive.fr'
import { defaultSheetTemplate } from './plan-template'
import { factsOf, indicator, schedule } from './sheet.fixture'
import type { SheetFacts } from './sheet-facts'
import { titleLikeness } from './title-likeness'
import { type SheetsAround, type SheetWarningCode, sheetWarningCodes, sheetWarnings } from './warning'

const alone: SheetsAround = { others: [], unknownAcronyms: [], unusedPrinciples: [] }

const other = (title: string, leadStructure = '') => ({ title, leadStructure })
const many = <Row>(count: number, row: Row): Row[] => Array.from({ length: count }, () => row)
const money = (amounts: readonly (number | null)[], asked = 100) => ({
  isWithoutDirectCost: false,
  years: [{ year: 2027, nature: 'operating' as const, amountEuros: asked }],
  funders: amounts.map((amountEuros) => ({ structure: 'CAF', amountEuros, state: 'granted' as const })),
})
const means = (isWithinExisting: boolean) => ({ isWithinExisting, lines: [] })
const warningsOf = (facts: SheetFacts, around: SheetsAround) =>
  sheetWarnings(facts, around, defaultSheetTemplate)
const link = { document: 'SDSF', reference: '2.1', nature: 'complète' }
const step = (deadline: string) => ({
  label: 'Ouvrir',
  responsible: 'CCAS',
  deadline,
  deliverable: '',
  isDone: false,
})
const partners = (count: number) => many(count, { structure: 'CAF', role: 'funds' as const })
const leads = (mine: number, all: number) => ({
  ...alone,
  others: [...many(mine, other('Une', 'DÉPARTEMENT')), ...many(all - mine, other('Deux', 'CAF'))],
})
const title160 = `Ouvrir ${'x'.repeat(153)}`

type Case = readonly [SheetFacts, SheetsAround]

/** What a warning is given for, and the nearest that it is not given for. */
const cases: Record<SheetWarningCode, readonly [seen: Case, unseen: Case]> = {
  'W-01': [
    [factsOf({ title: 'Le développement de baux glissants' }), alone],
    [factsOf(), alone],
  ],
  'W-02': [
    [factsOf({ title: `${title160}x` }), alone],
    [factsOf({ title: title160 }), alone],
  ],
  'W-03': [
    [factsOf({}, { 'operational-objectives': ['Un', 'Deux', 'Trois'] }), alone],
    [factsOf(), alone],
  ],
  'W-04': [
    [factsOf({}, { partners: partners(16) }), alone],
    [factsOf({}, { partners: partners(15) }), alone],
  ],
  'W-05': [
    [factsOf(), { ...alone, others: [other('Ouvrir un guichet  UNIQUE')] }],
    [factsOf(), { ...alone, others: [other('Ouvrir une maison commune')] }],
  ],
  'W-06': [
    [factsOf({}, { principles: [] }), alone],
    [factsOf(), alone],
  ],
  'W-07': [
    [factsOf({}, { indicators: [indicator('output', { initialValue: 'À établir' })] }), alone],
    [factsOf({}, { indicators: [indicator('output', { initialValue: '0' })] }), alone],
  ],
  'W-08': [
    [factsOf(), leads(1, 6)],
    [factsOf(), leads(1, 7)],
  ],
  'W-09': [
    [factsOf(), { ...alone, unknownAcronyms: ['XYZ'] }],
    [factsOf(), alone],
  ],
  'W-10': [
    [factsOf({}, { 'financial-means': money([60, 30]) }), alone],
    [factsOf({}, { 'financial-means': money([60, 40]) }), alone],
  ],
  'W-11': [
    [factsOf({ period: { start: 2027, end: 2032 } }), alone],
    [factsOf(), alone],
  ],
  'W-12': [
    [factsOf({}, { 'human-means': means(true), 'financial-means': money([], 1_250_000) }), alone],
    [factsOf({}, { 'human-means': means(true), 'financial-means': money([], 0) }), alone],
  ],
  'W-13': [
    [factsOf({}, { steps: [step('2032-01')] }), alone],
    [factsOf({}, { steps: [step('2031-Q4')] }), alone],
  ],
  'W-14': [
    [factsOf({}, { schedule: schedule({ isPermanent: true, end: '2031' }) }), alone],
    [factsOf({}, { schedule: schedule({ isPermanent: true, end: null }) }), alone],
  ],
  'W-15': [
    [factsOf({}, { 'other-plans': { isNone: true, links: [link] } }), alone],
    [factsOf({}, { 'other-plans': { isNone: false, links: [link] } }), alone],
  ],
  'W-16': [
    [factsOf({}, { indicators: [indicator('output', { initialYear: 2029, targetYear: 2029 })] }), alone],
    [factsOf({}, { indicators: [indicator('output', { initialYear: 2028, targetYear: 2029 })] }), alone],
  ],
}

test.each(sheetWarningCodes)('[F11] %s is given where there is a reason, and only there', (code) => {
  const [[facts, around], [nearFacts, nearAround]] = cases[code]
  expect(warningsOf(facts, around).map(({ warning }) => warning)).toContain(code)
  expect(warningsOf(nearFacts, nearAround).map(({ warning }) => warning)).not.toContain(code)
})

test('[F11] a complete sheet has none, an unused principle is named, an unknown share is no difference', () => {
  expect(warningsOf(factsOf(), alone)).toEqual([])
  expect(warningsOf(factsOf(), { ...alone, unusedPrinciples: ['Laïcité'] })).toMatchObject([
    { warning: 'W-06', words: ['Laïcité'] },
  ])
  const said = (amounts: readonly (number | null)[]) =>
    factsOf({}, { 'human-means': means(false), 'financial-means': money(amounts) })
  expect(warningsOf(said([60, null]), alone)).toEqual([])
  expect(warningsOf(said([150]), alone)).toMatchObject([{ count: 50 }])
})

test('[F11] a budget is told of beside « sans coût direct » too, and of means that are not said to be constant, not', () => {
  const costing = money([], 1_250_000)
  const free = { ...costing, isWithoutDirectCost: true }
  const of = (isWithinExisting: boolean, spent: typeof costing) =>
    warningsOf(factsOf({}, { 'human-means': means(isWithinExisting), 'financial-means': spent }), alone)
  expect(of(true, costing)).toMatchObject([{ warning: 'W-12', field: 'human-means', count: 1_250_000 }])
  expect(of(false, free)).toMatchObject([{ warning: 'W-12', field: 'financial-means' }])
  expect(of(false, costing)).toEqual([])
})

test('[F11] what is dated outside the plan is named; an action without an end may go on after it', () => {
  const milestones = [
    { label: '', date: '2026-06' },
    { label: 'Bilan', date: '2033' },
    { label: 'Revue', date: '2031' },
  ]
  const steps = [step('2027'), step('2030')]
  const of = (change: object) =>
    warningsOf(factsOf({}, { steps, schedule: schedule({ milestones, ...change }) }), alone)
  expect(of({})).toMatchObject([
    { warning: 'W-13', field: 'schedule', count: 2, words: ['2026-06', 'Bilan'] },
  ])
  expect(of({ isPermanent: true })).toEqual([])
})

test('[F11] what the template hides is neither warned of nor counted', () => {
  const hiding = (...keys: readonly string[]) => ({
    ...defaultSheetTemplate,
    fields: defaultSheetTemplate.fields.map((field) => ({ ...field, isHidden: keys.includes(field.key) })),
  })
  const steps = [step('2032')]
  const late = schedule({ milestones: [{ label: 'Bilan', date: '2033' }], start: '2027', end: '2031' })
  const facts = factsOf({}, { principles: [], steps, schedule: late })
  const told = (...keys: readonly string[]) =>
    sheetWarnings(facts, alone, hiding(...keys)).map(({ warning, field, count }) => [warning, field, count])

  expect(told()).toEqual([
    ['W-06', 'principles', 0],
    ['W-13', 'steps', 2],
  ])
  expect(told('principles', 'steps')).toEqual([['W-13', 'schedule', 1]])
  expect(told('principles', 'steps', 'schedule')).toEqual([])
})

test.each([
  'Ouvrir un lieu',
  'S’appuyer sur les CCAS',
  'Mettre en place',
  'Réduire',
  'Poursuivre l’effort',
  'Faire',
])('[F11] « %s » is in the infinitive', (title) => expect(beginsWithInfinitive(title)).toBe(true))

test.each([
  'Atelier des familles',
  'Le développement',
  'Centre ressource',
  'Observatoire partagé',
  'Cadre commun',
  '',
])('[F11] « %s » is not', (title) => expect(beginsWithInfinitive(title)).toBe(false))

test('[F11] acronyms that nobody explains are each named once', () => {
  expect(unknownAcronyms('Le CCAS et la PFRLO, les PFRLO et l’axe IV ; PFRLOs, ABC')).toEqual([
    'PFRLO',
    'ABC',
  ])
  expect(unknownAcronyms('Une PFRLO', new Set(['PFRLO']))).toEqual([])
})

test('[F11] titles are alike from one letter to another, whatever their case', () => {
  expect(titleLikeness('Ouvrir', 'ouvrir')).toBe(1)
  expect(titleLikeness('', '')).toBe(0)
  expect(titleLikeness('Ouvrir un lieu', 'Former les accueils')).toBeLessThan(0.4)
})
