import { type BallotRules, handChoices } from '@deconcert/domain'
import { useTranslations } from 'use-intl'

/** Names what is counted: a college, a choice, a field of a count. */
export function useCountingWords(rules: Pick<BallotRules, 'colleges' | 'options' | 'method'>) {
  const t = useTranslations('counting')

  const collegeName = (id: string | null) =>
    id === null ? null : (rules.colleges.find((college) => college.id === id)?.label ?? null)

  const choiceName = (choice: string): string => {
    const side = handChoices.find((each) => each === choice)
    return side === undefined ? paperInWords(choice) : t(`choice.${side}`)
  }

  const differenceName = (difference: string): string => {
    const field = (['present', 'proxies', 'casting'] as const).find((each) => each === difference)
    return field === undefined ? choiceName(difference) : t(`field.${field}`)
  }

  function paperInWords(text: string): string {
    const choice: unknown = JSON.parse(text)
    const labelOf = (key: string) => rules.options.find((option) => option.key === key)?.label ?? key
    if (Array.isArray(choice)) return choice.length === 0 ? t('blank') : choice.map(labelOf).join(', ')
    const entries = Object.entries(choice as Record<string, number>)
    if (entries.length === 0) return t('blank')
    const { method } = rules
    const worth = (n: number) =>
      method.key === 'majority-judgment' ? (method.grades[n] ?? String(n)) : String(n)
    return entries.map(([key, n]) => `${labelOf(key)} : ${worth(n)}`).join(', ')
  }

  return { collegeName, choiceName, differenceName }
}
