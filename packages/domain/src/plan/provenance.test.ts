import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ProvenanceLink, placeProvenance } from './provenance'

function placed(links: readonly string[]) {
  const pairs = links.map((link) => link.split('>')).map(([from = '', to = '']) => ({ from, to }))
  const keys = [...new Set(pairs.flatMap(({ from, to }) => [from, to]))]
  const places = placeProvenance(
    keys.map((key) => ({ key })),
    pairs,
  )
  return Object.fromEntries(places.map(({ element, column, row }) => [element.key, [column, row]]))
}

test('[P72] what came of something stands to its right, what comes from nothing just before its first use', () => {
  expect(
    placed([
      'group>first',
      'group>second',
      'first>merged',
      'second>merged',
      'merged>ballot',
      'change>merged',
    ]),
  ).toEqual({
    group: [0, 0],
    first: [1, 0],
    second: [1, 1],
    change: [1, 2],
    merged: [2, 0],
    ballot: [3, 0],
  })
})

test('[P72] in a column, elements stand beside what they come from', () => {
  expect(placed(['a>x', 'b>y', 'c>z', 'a>w'])).toMatchObject({ x: [1, 0], w: [1, 1], y: [1, 2], z: [1, 3] })
})

test('[P72] every element has one place of its own, and links go to the right unless they go in a circle', () => {
  const key = fc.integer({ min: 0, max: 12 }).map(String)
  fc.assert(
    fc.property(fc.array(fc.tuple(key, key), { maxLength: 30 }), (pairs) => {
      const keys = Array.from({ length: 13 }, (_, n) => ({ key: String(n) }))
      const forward: ProvenanceLink[] = pairs
        .map(([one, other]) =>
          Number(one) < Number(other) ? { from: one, to: other } : { from: other, to: one },
        )
        .filter(({ from, to }) => from !== to)
      const places = placeProvenance(keys, forward)
      const columns = new Map(places.map(({ element, column }) => [element.key, column]))

      expect(new Set(places.map(({ column, row }) => `${column} ${row}`)).size).toBe(13)
      expect(forward.every(({ from, to }) => (columns.get(from) ?? 0) < (columns.get(to) ?? 0))).toBe(true)
    }),
  )
})

test('[P72] a circle, and a link to what is not there, are drawn all the same', () => {
  const links = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'a' },
    { from: 'a', to: 'hidden' },
  ]
  expect(
    placeProvenance([{ key: 'a' }, { key: 'b' }], links)
      .map(({ element }) => element.key)
      .toSorted(),
  ).toEqual(['a', 'b'])
})
