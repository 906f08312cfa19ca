import { readSealedBox, type SealedBox } from '@deconcert/database/ballot'
import { found } from '@deconcert/domain'
import {
  type BallotOutcome,
  type BallotResult,
  type Box,
  fewestForSecrecy,
  readRules,
  type Secrecy,
  tally,
} from '@deconcert/domain/ballot'
import type { Tools } from '../tools'

/** What is counted of a sealed box. */
export function boxOf({ votes, roll, lines, consent }: SealedBox): Box {
  return { votes, lines, roll, castingVote: null, consent }
}

/** The result of a sealed box. */
export function resultOf(sealed: SealedBox): BallotResult {
  return tally(readRules(sealed.config), boxOf(sealed))
}

/** Whether so few voted in secret that neither the counts nor who voted may be told. Such a vote decides nothing. */
export function hidesCounts(ballot: {
  readonly secrecy: Secrecy
  readonly voters: number
  readonly isHidden: boolean
}): boolean {
  return ballot.isHidden || (ballot.secrecy === 'secret' && ballot.voters < fewestForSecrecy)
}

type Recorded = {
  readonly id: string
  /** The canonical text of the result; null before there is one. */
  readonly result: string | null
  /** A ballot that was cancelled has no result. */
  readonly outcome: BallotOutcome | 'cancelled' | null
}

/** Whether a result was recorded in the form that ballots of version 1 had. */
export function isOfVersionOne(result: string): boolean {
  return (JSON.parse(result) as { version?: number }).version !== 2
}

/**
 * The result of a ballot; null before there is one. That of a version-1 ballot is counted again from its sealed votes,
 * and keeps the outcome that it was recorded with: a tie was a rejection then.
 */
export async function shownResult(
  tools: Pick<Tools, 'sql'>,
  { id, result, outcome }: Recorded,
): Promise<BallotResult | null> {
  if (result === null) return null
  if (!isOfVersionOne(result)) return JSON.parse(result) as BallotResult
  const counted = resultOf(found(await readSealedBox(tools.sql, id)))
  return { ...counted, outcome: outcome === 'cancelled' ? counted.outcome : (outcome ?? counted.outcome) }
}
