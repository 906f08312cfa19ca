import { addTo, type Counter } from './counter'
import { dividedBy, fractionText, plus, zero } from './fraction'
import type { ForAgainstResult } from './result'

const cellOf = new Map([
  ['for', 0],
  ['against', 1],
])

/** For and against; those who abstained are told where each vote weighs one. */
export const forAgainst: Counter = {
  width: 2,
  add: (cells, choice, count) => addTo(cells, cellOf.get(choice), count),
  result: (parts, weigh): ForAgainstResult | null => {
    const sum = weigh(parts)
    if (sum === null) return null
    const [inFavour = zero, against = zero] = sum.cells
    const expressed = plus(inFavour, against)
    return {
      for: fractionText(inFavour),
      against: fractionText(against),
      abstain: `${sum.blank}`,
      share: expressed.over === 0n ? null : fractionText(dividedBy(inFavour, expressed)),
    }
  },
}
