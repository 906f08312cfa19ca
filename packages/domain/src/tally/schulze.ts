import type { BallotOption } from '../ballot/rules'
import { addTo, type Counter, placesOf } from './counter'
import { compare, type Fraction, fractionText, zero } from './fraction'
import type { SchulzeResult } from './result'

/** The options that a ranking prefers to others: each before those after it, and before those left out. */
function addDuels(cells: number[], options: number, ranked: readonly (number | undefined)[], count: number) {
  const rest = new Set(Array.from({ length: options }, (_, option) => option))
  for (const winner of ranked) {
    rest.delete(winner ?? -1)
    for (const loser of rest) addTo(cells, (winner ?? Number.NaN) * options + loser, count)
  }
}

type Table = readonly (readonly Fraction[])[]

function at(table: Table, x: number, y: number): Fraction {
  return table[x]?.[y] ?? zero
}

function wider(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b
}

function narrower(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) <= 0 ? a : b
}

/** The strength of the widest path between any two, where a link is as strong as its winning votes. */
function widestPaths(pairs: Table): Table {
  const keys = [...pairs.keys()]
  const links: Table = keys.map((x) =>
    keys.map((y) => (compare(at(pairs, x, y), at(pairs, y, x)) > 0 ? at(pairs, x, y) : zero)),
  )
  return keys.reduce<Table>((paths, via) => {
    const through = (x: number, y: number) => narrower(at(paths, x, via), at(paths, via, y))
    return paths.map((row, x) => row.map((path, y) => (x === y ? path : wider(path, through(x, y)))))
  }, links)
}

function written(options: readonly BallotOption[], table: Table) {
  const row = (x: number) =>
    options.flatMap(({ key }, y) => (x === y ? [] : [[key, fractionText(at(table, x, y))] as const]))
  return Object.fromEntries(options.map(({ key }, x) => [key, Object.fromEntries(row(x))]))
}

/** Duels: an option beats another when the widest path to it is wider than the one back. A partial order. */
export function schulze(options: readonly BallotOption[]): Counter {
  const places = placesOf(options)
  const count = options.length
  return {
    width: count * count,
    add: (cells, choice, votes) => {
      const ranked = (JSON.parse(choice) as readonly string[]).map((key) => places.get(key))
      addDuels(cells, count, ranked, votes)
    },
    result: (parts, weigh): SchulzeResult | null => {
      const sum = weigh(parts)
      if (sum === null) return null
      const pairs = options.map((_, x) => sum.cells.slice(x * count, (x + 1) * count))
      const paths = widestPaths(pairs)
      const beats = (x: number, y: number) => compare(at(paths, x, y), at(paths, y, x)) > 0
      return {
        options: options.map(({ key }, x) => ({
          key,
          beats: options.flatMap((other, y) => (beats(x, y) ? [other.key] : [])),
          rank: 1 + options.filter((_, y) => beats(y, x)).length,
        })),
        pairs: written(options, pairs),
        paths: written(options, paths),
      }
    },
  }
}
