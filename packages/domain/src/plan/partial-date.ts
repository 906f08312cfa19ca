import type { Refusal } from '../refusal'

/** A date that is known to the day, the month, the quarter or the year. Months and quarters count from 1. */
export type PartialDate =
  | { readonly precision: 'year'; readonly year: number }
  | { readonly precision: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly precision: 'month'; readonly year: number; readonly month: number }
  | { readonly precision: 'day'; readonly year: number; readonly month: number; readonly day: number }

export type DatePrecision = PartialDate['precision']

/** The years that a date of a plan may have: what is further away was mistyped, as 0027 for 2027. */
export const dateYears = { least: 1900, most: 2200 } as const

const shape = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Reads `2018`, `2018-Q3`, `2018-12` or `2018-12-31`; null for anything else, or for a day that never was. */
export function readPartialDate(text: string): PartialDate | null {
  const [, yearText, quarterText, monthText, dayText] = shape.exec(text) ?? []
  if (yearText === undefined) return null
  const year = Number(yearText)
  if (quarterText !== undefined) return { precision: 'quarter', year, quarter: Number(quarterText) }
  if (monthText === undefined) return { precision: 'year', year }
  const month = Number(monthText)
  if (month < 1 || month > 12) return null
  if (dayText === undefined) return { precision: 'month', year, month }
  const day = Number(dayText)
  return day >= 1 && day <= daysIn(year, month) ? { precision: 'day', year, month, day } : null
}

/** Why this text is no date that can be kept, or null when it is one. */
export function dateRefusal(text: string): Refusal | null {
  const date = readPartialDate(text)
  if (date === null) return 'date-invalid'
  return date.year < dateYears.least || date.year > dateYears.most ? 'year-out-of-range' : null
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0')
}

/** The text that `readPartialDate` reads back. */
export function partialDateText(date: PartialDate): string {
  const year = padded(date.year, 4)
  switch (date.precision) {
    case 'year':
      return year
    case 'quarter':
      return `${year}-Q${date.quarter}`
    case 'month':
      return `${year}-${padded(date.month, 2)}`
    case 'day':
      return `${year}-${padded(date.month, 2)}-${padded(date.day, 2)}`
  }
}

function months(date: PartialDate): readonly [first: number, last: number] {
  switch (date.precision) {
    case 'year':
      return [1, 12]
    case 'quarter':
      return [date.quarter * 3 - 2, date.quarter * 3]
    default:
      return [date.month, date.month]
  }
}

/** The first day that the date may mean, as `2018-01-01`. */
export function firstDayOf(date: PartialDate): string {
  const day = date.precision === 'day' ? date.day : 1
  return `${padded(date.year, 4)}-${padded(months(date)[0], 2)}-${padded(day, 2)}`
}

/** The last day that the date may mean, as `2018-12-31`. */
export function lastDayOf(date: PartialDate): string {
  const month = months(date)[1]
  const day = date.precision === 'day' ? date.day : daysIn(date.year, month)
  return `${padded(date.year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Orders dates by their first day, then the more precise first. Negative, zero or positive, as `sort` wants. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  return compareText(firstDayOf(a), firstDayOf(b)) || compareText(lastDayOf(a), lastDayOf(b))
}

/** Whether a period certainly ends before it starts: « 2018 » to « mars 2018 » does not. */
export function isReversed(start: PartialDate, end: PartialDate): boolean {
  return lastDayOf(end) < firstDayOf(start)
}
