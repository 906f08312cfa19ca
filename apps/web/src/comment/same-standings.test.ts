import type { Standing } from '@deconcert/document'
import { expect, test } from 'vitest'
import { areSameStandings } from './same-standings'

const here = (from: number, to: number): Standing => ({ kind: 'here', range: { from, to } })
const gone: Standing = { kind: 'gone', again: null }
const standings = (...entries: [string, Standing][]) => new Map(entries)

test('standings are the same while every thread stands where it stood', () => {
  const before = standings(['a', here(1, 4)], ['b', gone])
  expect(areSameStandings(before, standings(['a', here(1, 4)], ['b', gone]))).toBe(true)
  expect(areSameStandings(before, standings(['a', here(1, 5)], ['b', gone]))).toBe(false)
  expect(areSameStandings(before, standings(['a', here(1, 4)], ['b', here(1, 4)]))).toBe(false)
  expect(areSameStandings(before, standings(['a', here(1, 4)], ['c', gone]))).toBe(false)
  expect(areSameStandings(before, standings(['a', here(1, 4)]))).toBe(false)
  expect(areSameStandings(standings(), before)).toBe(false)
})
