import { useFormatter, useNow, useTranslations } from 'use-intl'
import type { Ballot } from '../../ballot/ballot-query'
import { usePlanTitle } from '../../lib/actor'
import classes from './ballot-page.module.css'

/** Printed above the sheet: of which plan it is. */
export function PrintHead() {
  const t = useTranslations('ballotPage.print')
  const plan = usePlanTitle()

  return <p className={classes.onlyPrint}>{t('sheet', { plan })}</p>
}

/** Printed below the sheet: when it was printed and the journal's hash when the result was recorded. */
export function PrintFoot({ ballot }: { ballot: Ballot }) {
  const t = useTranslations('ballotPage.print')
  const format = useFormatter()
  const now = useNow({ updateInterval: 60_000 })
  const last = ballot.entries.at(-1)

  return (
    <p className={classes.onlyPrint}>
      {t('printed', { date: format.dateTime(now, { dateStyle: 'long', timeStyle: 'short' }) })}{' '}
      {last && t('head', { position: last.position, hash: last.hash })}
    </p>
  )
}
