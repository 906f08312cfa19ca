import type { BallotOption } from '../ballot/rules'
import { addTo, type Counter, placesOf } from './counter'
import { compare, fractionText, half, times } from './fraction'
import { ranksBy } from './ranking'
import type { BordaResult } from './result'

/** Adds the points of a ranking, doubled: the mean of the places left is a whole number of halves. */
function addPoints(cells: number[], ranked: readonly (number | undefined)[], count: number): void {
  const most = cells.length - 1
  const shared = most - ranked.length
  const rest = new Set(cells.keys())
  for (const [place, option] of ranked.entries()) {
    addTo(cells, option, 2 * (most - place) * count)
    rest.delete(option ?? -1)
  }
  for (const option of rest) addTo(cells, option, shared * count)
}

/** The place i (from 0) of m options gives m - 1 - i points; options left out share the mean of the places left. */
export function borda(options: readonly BallotOption[]): Counter {
  const places = placesOf(options)
  return {
    width: options.length,
    add: (cells, choice, count) => {
      const ranked = (JSON.parse(choice) as readonly string[]).map((key) => places.get(key))
      addPoints(cells, ranked, count)
    },
    result: (parts, weigh): BordaResult | null => {
      const sum = weigh(parts)
      if (sum === null) return null
      const points = sum.cells.map((cell) => times(cell, half))
      const ranks = ranksBy(points, (a, b) => compare(b, a))
      return {
        options: options.map(({ key }, place) => ({
          key,
          points: fractionText(points[place] ?? half),
          rank: ranks[place] ?? 1,
        })),
      }
    },
  }
}
