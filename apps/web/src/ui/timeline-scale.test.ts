import { expect, test } from 'vitest'
import { spanOf, timeScale } from './timeline-scale'

const now = new Date('2026-07-02T12:00:00Z')
const year = { start: '2026-01-01', end: '2026-12-31' }

test('a year known to the day fills the scale with hard ends', () => {
  const scale = timeScale([year], now)
  expect(scale && spanOf(year, scale)).toEqual({ left: 0, width: 100, softStart: false, softEnd: false })
  expect(scale?.today).toBeCloseTo(50, 0)
})

test('a month or a year is drawn whole, with soft ends', () => {
  const scale = timeScale([year], now)
  const vague = { start: '2026', end: '2026-12' }
  expect(scale && spanOf(vague, scale)).toEqual({ left: 0, width: 100, softStart: true, softEnd: true })
})

test('one known date is enough for a bar, none gives no bar', () => {
  const scale = timeScale([year], now)
  expect(scale && spanOf({ start: null, end: '2026-03-12' }, scale)?.softStart).toBe(true)
  expect(scale && spanOf({ start: null, end: null }, scale)).toBeNull()
  expect(timeScale([{ start: null, end: null }], now)).toBeNull()
})

test('a step of one day at the very end stays inside the bar', () => {
  const scale = timeScale([year], now)
  const span = scale && spanOf({ start: '2026-12-31', end: '2026-12-31' }, scale)
  expect(span && span.left + span.width).toBeLessThanOrEqual(100)
})
