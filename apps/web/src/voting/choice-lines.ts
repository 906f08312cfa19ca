import { type BallotRules, type Choice, choiceText, isBlankChoice, sides } from '@deconcert/domain/ballot'
import { useTranslations } from 'use-intl'
import { keysIn, numbersIn } from './method-form'

/** What the words of a choice are taken from. */
export type AskedRules = Pick<BallotRules, 'options' | 'method'>

/** A choice in words, one line for each thing chosen; a blank vote is one line that says so. */
export type ChoiceInWords = { readonly lines: readonly string[]; readonly isOrdered: boolean }

/** Says a choice in the reader's language. */
export function useChoiceLines(rules: AskedRules): (choice: Choice) => ChoiceInWords {
  const t = useTranslations('ballot')
  const words = useTranslations('voting.words')

  return (choice) => {
    const { method, options } = rules
    if (typeof choice === 'string') {
      const known = sides.find((each) => each === choice)
      return { lines: [known === undefined ? choice : t(`choice.${known}`)], isOrdered: false }
    }
    if (isBlankChoice(rules, choiceText(choice))) return { lines: [words('blank')], isOrdered: false }
    const labelOf = (key: string) => options.find((option) => option.key === key)?.label ?? key
    const isOrdered = method.key === 'borda' || method.key === 'schulze'
    if (Array.isArray(choice)) return { lines: keysIn(choice).map(labelOf), isOrdered }
    const numbers = numbersIn(choice)
    const gradeOf = (grade: number) =>
      method.key === 'majority-judgment'
        ? (method.grades[grade] ?? String(grade))
        : words('dots', { dots: grade })
    const given = options.filter(({ key }) => numbers[key] !== undefined)
    const line = (label: string, key: string) => `${label} : ${gradeOf(numbers[key] ?? 0)}`
    return { lines: given.map(({ key, label }) => line(label, key)), isOrdered }
  }
}
