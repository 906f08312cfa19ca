import type { Refusal } from '../refusal'
import { fewestForSecrecy, type Secrecy } from './secrecy'

/** How many must take part for the vote to count, among all or in every college. */
export type Quorum =
  | { readonly kind: 'none' }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'share'; readonly percent: number }
  | { readonly kind: 'absolute-majority' }
  /** So many in every college, or all of a college that has fewer. */
  | { readonly kind: 'per-college'; readonly number: number }

/** A quorum of all the electors together. */
export type QuorumOfAll = Exclude<Quorum, { readonly kind: 'per-college' }>

/**
 * The least number of voters with which a vote counts: what the quorum asks of all of them together, and never so few
 * that secrets show.
 */
export function quorumNeeded(quorum: Quorum, electors: number, secrecy: Secrecy): number {
  return Math.max(askedBy(quorum, electors), secrecy === 'secret' ? fewestForSecrecy : 0)
}

function askedBy(quorum: Quorum, electors: number): number {
  switch (quorum.kind) {
    case 'none':
    case 'per-college':
      return 0
    case 'number':
      return quorum.number
    case 'share':
      return Math.ceil((electors * quorum.percent) / 100)
    case 'absolute-majority':
      return Math.floor(electors / 2) + 1
  }
}

/** What a college of so many seats must have for a quorum of its own. */
export function quorumOfCollege(quorum: Quorum, seats: number): number {
  return quorum.kind === 'per-college' ? Math.min(quorum.number, seats) : 0
}

function isWholeFrom(value: number, least: number): boolean {
  return Number.isSafeInteger(value) && value >= least
}

/** Why this quorum cannot be asked of so many electors, or null when it can. Percents are whole, 1 to 100. */
export function quorumRefusal(quorum: Quorum, electors: number): Refusal | null {
  const hasNumber = quorum.kind === 'number' || quorum.kind === 'per-college'
  if (hasNumber && !isWholeFrom(quorum.number, 1)) return 'quorum-invalid'
  if (quorum.kind === 'share' && !(isWholeFrom(quorum.percent, 1) && quorum.percent <= 100))
    return 'quorum-invalid'
  return askedBy(quorum, electors) > electors ? 'quorum-out-of-reach' : null
}
