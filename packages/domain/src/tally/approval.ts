import type { BallotOption } from '../ballot/rules'
import { addTo, type Counter, placesOf } from './counter'
import { compare, dividedBy, fractionText, zero } from './fraction'
import { ranksBy } from './ranking'
import type { ApprovalResult } from './result'

/** The score of an option is the weight of the votes that hold it. */
export function approval(options: readonly BallotOption[]): Counter {
  const places = placesOf(options)
  return {
    width: options.length,
    add: (cells, choice, count) => {
      for (const key of JSON.parse(choice) as readonly string[]) addTo(cells, places.get(key), count)
    },
    result: (parts, weigh): ApprovalResult | null => {
      const sum = weigh(parts)
      if (sum === null) return null
      const ranks = ranksBy(sum.cells, (a, b) => compare(b, a))
      return {
        options: options.map(({ key }, place) => {
          const score = sum.cells[place] ?? zero
          const share = sum.base.over === 0n ? null : fractionText(dividedBy(score, sum.base))
          return { key, score: fractionText(score), share, rank: ranks[place] ?? 1 }
        }),
      }
    },
  }
}
