import { useTranslations } from 'use-intl'
import classes from './filled-bar.module.css'
import { shortFieldCount } from './sheet-query'

/** How much of a sheet's short fields is filled in: a number, and a bar to find the emptiest at a glance. */
export function FilledBar({ filled }: { filled: number }) {
  const t = useTranslations('sheet.list')

  return (
    <span className={classes.filled} title={t('filledLabel', { filled, total: shortFieldCount })}>
      {t('filled', { filled, total: shortFieldCount })}
      <span className={classes.bar} aria-hidden="true">
        <span className={classes.part} style={{ width: `${(filled / shortFieldCount) * 100}%` }} />
      </span>
    </span>
  )
}
