import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breaking } from './breaking.fixture'
import { sheetFindings } from './completeness'
import { gateObstacles, sheetStepRefusal } from './gate'
import { defaultSheetTemplate } from './plan-template'
import { created, factsOf } from './sheet.fixture'
import type { SheetFacts } from './sheet-facts'
import {
  nextSheetEvents,
  nextSheetState,
  type SheetEvent,
  type SheetState,
  sheetEvents,
  sheetStates,
  sheetStep,
} from './sheet-life'
import type { SheetGate } from './template'

const argued = 'Une raison de plus de vingt caractères'

function asked(event: SheetEvent, reason = argued) {
  return { reason, result: sheetStep(event).hasResult ? ('partly' as const) : null }
}

function obstacles(facts: SheetFacts, gate: SheetGate) {
  return gateObstacles(facts, sheetFindings(facts, defaultSheetTemplate), defaultSheetTemplate, gate)
}

test('[F14] by the technical committee fields are filled; from the steering committee on the rules decide', () => {
  const bare = factsOf({ fields: {}, texts: {}, confirmedStructure: null, isReadByUsers: false })
  const missing = (gate: SheetGate) =>
    obstacles(bare, gate).map((each) => ('field' in each ? each.field : each.kind))
  expect(missing('G1')).toEqual([])
  expect(missing('G2')).toEqual([
    'nature',
    'findings',
    'strategic-objective',
    'operational-objectives',
    'audiences',
    'territories',
    'description',
    'lead',
    'partners',
  ])
  expect(missing('G3').filter((each) => each !== 'rule')).toEqual([
    'nature',
    'strategic-objective',
    'description',
    'partners',
  ])
  expect(obstacles(factsOf({ title: ' ', place: 'missing' }), 'G1')).toEqual([
    { kind: 'field', field: 'title' },
    { kind: 'field', field: 'attachment' },
  ])
  for (const gate of ['G1', 'G2', 'G3', 'G4'] as const) expect(obstacles(factsOf(), gate)).toEqual([])
})

test('[F14] a line or a lead that names no structure fills no field, whatever is chosen beside it', () => {
  const missing = (values: Parameters<typeof factsOf>[1]) =>
    obstacles(factsOf({}, values), 'G2').map((each) => ('field' in each ? each.field : each.kind))
  expect(missing({ partners: [{ structure: ' ', role: 'funds' }] })).toEqual(['partners'])
  expect(missing({ lead: { structure: '', department: 'DSD', position: '' } })).toEqual(['lead'])
  expect(
    missing({
      partners: [
        { structure: '', role: 'funds' },
        { structure: 'CAF', role: 'informed' },
      ],
    }),
  ).toEqual([])
})

test('[F14] a plan may ask for a rule earlier', () => {
  const early = {
    ...defaultSheetTemplate,
    ruleGates: { ...defaultSheetTemplate.ruleGates, 'FA-19': 'G1' as const },
  }
  const facts = factsOf({ isReadByUsers: false })
  expect(gateObstacles(facts, sheetFindings(facts, early), early, 'G1')).toMatchObject([{ kind: 'rule' }])
  expect(obstacles(facts, 'G1')).toEqual([])
})

test('[F14] a field of the plan’s own is asked for at its gate, beside the rules', () => {
  const key = 'own-00000000-0000-4000-8000-000000000001' as const
  const own = {
    key,
    section: 'means',
    label: 'CPER',
    help: '',
    isHidden: false,
    shape: { kind: 'yes-no' },
    gate: 'G3',
  } as const
  const template = { ...defaultSheetTemplate, fields: [...defaultSheetTemplate.fields, own] }
  expect(gateObstacles(factsOf(), [], template, 'G2')).toEqual([])
  expect(gateObstacles(factsOf(), [], template, 'G3')).toEqual([
    { kind: 'own-field', field: key, label: 'CPER' },
  ])
  expect(gateObstacles(factsOf({ ownValues: { [key]: 'no' } }), [], template, 'G3')).toEqual([])
})

test('[F14] from the committee on, every structure that leads with another has accepted to', () => {
  const facts = factsOf(
    { acceptedStructures: ['caf'] },
    { 'co-leads': [{ structure: 'CAF' }, { structure: 'MSA' }, { structure: ' ' }] },
  )
  expect(obstacles(facts, 'G2')).toEqual([])
  for (const gate of ['G3', 'G4'] as const)
    expect(obstacles(facts, gate)).toEqual([{ kind: 'co-lead', structure: 'MSA' }])
  const hidden = {
    ...defaultSheetTemplate,
    fields: defaultSheetTemplate.fields.map((field) => ({ ...field, isHidden: field.key === 'co-leads' })),
  }
  expect(gateObstacles(facts, [], hidden, 'G3')).toEqual([])
})

