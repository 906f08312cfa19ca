import { expect, test } from 'vitest'
import { type Territory, territoriesRefusal, territoryName, territoryRemovalRefusal } from './territory'

function territory(more: Partial<Territory> = {}): Territory {
  return {
    id: null,
    name: null,
    displayName: null,
    kind: null,
    code: null,
    codeType: null,
    codeYear: null,
    parentIndex: null,
    retired: false,
    ...more,
  }
}

function refusalOf(more: Partial<Territory>) {
  return territoriesRefusal([territory(), territory(more)])
}

test('[P43] territories may have no name; what is known of them is told', () => {
  expect(territoriesRefusal(Array(5).fill(territory()))).toBeNull()
  expect(
    refusalOf({ name: 'Nord', kind: 'canton', code: '8601', codeType: 'canton', codeYear: 2024 }),
  ).toBeNull()
  expect(refusalOf({ name: ' ' })).toEqual({ refusal: 'title-missing', path: 'territories[1]' })
  expect(refusalOf({ displayName: 'x'.repeat(501) })?.refusal).toBe('too-long')
  expect(refusalOf({ code: '\0' })?.refusal).toBe('wrong-type')
  expect(refusalOf({ codeYear: 86 })?.refusal).toBe('date-invalid')
  expect(territoriesRefusal(Array(401).fill(territory()))?.refusal).toBe('too-many')
})

test('[P43] a territory stands in another, never in itself nor in what it contains', () => {
  const under = (...parents: (number | null)[]) =>
    territoriesRefusal(parents.map((parentIndex) => territory({ parentIndex })))
  expect(under(null, 0, 0, 1)).toBeNull()
  expect(under(1, null)).toBeNull()
  expect(under(0)).toEqual({ refusal: 'would-make-a-cycle', path: 'territories[0]' })
  expect(under(2, 0, 1)?.refusal).toBe('would-make-a-cycle')
  expect(under(null, 2, 3, 2)?.refusal).toBe('would-make-a-cycle')
  expect(under(7)?.refusal).toBe('parent-unknown')
})

test('[P43] it is called by what is shown, else by its name, else by its rank', () => {
  const nameless = (rank: number) => `Territoire ${rank}`
  expect(territoryName({ name: 'N', displayName: 'Le Nord' }, 1, nameless)).toBe('Le Nord')
  expect(territoryName({ name: 'N', displayName: null }, 1, nameless)).toBe('N')
  expect(territoryName({ name: null, displayName: null }, 3, nameless)).toBe('Territoire 3')
})

test('[P42] a territory where lines stand is retired, not removed', () => {
  expect(territoryRemovalRefusal(false)).toBeNull()
  expect(territoryRemovalRefusal(true)).toBe('territory-in-use')
})
