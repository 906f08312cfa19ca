import { expect, test } from 'vitest'
import { sheetFindings } from './completeness'
import { type OwnField, ownFieldRefusal, ownShapeKinds } from './own-field'
import { missingOwnFields } from './own-finding'
import {
  completeTemplate,
  defaultSheetTemplate,
  type PlanSheetTemplate,
  type TemplateField,
} from './plan-template'
import { sheetRules } from './rule'
import { fieldGate, gatesInForce, hiddenFieldOf } from './rule-gates'
import { factsOf } from './sheet.fixture'
import type { OpenAlert, SheetFacts } from './sheet-facts'
import { sheetTemplate } from './template'
import { templateChanges } from './template-change'
import { templateRefusal } from './template-refusal'

const key = 'own-00000000-0000-4000-8000-000000000001'

function own(more: Partial<OwnField> = {}): OwnField {
  return {
    key,
    section: 'means',
    label: 'CPER',
    help: '',
    isHidden: false,
    shape: { kind: 'yes-no' },
    gate: null,
    ...more,
  }
}

function withOwn(field: OwnField): PlanSheetTemplate {
  return { ...defaultSheetTemplate, fields: [...defaultSheetTemplate.fields, field] }
}

function changed(of: string, more: Partial<TemplateField>): PlanSheetTemplate {
  const fields = defaultSheetTemplate.fields.map((field) =>
    field.key === of ? ({ ...field, ...more } as TemplateField) : field,
  )
  return { ...defaultSheetTemplate, fields }
}

test('[F30] a plan that has changed nothing has the template of the product', () => {
  expect(defaultSheetTemplate.fields.map((field) => field.key)).toEqual(
    sheetTemplate.map((field) => field.key),
  )
  expect(sheetRules.map((rule) => defaultSheetTemplate.ruleGates[rule])).toEqual(sheetRules.map(() => 'G3'))
})

test('[F30] a stored template receives what the product has gained since', () => {
  const old = {
    version: 4,
    fields: [own(), ...defaultSheetTemplate.fields.filter((field) => field.key !== 'summary')],
    ruleGates: { 'FA-01': 'G1' } as const,
  }
  const complete = completeTemplate(old)
  expect(complete.fields).toHaveLength(34)
  expect(complete.fields.filter(({ section }) => section === 'heading').map((field) => field.key)).toContain(
    'summary',
  )
  expect(complete.fields.findIndex((field) => field.key === key)).toBeGreaterThan(
    complete.fields.findIndex(({ section }) => section === 'when'),
  )
  expect(complete.ruleGates).toMatchObject({ 'FA-01': 'G1', 'FA-16': 'G3' })
})

test('[F31] a template leaves out no field, hides any but the title, and keeps the kind of its own', () => {
  const before = withOwn(own())
  expect(templateRefusal(before, withOwn(own({ isHidden: true, label: 'Autre' })))).toBeNull()
  expect(templateRefusal(defaultSheetTemplate, changed('summary', { isHidden: true }))).toBeNull()
  expect(templateRefusal(before, defaultSheetTemplate)).toEqual({ refusal: 'field-missing', key: null })
  expect(templateRefusal(before, withOwn(own({ shape: { kind: 'date' } })))).toEqual({
    refusal: 'wrong-type',
    key,
  })
  expect(templateRefusal(defaultSheetTemplate, changed('title', { isHidden: true }))).toEqual({
    refusal: 'field-missing',
    key: 'title',
  })
  expect(templateRefusal(defaultSheetTemplate, { fields: [...before.fields, own()] })).toMatchObject({
    refusal: 'duplicate-key',
  })
})

test.each([
  [{ label: ' ' }, 'title-missing'],
  [{ label: 'a'.repeat(161) }, 'too-long'],
  [{ help: 'a'.repeat(401) }, 'too-long'],
  [{ shape: { kind: 'choice', options: [] } }, 'field-missing'],
  [{ shape: { kind: 'choice', options: ['a', 'a'] } }, 'duplicate-key'],
  [{ shape: { kind: 'number', unit: 'a'.repeat(41) } }, 'too-long'],
  [{ shape: { kind: 'count', unit: 'a'.repeat(41) } }, 'too-long'],
] as const)('[F31] a field of the plan’s own cannot be %o: %s', (more, refusal) => {
  expect(templateRefusal(defaultSheetTemplate, withOwn(own(more)))).toEqual({ refusal, key })
})

