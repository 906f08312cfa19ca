import { expect, test } from 'vitest'
import { type Facet, type FacetItem, facetLimits, facetsRefusal, itemRemovalRefusal } from './facet'
import { itemsByGroup, numberItems, readNumbering } from './facet-numbering'

function item(code: string, groupKey: string | null = null, more: Partial<FacetItem> = {}): FacetItem {
  return { id: null, code, label: `Item ${code}`, text: null, groupKey, retired: false, ...more }
}

const groups = [
  { key: 'aims', label: 'Two aims' },
  { key: 'stakes', label: 'Three stakes' },
  { key: 'rules', label: 'Five rules' },
]

function facet(more: Partial<Facet> = {}): Facet {
  return {
    id: null,
    kind: 'principe',
    label: 'Principles',
    nodeId: null,
    numbering: 'continuous-across-groups',
    groups,
    items: [item('1', 'aims')],
    retired: false,
    ...more,
  }
}

const ten = [...'aabbbccccc'].map((letter, index) =>
  item(String(index + 1), letter === 'a' ? 'aims' : letter === 'b' ? 'stakes' : 'rules'),
)

function refusalOf(more: Partial<Facet>) {
  return facetsRefusal([facet(), facet(more)], new Set(['n1']))
}

test('[P40] a facet has a name, a kind, and the whole plan or one branch of it', () => {
  expect(refusalOf({})).toBeNull()
  expect(refusalOf({ nodeId: 'n1', kind: 'a kind of our own', groups: [], items: [] })).toBeNull()
  expect(refusalOf({ nodeId: 'elsewhere' })).toEqual({ refusal: 'place-not-found', path: 'facets[1]' })
  expect(refusalOf({ label: ' ' })?.refusal).toBe('title-missing')
  expect(refusalOf({ kind: '' })?.refusal).toBe('title-missing')
  expect(refusalOf({ kind: 'k'.repeat(facetLimits.kind + 1) })?.refusal).toBe('too-long')
  expect(refusalOf({ label: 'half \ud800' })?.refusal).toBe('wrong-type')
  expect(refusalOf({ items: Array.from({ length: 301 }, (_, n) => item(`${n}`)) })?.refusal).toBe('too-many')
  expect(facetsRefusal(Array(61).fill(facet()), new Set())).toEqual({ refusal: 'too-many', path: 'facets' })
})

test('[P40] its items have each a code of their own and stand in a group that is there, or in none', () => {
  expect(refusalOf({ items: ten })).toBeNull()
  expect(refusalOf({ items: [item('1'), item('2', 'aims')] })).toBeNull()
  const at = (refusal: string, index: number) => ({ refusal, path: `facets[1].items[${index}]` })
  expect(refusalOf({ items: [item('1'), item(' 1 ')] })).toEqual(at('duplicate-key', 1))
  expect(refusalOf({ items: [item('1', 'nowhere')] })).toEqual(at('choice-unknown', 0))
  expect(refusalOf({ items: [item('1', null, { label: '' })] })).toEqual(at('title-missing', 0))
  expect(refusalOf({ items: [item('1', null, { text: 'x'.repeat(8001) })] })).toEqual(at('too-long', 0))
  expect(refusalOf({ items: [item('1', null, { text: '\0' })] })).toEqual(at('wrong-type', 0))
  expect(refusalOf({ groups: [...groups, { key: 'aims', label: 'Again' }] })?.refusal).toBe('duplicate-key')
  expect(refusalOf({ groups: [{ key: 'aims', label: '' }] })?.refusal).toBe('title-missing')
})

test('[P41] items are numbered through their groups, in each group, or not at all', () => {
  expect(numberItems('continuous-across-groups', ten)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  expect(numberItems('per-group', ten)).toEqual([1, 2, 1, 2, 3, 1, 2, 3, 4, 5])
  expect(numberItems('none', ten)).toEqual(Array(10).fill(null))
})

test('[P41] what is retired has no number and leaves no gap', () => {
  const items = [item('1'), item('2', null, { retired: true }), item('3')]
  expect(numberItems('continuous-across-groups', items)).toEqual([1, null, 2])
})

test('[P41] a facet that does not say how it is numbered shows it', () => {
  const numbered = (numbers: readonly (number | null)[]) =>
    ten.map((each, index) => ({ ...each, number: numbers[index] ?? null }))
  expect(readNumbering(null, numbered([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))).toBe('continuous-across-groups')
  expect(readNumbering(null, numbered([1, 2, 1, 2, 3, 1, 2, 3, 4, 5]))).toBe('per-group')
  expect(readNumbering(null, numbered([]))).toBe('none')
  expect(readNumbering('per-group', numbered([]))).toBe('per-group')
  expect(readNumbering('of another plan', [])).toBe('none')
})

test('[P41] items stand under their groups in the order of these, those of no group first', () => {
  const items = [item('9', 'rules'), item('1', 'aims'), item('0')]
  expect(
    itemsByGroup({ groups, items }).map((group) => [group.key, group.items.map(({ code }) => code)]),
  ).toEqual([
    [null, ['0']],
    ['aims', ['1']],
    ['stakes', []],
    ['rules', ['9']],
  ])
})

test('[P42] what is ticked somewhere is retired, not removed', () => {
  expect(itemRemovalRefusal(false)).toBeNull()
  expect(itemRemovalRefusal(true)).toBe('item-in-use')
})
