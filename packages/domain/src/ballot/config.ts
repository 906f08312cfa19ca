import { canonicalJson } from '../journal/canonical'
import { type MethodKey, methods } from './method'
import { type Quorum, quorumNeeded } from './quorum'
import type { Secrecy } from './secrecy'

/** Everything that was decided when the ballot opened. Any change is a new ballot. */
export type BallotConfig = {
  readonly version: 1
  readonly ballotId: string
  readonly proposalId: string
  readonly question: string
  /** SHA-256, in hexadecimal, of the frozen text that people vote on. */
  readonly textSha256: string
  readonly method: MethodKey
  readonly choices: readonly string[]
  readonly secrecy: Secrecy
  readonly quorum: Quorum
  /** The least number of voters with which the vote counts, as the quorum and the secrecy make it. */
  readonly quorumNeeded: number
  readonly electors: number
  /** SHA-256, in hexadecimal, of the list of electors. */
  readonly electorateSha256: string
  /** ISO 8601 in UTC, or null when the ballot is closed by hand. */
  readonly closesAt: string | null
  readonly majority: 'of-expressed'
  readonly tie: 'rejects'
  readonly shownWhileOpen: 'turnout'
}

type Chosen = Omit<
  BallotConfig,
  'version' | 'choices' | 'quorumNeeded' | 'majority' | 'tie' | 'shownWhileOpen'
>

/** The configuration of a ballot, with the rules that its method brings written out. */
export function ballotConfig(chosen: Chosen): BallotConfig {
  return {
    ...chosen,
    version: 1,
    choices: methods[chosen.method].choices,
    quorumNeeded: quorumNeeded(chosen.quorum, chosen.electors, chosen.secrecy),
    majority: 'of-expressed',
    tie: 'rejects',
    shownWhileOpen: 'turnout',
  }
}

/** The text whose hash is printed with the result. */
export function canonicalConfig(config: BallotConfig): string {
  return canonicalJson(config)
}

/** The text whose hash stands for the electorate: the seats' ids, sorted, one a line. */
export function canonicalElectorate(seatIds: readonly string[]): string {
  return [...seatIds].sort().join('\n')
}
