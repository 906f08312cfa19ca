import type { Verdict } from '@deconcert/domain'
import { useTranslations } from 'use-intl'

type Translate = ReturnType<typeof useTranslations<'ballot.verdict'>>

/** The arithmetic of a verdict in a few sentences: « Adoptée : 14 pour, 3 contre… Quorum atteint : 19 votants sur 24. » */
export function useVerdictText(): (verdict: Verdict) => string {
  const t = useTranslations('ballot.verdict')
  return (verdict) => verdictText(t, verdict)
}

/** The same, in the language of `t`. */
export function verdictText(t: Translate, verdict: Verdict): string {
  if (isHidden(verdict)) return `${t('hidden')} ${quorumText(t, verdict)}`
  const { for: inFavour, against, abstain, outcome, quorumMet } = verdict
  const count = t(outcome, { inFavour, against, abstain })
  // Without a quorum, no majority decides.
  const parts = quorumMet ? [count, majorityText(t, verdict)] : [count]
  return [...parts, quorumText(t, verdict)].join(' ')
}

function majorityText(t: Translate, verdict: Verdict): string {
  const { expressed, majorityNeeded } = verdict
  if (expressed === 0) return t('noneExpressed')
  const isTie = verdict.for === verdict.against
  return t(isTie ? 'tie' : 'majority', { expressed, majority: majorityNeeded })
}

function quorumText(t: Translate, verdict: Verdict): string {
  const { quorumNeeded: needed, quorumCounted: voters, quorumMet, electors } = verdict
  if (needed === 0) return t('quorumNone', { voters, electors })
  if (quorumMet) return t('quorumMet', { voters, electors, needed })
  return t('quorumMissed', { voters, electors, needed, missing: needed - voters })
}

/** People voted, and yet no count is told: too few for a secret vote to stay one, or to count. */
function isHidden(verdict: Verdict): boolean {
  return verdict.voters > 0 && verdict.for + verdict.against + verdict.abstain === 0
}
