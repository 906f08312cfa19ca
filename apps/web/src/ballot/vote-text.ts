import {
  type BallotRules,
  type Choice,
  forAgainstChoices,
  isBlankChoice,
  readChoice,
} from '@deconcert/domain'
import { useFormatter, useTranslations } from 'use-intl'

/** A vote in words; the text as it came where it is none of this ballot. */
export function useVoteText(rules: BallotRules): (choice: string) => string {
  const choices = useTranslations('ballot.choice')
  const t = useTranslations('ballotPage')
  const labels = new Map(rules.options.map(({ key, label }) => [key, label]))
  const numberedText = useNumberedText(rules, labels)

  return (text) => {
    const side = forAgainstChoices.find((each) => each === text)
    if (side !== undefined) return choices(side)
    const choice = readChoice(rules, text)
    if (choice === null) return text
    if (isBlankChoice(rules, text)) return t('voteText.blank')
    if (!isList(choice)) return numberedText(choice as Readonly<Record<string, number>>)
    const names = choice.map((key) => labels.get(key) ?? key)
    if (rules.method.key === 'approval') return names.join(' ; ')
    return names.map((option, index) => t('voteText.placed', { place: index + 1, option })).join(' ')
  }
}

function isList(choice: Choice): choice is readonly string[] {
  return Array.isArray(choice)
}

/** Grades, the best first, with the options that got each; or dots, option by option. */
function useNumberedText({ method }: BallotRules, labels: ReadonlyMap<string, string>) {
  const t = useTranslations('ballotPage.voteText')
  const figure = useTranslations('ballotResult.figure')
  const format = useFormatter()

  return (numbers: Readonly<Record<string, number>>) => {
    const keys = [...labels.keys()].filter((key) => numbers[key] !== undefined)
    const label = (key: string) => labels.get(key) ?? key
    if (method.key !== 'majority-judgment') {
      return keys
        .map((key) => t('dots', { option: label(key), dots: figure('dots', { dots: numbers[key] ?? 0 }) }))
        .join(' ; ')
    }
    return method.grades
      .map((grade, index) => ({ grade, options: keys.filter((key) => numbers[key] === index).map(label) }))
      .filter(({ options }) => options.length > 0)
      .reverse()
      .map(({ grade, options }) => t('graded', { grade, options: format.list(options) }))
      .join(' ; ')
  }
}
