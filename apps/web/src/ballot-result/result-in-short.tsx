import type { BallotResult, BallotRules } from '@deconcert/domain/ballot'
import { useTranslations } from 'use-intl'
import { type Standing, standingOf } from './standing'
import { VerdictWords } from './verdict-words'

type Props = {
  readonly rules: BallotRules
  readonly result: BallotResult
  /** The proposal of which the page speaks. */
  readonly proposalId: string
}

/** What a vote said of one proposal: its place among others, or the arithmetic of a vote on it alone. */
export function ResultInShort({ rules, result, proposalId }: Props) {
  const standingText = useStandingText()
  const standing = standingOf(rules, result, proposalId)

  if (standing !== null) return <p>{standingText(standing)}</p>
  return <VerdictWords rules={rules} result={result} />
}

/** « Classée 3e sur 12, retenue. » */
export function useStandingText(): (standing: Standing) => string {
  const t = useTranslations('ballotResult')
  return ({ rank, isTied, count, isSelected }) => {
    if (rank === null) return t('standingUnranked')
    const selected = isSelected === null ? 'none' : isSelected ? 'yes' : 'no'
    return t('standing', { rank, tied: isTied ? 'yes' : 'no', count, selected })
  }
}
