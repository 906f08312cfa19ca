import { Checkbox } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ToldPersons } from '../proposal/proposal-text-query'
import { PersonalDataAlert } from './personal-data-alert'

type PersonsCheck = {
  /** Asks to look at the passages, where that was not done; whether it was, or nothing needs it. */
  readonly passes: () => boolean
  /** What to tell the server. */
  readonly query: { readonly seen?: string }
  readonly view: ReactNode
}

/** Has who hands a text over look at what may tell who somebody is. What is written meanwhile is asked about anew. */
export function usePersonsCheck(persons: ToldPersons | undefined): PersonsCheck {
  const t = useTranslations('writing.publication')
  const [checked, setChecked] = useState<string | null>(null)
  const [isAsked, setAsked] = useState(false)
  const seen = persons?.seen ?? null
  const isChecked = seen !== null && seen === checked

  return {
    passes: () => {
      setAsked(true)
      return seen === null || isChecked
    },
    query: isChecked ? { seen } : {},
    view: persons && (
      <PersonalDataAlert persons={persons}>
        <Checkbox
          label={t('confirmed')}
          checked={isChecked}
          onChange={(event) => setChecked(event.currentTarget.checked ? seen : null)}
          error={isAsked && !isChecked ? t('toConfirm') : undefined}
        />
      </PersonalDataAlert>
    ),
  }
}
