import { type BallotRules, quorumNeeded } from '@deconcert/domain/ballot'
import { useTranslations } from 'use-intl'

/** The quorum of a ballot in words, with how many voters that is; for a secret one, at least so many as keep it so. */
export function useQuorumText(): (rules: BallotRules) => string {
  const t = useTranslations('ballot.quorum')

  return ({ quorum, electors, quorumNeeded: needed }) => {
    const isForSecrecy = needed > quorumNeeded(quorum, electors, 'named')
    if (quorum.kind === 'per-college') {
      const ofEach = t('per-college', { number: quorum.number })
      return isForSecrecy ? `${ofEach} ${t('secret', { needed })}` : ofEach
    }
    if (isForSecrecy) return t('secret', { needed })
    const percent = quorum.kind === 'share' ? quorum.percent : 0
    return t(quorum.kind, { needed, electors, percent })
  }
}
