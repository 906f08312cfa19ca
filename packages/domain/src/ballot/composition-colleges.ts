import type { Refusal } from '../refusal'
import { compare, one, readFraction, sumOf, zero } from '../tally/fraction'
import type { BallotComposition, CompositionFacts } from './composition'
import { hasSides } from './composition-method'
import { fewestForSecrecy } from './secrecy'

/** Under this many, and more than none, a group's votes tell who cast them. */
function isTooFewForSecrecy(seats: number): boolean {
  return seats > 0 && seats < fewestForSecrecy
}

export const mostColleges = 20

function weightsRefusal({ colleges, counting }: BallotComposition): Refusal | null {
  const weights = colleges.map(({ weight }) => readFraction(weight))
  const right = weights.filter((weight) => weight !== null && compare(weight, zero) >= 0)
  if (right.length < weights.length) return 'weight-invalid'
  if (counting === 'raw') return null
  const sum = sumOf(right.filter((weight) => weight !== null))
  return compare(sum, one) === 0 ? null : 'weights-not-one'
}

function listRefusal({ colleges }: BallotComposition, { seatsByCollege }: CompositionFacts): Refusal | null {
  const ids = new Set(colleges.map(({ id }) => id))
  if (colleges.length > mostColleges) return 'too-many'
  if (ids.size < colleges.length) return 'duplicate-key'
  const known = new Set(seatsByCollege.map(({ id }) => id))
  return colleges.every(({ id }) => known.has(id)) ? null : 'college-unknown'
}

/** How many electors each college of the ballot has, and how many are in none of them. */
function seatsOf({ colleges }: BallotComposition, facts: CompositionFacts) {
  const seats = new Map(facts.seatsByCollege.map((college) => [college.id, college.seats]))
  const each = colleges.map(({ id }) => seats.get(id) ?? 0)
  const listed = new Set(colleges.map(({ id }) => id))
  const others = facts.seatsByCollege.filter(({ id }) => !listed.has(id))
  return { each, none: others.reduce((sum, college) => sum + college.seats, facts.withoutCollege) }
}

function weightedRefusal(composition: BallotComposition, facts: CompositionFacts): Refusal | null {
  if (composition.counting === 'raw') return null
  if (composition.counting === 'block' && !hasSides(composition.method.key)) return 'block-only-for-sides'
  const { each, none } = seatsOf(composition, facts)
  if (each.includes(0)) return 'college-without-seats'
  return none > 0 ? 'elector-without-college' : null
}

function favourableRefusal({ method, colleges, leastFavourable }: BallotComposition): Refusal | null {
  if (leastFavourable === 0) return null
  if (!hasSides(method.key)) return 'favourable-only-for-sides'
  const isWhole = Number.isSafeInteger(leastFavourable) && leastFavourable > 0
  return isWhole && leastFavourable <= colleges.length ? null : 'favourable-out-of-reach'
}

function secretRefusal(composition: BallotComposition, facts: CompositionFacts): Refusal | null {
  if (composition.secrecy === 'named') return null
  const { each, none } = seatsOf(composition, facts)
  return [...each, none].some(isTooFewForSecrecy) ? 'secret-college-too-small' : null
}

/** Why the votes cannot be told apart by these colleges, or null when they can. */
export function collegesRefusal(composition: BallotComposition, facts: CompositionFacts): Refusal | null {
  if (composition.colleges.length === 0) {
    const asksForThem =
      composition.counting !== 'raw' ||
      composition.leastFavourable !== 0 ||
      composition.quorum.kind === 'per-college'
    return asksForThem ? 'colleges-missing' : null
  }
  if (composition.method.key === 'consent') return 'consent-without-colleges'
  return (
    listRefusal(composition, facts) ??
    weightsRefusal(composition) ??
    weightedRefusal(composition, facts) ??
    favourableRefusal(composition) ??
    secretRefusal(composition, facts)
  )
}
