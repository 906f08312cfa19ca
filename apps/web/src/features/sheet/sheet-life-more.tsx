import { Text } from '@mantine/core'
import { useFormatter, useTranslations } from 'use-intl'
import { DateTimeText } from '../../ui/date-text'
import classes from './sheet-life-panel.module.css'
import type { SheetLife } from './sheet-life-query'

/** What is worth a look, apart from what blocks. */
export function SheetWarnings({ life: { warnings } }: { life: SheetLife }) {
  const t = useTranslations('sheetLife')
  const format = useFormatter()

  if (warnings.length === 0) return null
  return (
    <details className={classes.more}>
      <summary>{t('warnings', { count: warnings.length })}</summary>
      <ul className={classes.list}>
        {warnings.map(({ warning, count, words }) => (
          <li key={warning} className={classes.line}>
            <strong>{warning}</strong>
            <span className={classes.grow}>
              {t(`warning.${warning}`, { count: Math.abs(count), words: format.list(words) })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The steps that the sheet has taken, the latest first, with who took each and why. */
export function SheetHistory({ life: { steps } }: { life: SheetLife }) {
  const t = useTranslations('sheetLife')

  if (steps.length === 0) return null
  return (
    <details className={classes.more}>
      <summary>{t('history')}</summary>
      <ul className={classes.list}>
        {steps.map(({ event, state, reason, result, by, at }) => (
          <li key={at} className={classes.line}>
            <span className={classes.grow}>
              <strong>{t(`event.${event}`)}</strong>
              {` → ${t(`state.${state}`)}`}
              {reason !== '' && ` — ${reason}`}
              {result !== null && ` — ${t('resultOf', { result: t(`resultIs.${result}`) })}`}
            </span>
            <Text c="dimmed" size="sm" component="span">
              {t('recordedBy', { name: by })} <DateTimeText value={at} />
            </Text>
          </li>
        ))}
      </ul>
    </details>
  )
}
