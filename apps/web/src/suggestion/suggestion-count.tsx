import { VisuallyHidden } from '@mantine/core'
import { useTranslations } from 'use-intl'
import classes from './suggestion.module.css'
import { useWaiting } from './use-waiting'

/** How many proposals wait in the open document. */
export function SuggestionCount() {
  const t = useTranslations('suggestion')
  const { length } = useWaiting()

  if (length === 0) return null
  return (
    <>
      <span className={classes.count} aria-hidden="true">
        {length}
      </span>
      <VisuallyHidden>{t('waiting', { count: length })}</VisuallyHidden>
    </>
  )
}
