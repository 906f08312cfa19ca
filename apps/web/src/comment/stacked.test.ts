import { expect, test } from 'vitest'
import { type Card, stacked } from './stacked'

const gap = 8
/** Numbers that look like chance and are the same each time. */
function chance(seed: number): (most: number) => number {
  let state = seed
  return (most) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state % most
  }
}

test('[P93] cards whose passages are far apart stand beside them', () => {
  const cards = [
    { id: 'a', wanted: 0, height: 50 },
    { id: 'b', wanted: 300, height: 50 },
  ]
  expect([...stacked(cards, null, gap)]).toEqual([
    ['a', 0],
    ['b', 300],
  ])
})

test('[P93] the active card stands at its passage, and those before it make room', () => {
  const cards = [
    { id: 'a', wanted: 90, height: 50 },
    { id: 'b', wanted: 100, height: 50 },
    { id: 'c', wanted: 110, height: 50 },
  ]
  expect(Object.fromEntries(stacked(cards, 'b', gap))).toEqual({ a: 42, b: 100, c: 158 })
  expect(Object.fromEntries(stacked(cards, null, gap))).toEqual({ a: 90, b: 148, c: 206 })
})

test('[P93] no card touches another or leaves the panel, whichever is active', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const next = chance(seed)
    const cards: Card[] = Array.from({ length: 1 + next(12) }, (_, n) => ({
      id: `card-${n}`,
      wanted: next(600),
      height: 20 + next(200),
    }))
    const active = cards[next(cards.length)]?.id ?? null
    const tops = stacked(cards, active, gap)
    const placed = cards
      .map((card) => ({ ...card, top: tops.get(card.id) ?? Number.NaN }))
      .toSorted((one, other) => one.top - other.top)
    expect(placed[0]?.top).toBeGreaterThanOrEqual(0)
    for (const [n, { top }] of placed.entries()) {
      const above = placed[n - 1]
      if (above) expect(top).toBeGreaterThanOrEqual(above.top + above.height + gap)
    }
  }
})
