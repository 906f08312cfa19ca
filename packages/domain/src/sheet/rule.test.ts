import { expect, test } from 'vitest'
import { breaking } from './breaking.fixture'
import { rulesInForce, rulesKept, sheetFindings } from './completeness'
import { defaultSheetTemplate } from './plan-template'
import { type SheetRule, sheetRules } from './rule'
import { created, factsOf, indicator, schedule, written } from './sheet.fixture'
import type { SheetFacts } from './sheet-facts'

function broken(facts: SheetFacts): readonly SheetRule[] {
  return sheetFindings(facts, defaultSheetTemplate).map(({ rule }) => rule)
}

function kindOf(facts: SheetFacts): string | undefined {
  return sheetFindings(facts, defaultSheetTemplate)[0]?.details.kind
}

test.each(breaking)('[F7] %s, %s: broken alone', (rule, kind, facts) => {
  expect(broken(facts)).toEqual([rule])
  expect(kindOf(facts)).toBe(kind)
})

test.each(sheetRules)('[F7] %s is kept by a complete sheet, and each rule can be broken', (rule) => {
  expect(broken(factsOf())).not.toContain(rule)
  expect(breaking.map(([each]) => each)).toContain(rule)
})

/** Each other way of keeping a rule. */
const keeping: readonly (readonly [SheetRule, SheetFacts])[] = [
  ['FA-02', factsOf({ place: 'not-needed' })],
  ['FA-03', factsOf({ texts: { findings: { isBlank: false, hasSource: false } }, citesFigures: true })],
  ['FA-05', factsOf({}, { audiences: { itemIds: [], precision: 'les aidants' } })],
  ['FA-06', factsOf({}, { territories: { isWholeDepartment: false, territoryIds: ['t1'] } })],
  ['FA-08', factsOf({ confirmedStructure: 'DÉPARTEMENT ' })],
  ['FA-10', factsOf({}, { schedule: schedule({ start: '2026-03', end: '2035', isPermanent: true }) })],
  ['FA-10', factsOf({ period: { start: null, end: null } }, { schedule: schedule({ start: '1999' }) })],
  [
    'FA-11',
    factsOf(
      {},
      { 'human-means': null, 'financial-means': { isWithoutDirectCost: true, years: [], funders: [] } },
    ),
  ],
  [
    'FA-15',
    factsOf(
      {},
      { 'other-plans': { isNone: false, links: [{ document: 'SDSF', reference: '', nature: '' }] } },
    ),
  ],
]

test.each(keeping)('[F7] %s kept another way', (_, facts) => {
  expect(broken(facts)).toEqual([])
})

test('[F7] a sheet without a lead has none that could confirm', () => {
  const facts = factsOf({}, { lead: { structure: '', department: '', position: '' } })
  expect(broken(facts)).toEqual(['FA-07', 'FA-08'])
})

test('[F8] a rule that the plan turned off, or whose field it hides, is asked of nobody', () => {
  const off = {
    ...defaultSheetTemplate,
    ruleGates: { ...defaultSheetTemplate.ruleGates, 'FA-16': 'off' as const },
  }
  const hiding = {
    ...defaultSheetTemplate,
    fields: defaultSheetTemplate.fields.map((field) => ({ ...field, isHidden: field.key === 'summary' })),
  }
  const facts = factsOf({}, { summary: '' })
  for (const template of [off, hiding]) {
    expect(sheetFindings(facts, template)).toEqual([])
    expect(rulesInForce(template)).not.toContain('FA-16')
    expect(rulesKept([], template)).toEqual({ kept: 18, total: 18 })
  }
})

test('[F9] « 17/19 » says what is missing, who must act and since when', () => {
  const facts = factsOf({ confirmedStructure: null, isReadByUsers: false })
  const findings = sheetFindings(facts, defaultSheetTemplate)
  expect(rulesKept(findings, defaultSheetTemplate)).toEqual({ kept: 17, total: 19 })
  expect(findings).toMatchObject([
    { rule: 'FA-08', gate: 'G3', field: 'lead', who: 'lead-structure', since: written },
    { rule: 'FA-19', gate: 'G3', field: null, who: 'users', since: created },
  ])
})

test('[F9] what awaits its group awaits the lead of the plan where it has none; a place, whoever can give it', () => {
  const who = (facts: SheetFacts) => sheetFindings(facts, defaultSheetTemplate).map((finding) => finding.who)
  expect(who(factsOf({}, { summary: '' }))).toEqual(['group'])
  expect(who(factsOf({ hasGroup: false }, { summary: '' }))).toEqual(['project-lead'])
  expect(who(factsOf({ place: 'missing' }))).toEqual(['project-lead'])
  expect(who(factsOf({ place: 'not-validated' }))).toEqual(['committee'])
})

test('[F9] what was never written waits since the sheet is there; rows and numbers tell how much', () => {
  const { summary: _, ...fields } = factsOf().fields
  expect(sheetFindings(factsOf({ fields }), defaultSheetTemplate)).toMatchObject([{ since: created }])
  const blocked = factsOf({ blockingThreads: { count: 2, since: written } })
  expect(sheetFindings(blocked, defaultSheetTemplate)).toMatchObject([
    { since: written, details: { count: 2 } },
  ])
  const unsourced = factsOf({}, { indicators: [indicator('output'), indicator('result', { source: '' })] })
  expect(sheetFindings(unsourced, defaultSheetTemplate)).toMatchObject([{ details: { rows: [2], count: 1 } }])
  const alert = factsOf({ alerts: [{ field: 'description', kind: 'nir' }], alertsSince: written })
  expect(sheetFindings(alert, defaultSheetTemplate)).toMatchObject([{ field: 'description', since: written }])
})
