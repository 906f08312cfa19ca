import { useTranslations } from 'use-intl'
import classes from './kept-rules.module.css'

/** « 17 / 19 » and a bar, to find at a glance what is furthest from complete. */
export function KeptRules({ kept, total }: { kept: number; total: number }) {
  const t = useTranslations('sheetLife')

  return (
    <span className={classes.kept} title={t('keptLabel', { kept, total })}>
      {t('kept', { kept, total })}
      <span className={classes.bar} aria-hidden="true">
        <span className={classes.part} style={{ width: `${total === 0 ? 100 : (kept / total) * 100}%` }} />
      </span>
    </span>
  )
}
