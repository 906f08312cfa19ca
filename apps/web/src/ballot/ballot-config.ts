import { type BallotConfig, quorumNeeded } from '@deconcert/domain'
import { useTranslations } from 'use-intl'
import type { Ballot } from './ballot-query'

/** The rules of a ballot as they were frozen. */
export function configOf(ballot: Pick<Ballot, 'config'>): BallotConfig {
  return JSON.parse(ballot.config) as BallotConfig
}

/** The quorum of a ballot in words, with how many voters that is; for a secret one, at least so many as keep it so. */
export function useQuorumText(): (config: BallotConfig) => string {
  const t = useTranslations('ballot.quorum')

  return ({ quorum, electors, quorumNeeded: needed }) => {
    if (needed > quorumNeeded(quorum, electors, 'named')) return t('secret', { needed })
    const percent = quorum.kind === 'share' ? quorum.percent : 0
    return t(quorum.kind, { needed, electors, percent })
  }
}
