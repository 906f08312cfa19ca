import type { BallotRules } from '@deconcert/domain/ballot'
import { useTranslations } from 'use-intl'
import { useVoteText } from '../../voting/vote-text'

/** Names what is counted: a college, a choice, a field of a count. */
export function useCountingWords(rules: Pick<BallotRules, 'colleges' | 'options' | 'method'>) {
  const t = useTranslations('counting')

  const collegeName = (id: string | null) =>
    id === null ? null : (rules.colleges.find((college) => college.id === id)?.label ?? null)

  const choiceName = useVoteText(rules)

  const differenceName = (difference: string): string => {
    const field = (['present', 'proxies', 'casting'] as const).find((each) => each === difference)
    return field === undefined ? choiceName(difference) : t(`field.${field}`)
  }

  return { collegeName, choiceName, differenceName }
}
