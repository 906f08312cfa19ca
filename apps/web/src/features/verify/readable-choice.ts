import { type BallotRules, type Choice, readChoice } from '@deconcert/domain'
import { useTranslations } from 'use-intl'

const sides = ['for', 'against', 'abstain'] as const

/** A choice in words: a side, the labels in their order, or each label with its grade or its dots. */
export function useReadableChoice(rules: BallotRules): (text: string) => string {
  const t = useTranslations('ballot.choice')

  return (text) => {
    const side = sides.find((each) => each === text)
    if (side !== undefined) return t(side)
    const choice = readChoice(rules, text)
    return choice === null ? text : wordsOf(rules, choice)
  }
}

function wordsOf({ options, method }: BallotRules, choice: Choice): string {
  const labelOf = (key: string) => options.find((option) => option.key === key)?.label ?? key
  const grades = method.key === 'majority-judgment' ? method.grades : []
  if (typeof choice === 'string') return choice
  const words = isList(choice)
    ? choice.map(labelOf)
    : Object.entries(choice).map(([key, mark]) => `${labelOf(key)} : ${grades[mark] ?? mark}`)
  if (words.length === 0) return '∅'
  return words.join(method.key === 'borda' || method.key === 'schulze' ? ' > ' : ', ')
}

function isList(choice: Exclude<Choice, string>): choice is readonly string[] {
  return Array.isArray(choice)
}
