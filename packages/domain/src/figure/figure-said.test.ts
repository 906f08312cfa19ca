import { expect, test } from 'vitest'
import { changedFigures, type FigureSaid } from './figure-said'

const card: FigureSaid = {
  id: 'card',
  kind: 'card',
  title: 'Renoncements',
  value: 20,
  unit: '%',
  year: 2024,
  territory: null,
  source: 'INSEE',
  link: '',
  reading: '',
  reliability: 'data',
  points: null,
  isRetired: false,
}
const series: FigureSaid = { ...card, id: 'series', kind: 'series', value: null, year: null, points: 'a' }

function changes(now: readonly FigureSaid[], read: readonly FigureSaid[] = [card, series]) {
  return changedFigures(read, new Map(now.map((figure) => [figure.id, figure])))
}

test('[F20] a figure that says the same is not told, nor one that was not read', () => {
  expect(changes([card, series])).toEqual([])
  expect(changes([{ ...card, value: 21 }], [series])).toEqual([])
  expect(changes([{ ...card, id: 'new', value: 21 }, card, series])).toEqual([])
})

test.each<Partial<FigureSaid>>([
  { title: 'Renoncements aux soins' },
  { value: 21 },
  { value: null },
  { unit: 'personnes' },
  { year: 2025 },
  { territory: 'Littières' },
  { source: 'ARS' },
  { link: 'https://insee.fr' },
  { reading: 'Un habitant sur cinq.' },
  { reliability: 'survey' },
  { isRetired: true },
])('[F20] a card with another %o is told with what it said and what it says', (change) => {
  const now = { ...card, ...change }
  expect(changes([now, series])).toEqual([{ before: card, now }])
})

test('[F20] a series whose points were replaced is told', () => {
  const now = { ...series, points: 'b' }
  expect(changes([card, now])).toEqual([{ before: series, now }])
})

test('[F22] a figure whose words were erased since says something else, whatever it says', () => {
  const erased: FigureSaid = { ...card, source: '', isErased: true }
  expect(changes([card], [erased])).toEqual([{ before: erased, now: card }])
})