test('[F15] the assembly asks for an elected official, the visa of finance and the opinion', () => {
  const kinds = (facts: SheetFacts, gate: SheetGate = 'G4') => obstacles(facts, gate).map(({ kind }) => kind)
  expect(kinds(factsOf({}, { 'elected-official': { name: ' ', position: 'VP' } }))).toEqual([
    'elected-official',
  ])
  expect(kinds(factsOf({ visa: null }))).toEqual(['visa-missing'])
  expect(kinds(factsOf({ visa: 'outdated' }))).toEqual(['visa-outdated'])
  expect(kinds(factsOf({ opinion: null }))).toEqual(['opinion-missing'])
  expect(kinds(factsOf({ isReadByUsers: false }))).toEqual(['rule'])
  expect(kinds(factsOf({ visa: null, opinion: null }), 'G3')).toEqual([])
  expect(nextSheetState('validated-with-reserve', 'adopt')).toBeNull()
})

test('[F15] an opinion given on other words counts no more, for the assembly alone', () => {
  const rewritten = factsOf({ opinion: 'outdated' })
  expect(obstacles(rewritten, 'G4')).toEqual([{ kind: 'opinion-outdated' }])
  for (const gate of ['G1', 'G2', 'G3'] as const) expect(obstacles(rewritten, gate)).toEqual([])
})

test('[F15] a territorial variant is adopted after the sheet that it inherits from, which an adopted one would hold for good', () => {
  const title = 'Ouvrir un guichet unique'
  const missing = (state: SheetState, gate: SheetGate) =>
    obstacles(factsOf({ departmental: { title, state } }), gate)
  const settled: readonly SheetState[] = ['adopted', 'running', 'paused', 'done', 'abandoned', 'set-aside']
  for (const state of sheetStates) {
    expect(missing(state, 'G3')).toEqual([])
    expect(missing(state, 'G4')).toEqual(
      settled.includes(state) ? [] : [{ kind: 'departmental-open', title }],
    )
  }
})

const anyFacts: fc.Arbitrary<SheetFacts> = fc
  .record({
    place: fc.constantFrom('validated', 'validated', 'not-needed', 'missing', 'not-validated' as const),
    confirmedStructure: fc.constantFrom('Département', 'Département', null),
    isReadByUsers: fc.constantFrom(true, true, false),
    threads: fc.constantFrom(0, 0, 0, 1),
    dropped: fc.subarray(Object.keys(factsOf().fields), { maxLength: 2 }),
    isDropped: fc.constantFrom(false, false, true),
  })
  .map(({ threads, dropped, isDropped, ...facts }) => {
    const { fields } = factsOf()
    const kept = Object.entries(fields).filter(([key]) => !isDropped || !dropped.includes(key))
    return factsOf({
      ...facts,
      fields: Object.fromEntries(kept),
      blockingThreads: { count: threads, since: threads === 0 ? null : created },
    } as Partial<SheetFacts>)
  })

/** Mostly what can happen to the sheet, now and then anything. */
function eventIn(state: SheetState, choice: number): SheetEvent {
  const likely = choice % 5 === 0 ? sheetEvents : nextSheetEvents(state)
  return likely[choice % Math.max(likely.length, 1)] ?? 'validate'
}

const past: readonly SheetState[] = ['submitted', 'validated', 'validated-with-reserve', 'adopted']

test('[F16] no sequence of edits and steps passes the committee’s gate while a rule fails', () => {
  const walk = fc.array(fc.tuple(anyFacts, fc.nat()), { minLength: 10, maxLength: 60 })
  let passed = 0
  fc.assert(
    fc.property(walk, (steps) => {
      let state: SheetState = 'draft'
      for (const [facts, choice] of steps) {
        const event = eventIn(state, choice)
        const sheet = { state, obstacles: (gate: SheetGate) => obstacles(facts, gate) }
        if (sheetStepRefusal(sheet, event, asked(event)) !== null) continue
        state = nextSheetState(state, event) ?? state
        if (!past.includes(state) || event === 'start') continue
        passed += 1
        expect(sheetFindings(facts, defaultSheetTemplate)).toEqual([])
      }
    }),
    { numRuns: 500, seed: 6 },
  )
  expect(passed).toBeGreaterThan(50)
})

test.each(breaking)(
  '[F16] %s alone (%s) keeps a sheet from being submitted, validated and adopted',
  (rule, kind, broken) => {
    const sheetOf = (state: SheetState, facts: SheetFacts) => ({
      state,
      obstacles: (gate: SheetGate) => obstacles(facts, gate),
    })
    expect(obstacles(broken, 'G3')).toMatchObject([{ kind: 'rule', finding: { rule, details: { kind } } }])
    for (const [state, event] of [
      ['in-technical-committee', 'submit'],
      ['submitted', 'validate'],
      ['submitted', 'validate-with-reserve'],
      ['validated-with-reserve', 'lift-reserve'],
      ['validated', 'adopt'],
    ] as const) {
      expect(sheetStepRefusal(sheetOf(state, broken), event, asked(event))).toBe('sheet-incomplete')
      expect(sheetStepRefusal(sheetOf(state, factsOf()), event, asked(event))).toBeNull()
    }
  },
)
