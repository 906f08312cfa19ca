import { handChoices, readChoice } from '@deconcert/domain/ballot'
import { useTranslations } from 'use-intl'
import { type AskedRules, useChoiceLines } from './choice-lines'

/** A stored vote in one line of words; the text as it came where it is none of this ballot. */
export function useVoteText(rules: AskedRules): (choice: string) => string {
  const t = useTranslations('ballot.choice')
  const words = useChoiceLines(rules)

  return (text) => {
    const side = handChoices.find((each) => each === text)
    if (side !== undefined) return t(side)
    const choice = readChoice(rules, text)
    if (choice === null) return text
    const { lines, isOrdered } = words(choice)
    return lines.map((line, index) => (isOrdered ? `${index + 1}. ${line}` : line)).join(' ; ')
  }
}
