import type { BallotOption } from '../ballot/rules'
import { addTo, type Counter, placesOf } from './counter'
import { compare, fractionText, zero } from './fraction'
import { ranksBy } from './ranking'
import type { DotsResult } from './result'

/** More dots are better; then more people who put any: breadth before intensity. */
export function dots(options: readonly BallotOption[]): Counter {
  const places = placesOf(options)
  return {
    width: 2 * options.length,
    add: (cells, choice, count) => {
      for (const [key, put] of Object.entries(JSON.parse(choice) as Readonly<Record<string, number>>)) {
        const place = places.get(key) ?? Number.NaN
        addTo(cells, 2 * place, put * count)
        addTo(cells, 2 * place + 1, count)
      }
    },
    result: (parts, weigh): DotsResult | null => {
      const sum = weigh(parts)
      if (sum === null) return null
      const counted = options.map(({ key }, place) => ({
        key,
        dots: sum.cells[2 * place] ?? zero,
        supporters: sum.cells[2 * place + 1] ?? zero,
      }))
      const ranks = ranksBy(counted, (a, b) => compare(b.dots, a.dots) || compare(b.supporters, a.supporters))
      return {
        options: counted.map((option, place) => ({
          key: option.key,
          dots: fractionText(option.dots),
          supporters: fractionText(option.supporters),
          rank: ranks[place] ?? 1,
        })),
      }
    },
  }
}
