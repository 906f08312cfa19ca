import { type BallotConfig, type Quorum, quorumNeeded } from '@deconcert/domain'
import { useTranslations } from 'use-intl'
import type { Ballot } from './ballot-query'

/** The rules of a ballot as they were frozen. */
export function configOf(ballot: Pick<Ballot, 'config'>): BallotConfig {
  return JSON.parse(ballot.config) as BallotConfig
}

/** A quorum in words, with how many that is among so many electors. */
export function useQuorumText(): (quorum: Quorum, electors: number) => string {
  const t = useTranslations('ballot.quorum')

  return (quorum, electors) => {
    const needed = quorumNeeded(quorum, electors)
    const percent = quorum.kind === 'share' ? quorum.percent : 0
    return t(quorum.kind, { needed, electors, percent })
  }
}
