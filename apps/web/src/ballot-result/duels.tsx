import type { BallotRules, SchulzeResult } from '@deconcert/domain/ballot'
import { IconCheck } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { labelOf } from './deciding'
import classes from './duels.module.css'
import { compareExact } from './exact'
import { FiguresTable } from './figures-table'
import { useFigures } from './use-figures'

type Props = {
  readonly rules: BallotRules
  readonly table: SchulzeResult['pairs']
  /** The keys of the options, best first. */
  readonly keys: readonly string[]
  readonly isWeighted: boolean
  readonly caption: string
}

/** Every option against every other: who of the two got more is told by a tick and in bold, not by colour. */
export function DuelsTable({ rules, table, keys, isWeighted, caption }: Props) {
  const t = useTranslations('ballotResult.duels')
  const { exactCount, exactPercent } = useFigures()
  const shown = isWeighted ? exactPercent : exactCount

  return (
    <FiguresTable
      caption={caption}
      name={{
        key: 'option',
        header: t('against'),
        cell: (row) => `${keys.indexOf(row) + 1}. ${labelOf(rules, row)}`,
      }}
      columns={keys.map((column, index) => ({
        key: column,
        header: String(index + 1),
        cell: (row: string) => {
          const [ours, theirs] = [table[row]?.[column], table[column]?.[row]]
          if (ours === undefined || theirs === undefined) return '·'
          if (compareExact(ours, theirs) <= 0) return shown(ours)
          return (
            <strong className={classes.won}>
              {shown(ours)} <IconCheck size={16} role="img" aria-label={t('won')} />
            </strong>
          )
        },
      }))}
      rows={keys}
      rowKey={(row) => row}
    />
  )
}
