import { compare, dividedBy, type Fraction, half, minus, plus, sumOf, times, zero } from './fraction'

/** Where the middle of a profile is, with the weights strictly above and below it. */
export type Gauge = { readonly median: number; readonly above: Fraction; readonly below: Fraction }

/** One step of the comparison of two options: the median, then the larger group outside it, contesting or praising. */
export type MeritStep = { readonly median: number; readonly pull: Fraction }

/** The lower median: the smallest grade with at least half of the weight at it or under it. Not for an empty profile. */
export function gaugeOf(profile: readonly Fraction[]): Gauge {
  const middle = times(sumOf(profile), half)
  let below = zero
  for (const [median, weight] of profile.entries()) {
    const upTo = plus(below, weight)
    if (compare(upTo, middle) >= 0) return { median, below, above: sumOf(profile.slice(median + 1)) }
    below = upTo
  }
  throw new RangeError('an empty profile has no median')
}

/** The profile with the weight of its median moved into the nearest grade that holds any, on the side that pulls. */
function withoutMedian(profile: readonly Fraction[], median: number, upwards: boolean): readonly Fraction[] {
  const holds = (grade: number) => (profile[grade] ?? zero).over !== 0n
  const step = upwards ? 1 : -1
  let nearest = median + step
  while (!holds(nearest)) nearest += step
  const moved = profile[median] ?? zero
  return profile.map((weight, grade) => {
    if (grade === median) return zero
    return grade === nearest ? plus(weight, moved) : weight
  })
}

/**
 * What an option is compared by: as many steps as there are grades. It orders as the rule does that removes one median
 * judgment after another, and works with weights.
 */
export function meritSteps(profile: readonly Fraction[]): readonly MeritStep[] {
  const all = sumOf(profile)
  let shares = profile.map((weight) => dividedBy(weight, all)) as readonly Fraction[]
  return profile.map(() => {
    const { median, above, below } = gaugeOf(shares)
    const upwards = compare(above, below) > 0
    const larger = upwards ? above : below
    if (larger.over !== 0n) shares = withoutMedian(shares, median, upwards)
    return { median, pull: upwards ? above : minus(below) }
  })
}

/** Negative when the first is the better. */
export function byMerit(a: readonly MeritStep[], b: readonly MeritStep[]): number {
  for (const [n, step] of a.entries()) {
    const other = b[n]
    if (other === undefined) return -1
    const order = other.median - step.median || compare(other.pull, step.pull)
    if (order !== 0) return order
  }
  return 0
}
