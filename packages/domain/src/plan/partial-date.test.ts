import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  comparePartialDates,
  dateRefusal,
  firstDayOf,
  isReversed,
  lastDayOf,
  type PartialDate,
  partialDateText,
  readPartialDate,
} from './partial-date'

function read(text: string): PartialDate {
  const date = readPartialDate(text)
  if (date === null) throw new Error(text)
  return date
}

test.each([
  ['2018', { precision: 'year', year: 2018 }, '2018-01-01', '2018-12-31'],
  ['2018-Q3', { precision: 'quarter', year: 2018, quarter: 3 }, '2018-07-01', '2018-09-30'],
  ['2018-12', { precision: 'month', year: 2018, month: 12 }, '2018-12-01', '2018-12-31'],
  ['2020-02', { precision: 'month', year: 2020, month: 2 }, '2020-02-01', '2020-02-29'],
  ['2018-04-09', { precision: 'day', year: 2018, month: 4, day: 9 }, '2018-04-09', '2018-04-09'],
] as const)('[P13] %s is read, written and bounded as it is known', (text, date, first, last) => {
  expect(readPartialDate(text)).toEqual(date)
  expect(partialDateText(read(text))).toBe(text)
  expect([firstDayOf(read(text)), lastDayOf(read(text))]).toEqual([first, last])
})

test.each([
  '',
  '18',
  '2018-13',
  '2018-00',
  '2018-02-29',
  '1900-02-29',
  '2018-04-31',
  '2018-Q5',
  '2018-4-9',
  '2018-04-09T10:00',
  'mai 2018',
])('[P13] « %s » is no date', (text) => {
  expect(readPartialDate(text)).toBeNull()
})

test.each([
  ['2027-02-30', 'date-invalid'],
  ['27', 'date-invalid'],
  ['0027', 'year-out-of-range'],
  ['0027-12-30', 'year-out-of-range'],
  ['1899-Q4', 'year-out-of-range'],
  ['2201', 'year-out-of-range'],
  ['1900', null],
  ['2200-12-31', null],
] as const)('[P13] « %s » as a date to keep: %s', (text, refusal) => {
  expect(dateRefusal(text)).toBe(refusal)
})

test('[P13] dates are ordered by when they begin, then the more precise first', () => {
  const texts = ['2019', '2018-12', '2018', '2018-Q1', '2018-01-30', '2018-01']
  const sorted = texts.map(read).sort(comparePartialDates).map(partialDateText)
  expect(sorted).toEqual(['2018-01', '2018-Q1', '2018', '2018-01-30', '2018-12', '2019'])
})

test('[P13] a period is reversed only when it certainly is', () => {
  expect(isReversed(read('2018'), read('2018-03'))).toBe(false)
  expect(isReversed(read('2018-04'), read('2018-03-31'))).toBe(true)
})

test('[P13] every day from first to last is in order', () => {
  const year = fc.integer({ min: 1900, max: 2199 })
  fc.assert(
    fc.property(year, fc.integer({ min: 1, max: 12 }), (each, month) => {
      const text = `${each}-${String(month).padStart(2, '0')}`
      expect(read(lastDayOf(read(text))).precision).toBe('day')
      expect(firstDayOf(read(text)) < lastDayOf(read(text))).toBe(true)
    }),
  )
})
