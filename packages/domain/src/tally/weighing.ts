import { dividedBy, type Fraction, plus, sumOf, times, whole, zero } from './fraction'

/** The whole-number counts of one college, or of those in none, whose weight is then 0. */
export type Part = {
  readonly collegeId: string | null
  readonly weight: Fraction
  /** How many votes, or judgments, the cells are shares of. */
  readonly total: number
  readonly blank: number
  readonly cells: readonly number[]
}

/** Every cell summed over all the parts, with what they are shares of. Blank votes have no weight but one each. */
export type Sum = { readonly base: Fraction; readonly blank: number; readonly cells: readonly Fraction[] }

/** How parts become one count; null when the weights leave nothing to count. */
export type Weigh = (parts: readonly Part[]) => Sum | null

/** Each vote weighs one. */
export function rawSum(parts: readonly Part[]): Sum {
  const width = parts[0]?.cells.length ?? 0
  const cells = Array.from({ length: width }, (_, cell) =>
    whole(parts.reduce((sum, part) => sum + (part.cells[cell] ?? 0), 0)),
  )
  const blank = parts.reduce((sum, part) => sum + part.blank, 0)
  return { base: whole(parts.reduce((sum, part) => sum + part.total, 0)), blank, cells }
}

/** The weight of each part once those without any vote have given theirs up pro rata; null when nothing is left. */
export function effectiveWeights(parts: readonly Part[]): readonly Fraction[] | null {
  const heard = parts.map(({ total, weight }) => (total > 0 ? weight : zero))
  const sum = sumOf(heard)
  return sum.over === 0n ? null : heard.map((weight) => dividedBy(weight, sum))
}

/** Each college weighs its weight, shared equally between its votes. */
export function proportionalSum(parts: readonly Part[]): Sum | null {
  const weights = effectiveWeights(parts)
  if (weights === null) return null
  const scales = parts.map(({ total }, n) =>
    total === 0 ? zero : dividedBy(weights[n] ?? zero, whole(total)),
  )
  const heard = parts.flatMap((part, n) => {
    const scale = scales[n] ?? zero
    return scale.over === 0n ? [] : [{ cells: part.cells, scale }]
  })
  const width = parts[0]?.cells.length ?? 0
  const cells = Array.from({ length: width }, (_, cell) =>
    heard.reduce((sum, { cells: counts, scale }) => plus(sum, times(scale, whole(counts[cell] ?? 0))), zero),
  )
  return { base: sumOf(weights), blank: 0, cells }
}

/** Each college gives all its weight to the side that has its majority, half to each when they are equal. */
export function blockSum(parts: readonly Part[]): Sum | null {
  const blocks = parts.map((part) => {
    const [inFavour = 0, against = 0] = part.cells
    const share = 1 + Math.sign(inFavour - against)
    return part.total === 0 ? part : { ...part, total: 2, cells: [share, 2 - share] }
  })
  return proportionalSum(blocks)
}
