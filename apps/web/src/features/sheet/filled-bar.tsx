import { useTranslations } from 'use-intl'
import classes from './filled-bar.module.css'

/** How much of a sheet's short fields is filled in: a number, and a bar to find the emptiest at a glance. */
export function FilledBar({ filled, total }: { filled: number; total: number }) {
  const t = useTranslations('sheet.list')

  return (
    <span className={classes.filled} title={t('filledLabel', { filled, total })}>
      {t('filled', { filled, total })}
      <span className={classes.bar} aria-hidden="true">
        <span className={classes.part} style={{ width: `${total === 0 ? 0 : (filled / total) * 100}%` }} />
      </span>
    </span>
  )
}
