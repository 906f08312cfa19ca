import { useFormatter } from 'use-intl'
import { approximate, type Exact, percentOf } from './exact'

/** Ways to write an exact number for people; a fraction in a table is followed by itself. */
export function useFigures() {
  const format = useFormatter()
  const percent = (share: Exact) => {
    const { value, digits } = percentOf(share)
    return format.number(value / 100, { style: 'percent', maximumFractionDigits: digits })
  }
  const count = (number: Exact) => format.number(approximate(number), { maximumFractionDigits: 2 })
  const withFraction = (shown: string, exact: Exact) => (exact.includes('/') ? `${shown} (${exact})` : shown)
  return {
    percent,
    count,
    /** For a place too narrow for decimals; the exact share is told beside it. */
    roundPercent: (share: Exact) =>
      format.number(approximate(share), { style: 'percent', maximumFractionDigits: 0 }),
    exactPercent: (share: Exact) => withFraction(percent(share), share),
    exactCount: (number: Exact) => withFraction(count(number), number),
  }
}

export type Figures = ReturnType<typeof useFigures>
