import { type ForAgainstChoice, forAgainstChoices } from '@deconcert/domain'
import { useTranslations } from 'use-intl'

/** The name of a choice; the word as it came where it is none that this page knows. */
export function useChoiceText(): (choice: string) => string {
  const t = useTranslations('ballot.choice')
  return (choice) => (isChoice(choice) ? t(choice) : choice)
}

function isChoice(choice: string): choice is ForAgainstChoice {
  return (forAgainstChoices as readonly string[]).includes(choice)
}
