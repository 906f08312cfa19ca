import { type Alias, aliasText } from '@deconcert/domain/plan'
import { VisuallyHidden } from '@mantine/core'
import { useTranslations } from 'use-intl'
import classes from './former-name.module.css'

/** « ex 2.2.4 »: what a line was called before it moved, the latest name first. */
export function FormerNames({ aliases, most }: { aliases: readonly Alias[]; most?: number }) {
  const t = useTranslations('structure')
  const shown = [...aliases].reverse().slice(0, most ?? aliases.length)

  if (shown.length === 0) return null
  const name = shown.map(aliasText).join(', ')
  return (
    <span className={classes.former}>
      <span aria-hidden="true">{t('former', { name })}</span>
      <VisuallyHidden>{t('formerSpoken', { name })}</VisuallyHidden>
    </span>
  )
}
