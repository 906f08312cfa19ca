import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keptInOrder } from './kept-order'
import { milestoneRefusal } from './plan-version'
import { changed, versionOf } from './version.fixture'
import { compareVersions } from './version-change'

const before = versionOf(`
top a
  low a1
  low a2
top b
  low b1
  low b2 !retired
`)

function kindsBetween(after: typeof before) {
  const { nodes } = compareVersions(before, after)
  return Object.fromEntries(nodes.map(({ id, kinds }) => [id, kinds.join(' ')]))
}

test('[P65] a version does not differ from itself', () => {
  expect(compareVersions(before, before)).toEqual({ levels: [], nodes: [] })
})

test('[P65] each line tells what became of it, with its number before and after', () => {
  const after = versionOf(`
top b
  low a2
  low b1
  low b2
  low new
top a
  low a1 !retired
`)
  expect(kindsBetween(after)).toEqual({
    b: 'renumbered',
    a: 'moved',
    a2: 'moved',
    b1: 'renumbered',
    b2: 'added',
    new: 'added',
    a1: 'retired',
  })
  const moved = compareVersions(before, after).nodes.find(({ id }) => id === 'a2')
  expect([moved?.before?.number, moved?.after?.number]).toEqual(['1.2', '1.1'])
  expect([moved?.before?.parentLabel, moved?.after?.parentLabel]).toEqual(['Axe 1', 'Axe 1'])
})

test('[P65] another title, other words, another state, another level are told apart', () => {
  expect(kindsBetween(changed(before, 'a1', { title: 'Other' }))).toEqual({ a1: 'renamed' })
  expect(kindsBetween(changed(before, 'a1', { objectives: ['One'] }))).toEqual({ a1: 'text' })
  expect(kindsBetween(changed(before, 'a1', { text: '00ff' }))).toEqual({ a1: 'text' })
  expect(kindsBetween(changed(before, 'a1', { secondaryParentIds: ['b'] }))).toEqual({ a1: 'moved' })
  expect(kindsBetween(changed(before, 'a1', { territoryId: 'north' }))).toEqual({ a1: 'moved' })
  expect(kindsBetween(changed(before, 'a1', { state: 'proposed' }))).toEqual({ a1: 'state' })
  expect(kindsBetween(changed(before, 'a1', { state: 'set-aside' }))).toMatchObject({ a1: 'retired' })
  expect(kindsBetween(changed(before, 'b2', { title: 'Other' }))).toEqual({})
})

test('[P65] a line put in a territory names it as each version does', () => {
  const territories = [{ id: 't1', key: 'nord', name: 'Nord' }]
  const after = { ...changed(before, 'a1', { territoryId: 't1' }), territories }
  const [change] = compareVersions(before, after).nodes
  expect([change?.before?.territoryName, change?.after?.territoryName]).toEqual([null, 'Nord'])
})

test('[P65] levels added, removed or set otherwise are told', () => {
  const [top, low] = before.levels
  if (top === undefined || low === undefined) throw new Error('the fixture has two levels')
  const renamed = { ...top, labelSingular: 'Orientation' }
  const after = { ...before, levels: [renamed, low, { ...low, key: 'more' }] }
  const { levels } = compareVersions(before, after)
  expect(levels.map((change) => [change.before?.key ?? null, change.after?.key ?? null])).toEqual([
    ['top', 'top'],
    [null, 'more'],
  ])
})

test('[P66] one line put first among five has moved, and not the four others', () => {
  const five = versionOf(['top a', 'top b', 'top c', 'top d', 'top e'].join('\n'))
  const after = versionOf(['top e', 'top a', 'top b', 'top c', 'top d'].join('\n'))
  const moved = compareVersions(five, after).nodes.filter(({ kinds }) => kinds.includes('moved'))
  expect(moved.map(({ id }) => id)).toEqual(['e'])
})

test('[P66] what is kept is in the same order in both, and no longer list is', () => {
  const list = fc.uniqueArray(fc.constantFrom(...'abcdefg'), { maxLength: 7 })
  fc.assert(
    fc.property(list, list, (one, other) => {
      const kept = keptInOrder(one, other)
      const inOrderOf = (all: readonly string[]) => all.filter((id) => kept.has(id))
      expect(inOrderOf(one)).toEqual(inOrderOf(other))
      expect(kept.size).toBe(longest(one, other))
    }),
  )
})

/** The length of the longest list that both hold in this order, by trying. */
function longest([first, ...rest]: readonly string[], other: readonly string[]): number {
  if (first === undefined) return 0
  const place = other.indexOf(first)
  const without = longest(rest, other)
  return place < 0 ? without : Math.max(without, 1 + longest(rest, other.slice(place + 1)))
}

test('[P69] a name that says nothing or too much is refused', () => {
  expect(milestoneRefusal('Consultation')).toBeNull()
  expect(milestoneRefusal(' ')).toBe('title-missing')
  expect(milestoneRefusal('x'.repeat(121))).toBe('too-long')
  expect(milestoneRefusal('half \ud800')).toBe('wrong-type')
})
