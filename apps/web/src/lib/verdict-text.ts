import type { Verdict } from '@deconcert/domain'
import { useTranslations } from 'use-intl'

/** The arithmetic of a verdict in a few sentences: « Adoptée : 14 pour, 3 contre… Quorum atteint : 19 votants sur 24. » */
export function useVerdictText(): (verdict: Verdict) => string {
  const t = useTranslations('ballot.verdict')

  const quorum = ({ quorumNeeded: needed, quorumCounted: voters, quorumMet, electors }: Verdict) => {
    if (needed === 0) return t('quorumNone', { voters, electors })
    if (quorumMet) return t('quorumMet', { voters, electors, needed })
    return t('quorumMissed', { voters, electors, needed, missing: needed - voters })
  }
  const majority = (verdict: Verdict) => {
    const { expressed, majorityNeeded } = verdict
    if (expressed === 0) return t('noneExpressed')
    const isTie = verdict.for === verdict.against
    return t(isTie ? 'tie' : 'majority', { expressed, majority: majorityNeeded })
  }

  return (verdict) => {
    if (isHidden(verdict)) return `${t(`hidden.${verdict.outcome}`)} ${quorum(verdict)}`
    const { for: inFavour, against, abstain } = verdict
    const count = t(verdict.outcome, { inFavour, against, abstain })
    const parts = verdict.quorumMet ? [count, majority(verdict), quorum(verdict)] : [count, quorum(verdict)]
    return parts.join(' ')
  }
}

/** People voted, and yet no count is told: too few for a secret vote to stay one. */
function isHidden(verdict: Verdict): boolean {
  return verdict.voters > 0 && verdict.for + verdict.against + verdict.abstain === 0
}
