import type { BallotRules, BordaResult } from '@deconcert/domain/ballot'
import { useTranslations } from 'use-intl'
import { Bar } from './bar'
import { FoldedFigures } from './figures-table'
import { lengthOf } from './layout'
import { Looks } from './looks'
import { RankingList } from './ranking-list'
import { rankingRows } from './ranking-rows'
import { useFigures } from './use-figures'

type Props = {
  readonly rules: BallotRules
  readonly result: BordaResult
  readonly selected: readonly string[]
  /** What all expressed votes weigh together. */
  readonly base: number
  readonly title: string
}

/** The points of each option, out of those that it would have if everybody had put it first. */
export function BordaChart({ rules, result, selected, base, title }: Props) {
  const t = useTranslations('ballotResult')
  const { count, exactCount } = useFigures()
  const rows = rankingRows(rules, result.options, selected)
  const most = base * (result.options.length - 1)

  return (
    <Looks>
      <RankingList
        rows={rows}
        figure={({ option }) => t('figure.points', { points: count(option.points) })}
        bar={({ option, label }) => (
          <Bar
            title={t('chart.borda', {
              option: label,
              points: count(option.points),
              most: count(String(most)),
            })}
            parts={[{ kind: 'plain', from: 0, width: lengthOf(option.points, most) }]}
          />
        )}
      />
      <FoldedFigures
        caption={title}
        name={{ key: 'option', header: t('column.option'), cell: ({ label }) => label }}
        columns={[
          { key: 'rank', header: t('column.rank'), cell: ({ rank }) => rank },
          { key: 'points', header: t('column.points'), cell: ({ option }) => exactCount(option.points) },
        ]}
        rows={rows}
        rowKey={({ key }) => key}
      />
    </Looks>
  )
}
