import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { RelativeDate } from '../ui/date-text'
import classes from './finding-list.module.css'
import type { Finding } from './sheets-query'

const separator = ' · '

type Props = {
  readonly findings: readonly Finding[]
  /** Where to mend one, in the page that shows the list: what to do there is told with it. */
  readonly linkOf?: (finding: Finding) => ReactNode
}

/** The rules that a sheet does not keep: what is amiss, who must act and since when. */
export function FindingList({ findings, linkOf }: Props) {
  const t = useTranslations('sheetLife')
  const tMend = useTranslations('sheetMending')
  const amissOf = useAmiss()

  return (
    <ul className={classes.list}>
      {findings.map((finding) => (
        <li key={finding.rule} className={classes.finding}>
          <span className={classes.code}>{finding.rule}</span>
          <div className={classes.words}>
            <span>
              {t(`rule.${finding.rule}`)} <strong>{amissOf(finding)}</strong>
            </span>
            {linkOf !== undefined && <span>{tMend(finding.rule)}</span>}
            <Text c="dimmed" size="sm" component="span">
              {t('who', { who: t(`actor.${finding.who}`) })}
              {finding.since !== null && (
                <>
                  {separator}
                  <RelativeDate value={finding.since} />
                </>
              )}
            </Text>
          </div>
          {linkOf?.(finding)}
        </li>
      ))}
    </ul>
  )
}

function useAmiss(): (finding: Finding) => string {
  const t = useTranslations('sheetLife.amiss')
  return ({ details: { kind, rows, count } }) =>
    t(kind, { rows: rows.length === 0 ? 'none' : rows.join(', '), count })
}
