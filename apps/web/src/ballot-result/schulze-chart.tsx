import type { BallotRules, SchulzeResult } from '@deconcert/domain/ballot'
import { useFormatter, useTranslations } from 'use-intl'
import { Bar } from './bar'
import { labelOf } from './deciding'
import { DuelsTable } from './duels'
import { FoldedFigures } from './figures-table'
import tableClasses from './figures-table.module.css'
import { lengthOf } from './layout'
import { Looks } from './looks'
import { RankingList } from './ranking-list'
import { rankingRows } from './ranking-rows'

type Props = {
  readonly rules: BallotRules
  readonly result: SchulzeResult
  readonly selected: readonly string[]
  readonly isWeighted: boolean
  readonly title: string
}

/** Over how many others each option prevails, then every duel. */
export function SchulzeChart({ rules, result, selected, isWeighted, title }: Props) {
  const t = useTranslations('ballotResult')
  const format = useFormatter()
  const rows = rankingRows(rules, result.options, selected)
  const keys = rows.map(({ key }) => key)
  const others = keys.length - 1
  const namesOf = (beats: readonly string[]) => format.list(beats.map((key) => labelOf(rules, key)))

  return (
    <Looks>
      <RankingList
        rows={rows}
        figure={({ option: { beats } }) => t('figure.beats', { beats: beats.length, others })}
        bar={({ option: { beats }, label }) => (
          <Bar
            title={t('chart.schulze', { option: label, beats: beats.length, others })}
            parts={[{ kind: 'plain', from: 0, width: lengthOf(String(beats.length), others) }]}
          />
        )}
      />
      <FoldedFigures
        caption={title}
        name={{ key: 'option', header: t('column.option'), cell: ({ label }) => label }}
        columns={[
          { key: 'rank', header: t('column.rank'), cell: ({ rank }) => rank },
          {
            key: 'beats',
            header: t('column.beats'),
            cell: ({ option: { beats } }) => (beats.length === 0 ? '–' : namesOf(beats)),
            isText: true,
          },
        ]}
        rows={rows}
        rowKey={({ key }) => key}
      />
      <details className={tableClasses.folded}>
        <summary>{t('duels.title')}</summary>
        <p>{t('duels.explanation')}</p>
        <DuelsTable
          rules={rules}
          table={result.pairs}
          keys={keys}
          isWeighted={isWeighted}
          caption={t('duels.title')}
        />
        <p>{t('duels.pathsExplanation')}</p>
        <DuelsTable
          rules={rules}
          table={result.paths}
          keys={keys}
          isWeighted={isWeighted}
          caption={t('duels.paths')}
        />
      </details>
    </Looks>
  )
}
