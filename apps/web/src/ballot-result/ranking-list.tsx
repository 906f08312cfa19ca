import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { StateBadge } from '../ui/state-badge'
import classes from './ranking-list.module.css'
import type { RankingRow } from './ranking-rows'

/** Longer rankings are folded after so many on screen; printed whole. */
const shownAtFirst = 20

type Props<Option> = {
  readonly rows: readonly RankingRow<Option>[]
  /** What the option got, in a few words at the end of its line. */
  readonly figure: (row: RankingRow<Option>) => ReactNode
  readonly bar: (row: RankingRow<Option>) => ReactNode
  /** Why options are not ranked. */
  readonly unrankedWhy?: string
}

/** A ranking, option by option: its place, its name, what it got, and its bar. */
export function RankingList<Option>({ rows, unrankedWhy, ...shown }: Props<Option>) {
  const t = useTranslations('ballotResult')
  const [isWhole, setWhole] = useState(false)
  const isLong = rows.length > shownAtFirst
  const ranked = rows.filter(({ rank }) => rank !== null)
  const unranked = rows.filter(({ rank }) => rank === null)
  const rowsOf = (some: typeof rows, from: number) =>
    some.map((row, index) => (
      <Row key={row.key} row={row} isFolded={!isWhole && from + index >= shownAtFirst} {...shown} />
    ))

  return (
    <div className={classes.ranking}>
      <ol className={classes.rows}>{rowsOf(ranked, 0)}</ol>
      {unranked.length > 0 && (
        <div data-folded={(!isWhole && ranked.length >= shownAtFirst) || undefined}>
          <p className={classes.unranked}>
            <strong>{t('unranked')}</strong> {unrankedWhy}
          </p>
          <ul className={classes.rows}>{rowsOf(unranked, ranked.length)}</ul>
        </div>
      )}
      {isLong && (
        <Button variant="default" className={classes.more} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('showFewer', { count: shownAtFirst }) : t('showAll', { count: rows.length })}
        </Button>
      )}
    </div>
  )
}

type RowProps<Option> = Pick<Props<Option>, 'figure' | 'bar'> & {
  readonly row: RankingRow<Option>
  readonly isFolded: boolean
}

function Row<Option>({ row, figure, bar, isFolded }: RowProps<Option>) {
  const t = useTranslations('ballotResult')

  return (
    <li className={classes.row} data-folded={isFolded || undefined}>
      <div className={classes.words}>
        {row.rank !== null && (
          <span className={classes.rank}>
            {t('rank', { rank: row.rank, tied: row.isTied ? 'yes' : 'no' })}
          </span>
        )}
        <span className={classes.label}>{row.label}</span>
        {row.isSelected && <StateBadge tone="success">{t('selected')}</StateBadge>}
        <span className={classes.figure}>{figure(row)}</span>
      </div>
      {bar(row)}
    </li>
  )
}
