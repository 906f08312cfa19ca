import { useFormatter } from 'use-intl'
import { approximate, compareExact, dividedBy, type Exact, percentOf } from './exact'

/** Ways to write an exact number for people; in a table, what had to be rounded is followed by the exact fraction. */
export function useFigures() {
  const format = useFormatter()
  const percent = (share: Exact) => {
    const { value, digits } = percentOf(share)
    return format.number(value / 100, { style: 'percent', maximumFractionDigits: digits })
  }
  const count = (number: Exact) => format.number(approximate(number), { maximumFractionDigits: 2 })
  const withFraction = (shown: string, exact: Exact, isRounded: boolean) =>
    isRounded ? `${shown} (${exact})` : shown
  return {
    percent,
    count,
    /** For a place too narrow for decimals; the exact share is told beside it. */
    roundPercent: (share: Exact) =>
      format.number(approximate(share), { style: 'percent', maximumFractionDigits: 0 }),
    exactPercent: (share: Exact) => withFraction(percent(share), share, isRoundedPercent(share)),
    exactCount: (number: Exact) => withFraction(count(number), number, isRoundedCount(number)),
  }
}

export type Figures = ReturnType<typeof useFigures>

function isRoundedPercent(share: Exact): boolean {
  const { value, digits } = percentOf(share)
  const scale = 10 ** digits
  const shown = dividedBy(String(Math.round(value * scale)), String(100 * scale)) ?? '0'
  return compareExact(share, shown) !== 0
}

function isRoundedCount(number: Exact): boolean {
  const shown = dividedBy(String(Math.round(approximate(number) * 100)), '100') ?? '0'
  return compareExact(number, shown) !== 0
}
