import { expect, test } from 'vitest'
import { hierarchyTemplates } from './hierarchy-template.fr'
import { type Level, levelRefusals } from './level'

const level: Level = {
  key: 'top',
  depth: 1,
  labelSingular: 'Ambition',
  labelPlural: 'Ambitions',
  allowedParents: [null],
  numbering: { style: 'decimal', reset: 'plan', template: '{n}' },
  carriesSheet: false,
}

function refusalOf(...levels: readonly Level[]): string | undefined {
  return levelRefusals(levels)[0]?.refusal
}

test('[P1] an empty list, a level without a name, a level that stands anywhere: all usable', () => {
  expect(levelRefusals([])).toEqual([])
  const unnamed = { ...level, labelSingular: null, labelPlural: null }
  const below = { ...level, key: 'below', allowedParents: ['top', null] }
  expect(levelRefusals([unnamed, below])).toEqual([])
})

test('[P1] what keeps a list from being used is told with its place', () => {
  expect(levelRefusals([level, { ...level, key: 'below', allowedParents: ['nobody'] }])).toEqual([
    { path: 'levels[1]', refusal: 'level-unknown' },
  ])
  expect(refusalOf(level, level)).toBe('duplicate-key')
  expect(refusalOf({ ...level, key: '' })).toBe('wrong-type')
  expect(refusalOf({ ...level, allowedParents: [] })).toBe('level-unreachable')
  expect(refusalOf({ ...level, labelSingular: 'a'.repeat(81) })).toBe('too-long')
  expect(refusalOf({ ...level, numbering: { ...level.numbering, template: 'FA' } })).toBe('numbering-invalid')
  expect(refusalOf({ ...level, numbering: { ...level.numbering, start: 1.5 } })).toBe(
    'numbering-start-invalid',
  )
  expect(refusalOf({ ...level, numbering: { ...level.numbering, template: '{n}'.repeat(20) } })).toBe(
    'too-long',
  )
  const eleven = Array.from({ length: 11 }, (_, index) => ({ ...level, key: `level-${index}` }))
  expect(refusalOf(...eleven)).toBe('too-many')
})

test('[P1] a first rank is a whole number from 0 to 9999, and braces hold a word that numbers know', () => {
  const numbered = (change: Partial<Level['numbering']>) =>
    refusalOf({ ...level, numbering: { ...level.numbering, ...change } })
  for (const start of [0, 1, 9999]) expect(numbered({ start })).toBeUndefined()
  for (const start of [-5, 10_000, 1e20, Number.NaN])
    expect(numbered({ start })).toBe('numbering-start-invalid')
  expect(numbered({ template: '{parent}.{n}' })).toBeUndefined()
  expect(numbered({ template: '{foo}{n}' })).toBe('numbering-placeholder-unknown')
  expect(numbered({ displayTemplate: 'Axe {number}' })).toBeUndefined()
  expect(numbered({ displayTemplate: 'Axe {n}' })).toBe('numbering-display-unknown')
})

test('[P1] no level is inside itself, near or far', () => {
  expect(refusalOf({ ...level, allowedParents: [null, 'top'] })).toBe('level-inside-itself')
  const a = { ...level, key: 'a', allowedParents: [null, 'b'] }
  const b = { ...level, key: 'b', allowedParents: ['a'] }
  expect(levelRefusals([a, b]).map(({ refusal }) => refusal)).toEqual([
    'level-inside-itself',
    'level-inside-itself',
  ])
})

test('[P10] every hierarchy template is usable, and one has no level yet', () => {
  const keys = hierarchyTemplates.map((template) => template.key)
  expect(new Set(keys).size).toBe(keys.length)
  for (const template of hierarchyTemplates) expect(levelRefusals(template.levels)).toEqual([])
  expect(hierarchyTemplates.filter((template) => template.levels.length === 0)).toHaveLength(1)
  for (const { levels } of hierarchyTemplates.filter((template) => template.levels.length > 0))
    expect(levels.some((each) => each.carriesSheet)).toBe(true)
})