const shapes = {
  'short-text': { kind: 'short-text' },
  'long-text': { kind: 'long-text' },
  number: { kind: 'number', unit: 'places' },
  count: { kind: 'count', unit: 'personnes' },
  choice: { kind: 'choice', options: ['oui', 'à voir'] },
  date: { kind: 'date' },
  'yes-no': { kind: 'yes-no' },
} as const
const taken = {
  'short-text': 'court',
  'long-text': 'a'.repeat(4000),
  number: -12.5,
  count: 0,
  choice: 'à voir',
  date: '2027-Q2',
  'yes-no': 'no',
}
const refused = {
  'short-text': 'a'.repeat(251),
  'long-text': 'a'.repeat(4001),
  number: '12',
  count: -12,
  choice: 'non',
  date: '2027-13',
  'yes-no': false,
}

test.each([-12, 12.5, '12,5', 2 ** 60])('[F32] %s is no count', (value) => {
  expect(ownFieldRefusal(own({ shape: shapes.count }), value)).not.toBeNull()
  expect(ownFieldRefusal(own({ shape: shapes.count }), 12)).toBeNull()
})

test.each(ownShapeKinds)('[F32] a %s takes a value of its shape and no other', (kind) => {
  const field = own({ shape: shapes[kind] })
  expect(ownFieldRefusal(field, taken[kind])).toBeNull()
  expect(ownFieldRefusal(field, null)).toBeNull()
  for (const value of [refused[kind], {}, [], Number.NaN, Number.POSITIVE_INFINITY])
    expect(ownFieldRefusal(field, value)).not.toBeNull()
})

test('[F33] a field of the plan’s own is missing from its gate on, while it is shown and blank', () => {
  const due = withOwn(own({ gate: 'G2' }))
  expect(missingOwnFields(due, {}, 'G1')).toEqual([])
  expect(missingOwnFields(due, {}, 'G3').map((field) => field.key)).toEqual([key])
  expect(missingOwnFields(due, { [key]: 'no' }, 'G3')).toEqual([])
  expect(missingOwnFields(withOwn(own({ gate: 'G2', isHidden: true })), {}, 'G4')).toEqual([])
  expect(missingOwnFields(withOwn(own()), {}, 'G4')).toEqual([])
})

test('[F33] a rule about hidden fields only is not asked for while they are hidden', () => {
  const hidden = changed('summary', { isHidden: true })
  expect(hiddenFieldOf(hidden, 'FA-16')).toBe('summary')
  expect(gatesInForce(hidden)).toEqual({ ...defaultSheetTemplate.ruleGates, 'FA-16': 'off' })
  expect(gatesInForce(changed('human-means', { isHidden: true }))['FA-11']).toBe('G3')
})

test('[F33] a rule that is not kept leads to a field that the plan shows, where it has one', () => {
  const placeOf = (template: PlanSheetTemplate, facts: SheetFacts) =>
    sheetFindings(facts, template).map(({ rule, field }) => [rule, field])
  const means = factsOf({}, { 'human-means': { isWithinExisting: false, lines: [] } })
  expect(placeOf(defaultSheetTemplate, means)).toEqual([['FA-11', 'human-means']])
  expect(placeOf(changed('human-means', { isHidden: true }), means)).toEqual([['FA-11', 'financial-means']])

  const named = (...fields: readonly OpenAlert['field'][]) =>
    factsOf({ alerts: fields.map((field) => ({ field, kind: 'email' })), alertsSince: null })
  const hidden = changed('summary', { isHidden: true })
  expect(placeOf(hidden, named('summary', 'description'))).toEqual([['FA-18', 'description']])
  expect(placeOf(hidden, named('summary'))).toEqual([['FA-18', null]])
})

test('[F33] a rule that moves says by when its field is to be filled', () => {
  expect(fieldGate(defaultSheetTemplate, 'findings')).toBe('G2')
  const gates = { ...defaultSheetTemplate.ruleGates, 'FA-03': 'G1', 'FA-16': 'off' } as const
  expect(fieldGate({ ruleGates: gates }, 'findings')).toBe('G1')
  expect(fieldGate({ ruleGates: gates }, 'summary')).toBeNull()
})

test('[F34] everything that a template changes is told', () => {
  const [first, second, ...rest] = defaultSheetTemplate.fields
  const after: PlanSheetTemplate = {
    ...defaultSheetTemplate,
    fields: [second, first, ...rest, own()].flatMap((field) => {
      if (field === undefined) return []
      if (field.key === 'summary') return [{ ...field, label: 'L’essentiel', isHidden: true }]
      return field.key === 'lead' ? [{ ...field, section: 'what' as const }] : [field]
    }),
    ruleGates: { ...defaultSheetTemplate.ruleGates, 'FA-19': 'G4' },
  }
  expect(
    templateChanges(defaultSheetTemplate, after).map((change) =>
      'field' in change ? [change.kind, change.field.key] : [change.kind],
    ),
  ).toEqual([
    ['hidden', 'summary'],
    ['renamed', 'summary'],
    ['moved-to', 'lead'],
    ['added', key],
    ['reordered'],
    ['rule'],
  ])
  expect(templateChanges(after, after)).toEqual([])
})
