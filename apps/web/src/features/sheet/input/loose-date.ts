import type { DatePrecision } from '@deconcert/domain/plan'

/** A date that may still be half typed. Texts, so that nothing is invented. */
export type LooseDate = { readonly precision: DatePrecision; readonly year: string; readonly rest: string }

const shape = /^(\d*)(?:-(?:Q(\d)|(\d\d)(-\d\d)?))?$/

/** The parts of a date's text, complete or not; `rest` is the quarter, the month, or the month and the day. */
export function readLooseDate(text: string): LooseDate {
  const [, year = '', quarter, month, day] = shape.exec(text) ?? []
  if (quarter !== undefined) return { precision: 'quarter', year, rest: quarter }
  if (month === undefined) return { precision: 'year', year, rest: '' }
  return day === undefined
    ? { precision: 'month', year, rest: month }
    : { precision: 'day', year, rest: `${month}${day}` }
}

export function looseDateText({ precision, year, rest }: LooseDate): string {
  if (precision === 'year') return year
  return precision === 'quarter' ? `${year}-Q${rest}` : `${year}-${rest}`
}

/** A day some part of which is missing or wrong: no day, so that it is not saved. */
export function halfTypedDay({ year }: LooseDate): LooseDate {
  return { precision: 'day', year, rest: '00-00' }
}

/** The same date at another precision: what is known stays, the rest begins at the beginning. */
export function withPrecision(
  { precision: from, year, rest }: LooseDate,
  precision: DatePrecision,
): LooseDate {
  const month = Math.max(1, monthIn(from, rest))
  const rests: Record<DatePrecision, string> = {
    year: '',
    quarter: String(Math.ceil(month / 3)),
    month: padded(month),
    day: from === 'day' ? rest : `${padded(month)}-01`,
  }
  return { precision, year, rest: rests[precision] }
}

function monthIn(precision: DatePrecision, rest: string): number {
  if (precision === 'year') return 1
  return precision === 'quarter' ? Number(rest) * 3 - 2 : Number(rest.slice(0, 2))
}

function padded(month: number): string {
  return String(month).padStart(2, '0')
}
