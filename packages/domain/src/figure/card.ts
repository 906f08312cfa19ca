import type { Refusal } from '../refusal'

/** How far a figure may be relied upon: counted, asked of some, or told by somebody. */
export const reliabilities = ['data', 'survey', 'testimony'] as const
export type Reliability = (typeof reliabilities)[number]

/** A figure of a diagnostic, with all that makes it one. Empty texts stand for what is not said. */
export type Card = {
  readonly title: string
  /** Null for a testimony that counts nothing. */
  readonly value: number | null
  readonly unit: string
  readonly year: number | null
  /** Null for the whole territory of the plan. */
  readonly territoryId: string | null
  readonly source: string
  readonly link: string
  /** What it says, in one sentence. */
  readonly reading: string
  readonly reliability: Reliability
}

/** In UTF-16 units, and in things. */
export const cardLimits = {
  title: 160,
  unit: 60,
  source: 300,
  link: 2000,
  reading: 300,
  cardsPerPlan: 1000,
} as const
export const figureYears = { least: 1900, most: 2200 } as const
const largestFigure = 1e15

/** Whether a figure can be written down and drawn. */
export function isFigure(value: number): boolean {
  return Number.isFinite(value) && Math.abs(value) <= largestFigure
}

export function isFigureYear(year: number): boolean {
  return Number.isInteger(year) && year >= figureYears.least && year <= figureYears.most
}

/**
 * Why this cannot be a card, or null when it can. A figure that was counted or asked for has a value, a year and a
 * source; a testimony may have none, since nobody is named in it.
 */
export function cardRefusal(card: Card): Refusal | null {
  if (card.title.trim() === '') return 'title-missing'
  if (isTooLong(card)) return 'too-long'
  return shapeRefusal(card) ?? (card.reliability === 'testimony' ? null : proofRefusal(card))
}

function shapeRefusal({ value, year, link }: Card): Refusal | null {
  if (value !== null && !isFigure(value)) return 'figure-invalid'
  if (year !== null && !isFigureYear(year)) return 'figure-year-invalid'
  return link === '' || isWebAddress(link) ? null : 'figure-link-invalid'
}

function proofRefusal({ value, year, source }: Card): Refusal | null {
  if (value === null) return 'figure-value-missing'
  if (year === null) return 'figure-year-invalid'
  return source.trim() === '' ? 'figure-source-missing' : null
}

function isTooLong(card: Card): boolean {
  return (['title', 'unit', 'source', 'link', 'reading'] as const).some(
    (key) => card[key].length > cardLimits[key],
  )
}

/** A page of the web, written in full: nothing else is given as an address. */
function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s"'<>`\\]+$/iu.test(text)
}
