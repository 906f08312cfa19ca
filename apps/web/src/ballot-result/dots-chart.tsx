import type { BallotRules, DotsResult } from '@deconcert/domain/ballot'
import { useTranslations } from 'use-intl'
import { Bar } from './bar'
import { approximate } from './exact'
import { FoldedFigures } from './figures-table'
import { lengthOf } from './layout'
import { Looks } from './looks'
import { RankingList } from './ranking-list'
import { rankingRows } from './ranking-rows'
import { useFigures } from './use-figures'

type Option = DotsResult['options'][number]

type Props = {
  readonly rules: BallotRules
  readonly result: DotsResult
  readonly selected: readonly string[]
  readonly isWeighted: boolean
  readonly title: string
}

/** How many dots each option got, beside the one that got most, and from how many people. */
export function DotsChart({ rules, result, selected, isWeighted, title }: Props) {
  const t = useTranslations('ballotResult')
  const { exactCount, exactPercent } = useFigures()
  const said = useDotsWords(isWeighted)
  const rows = rankingRows(rules, result.options, selected)
  const most = Math.max(...result.options.map(({ dots }) => approximate(dots)))

  return (
    <Looks>
      <RankingList
        rows={rows}
        figure={({ option }) => Object.values(said(option)).join(' · ')}
        bar={({ option, label }) => (
          <Bar
            title={t('chart.dots', { option: label, ...said(option) })}
            parts={[{ kind: 'plain', from: 0, width: lengthOf(option.dots, most) }]}
          />
        )}
      />
      <FoldedFigures
        caption={title}
        name={{ key: 'option', header: t('column.option'), cell: ({ label }) => label }}
        columns={[
          { key: 'rank', header: t('column.rank'), cell: ({ rank }) => rank },
          { key: 'dots', header: t('column.dots'), cell: ({ option }) => exactCount(option.dots) },
          {
            key: 'supporters',
            header: t('column.supporters'),
            cell: ({ option }) => (isWeighted ? exactPercent : exactCount)(option.supporters),
          },
        ]}
        rows={rows}
        rowKey={({ key }) => key}
      />
    </Looks>
  )
}

function useDotsWords(isWeighted: boolean) {
  const t = useTranslations('ballotResult.figure')
  const { count, percent } = useFigures()

  return ({ dots, supporters }: Option) =>
    isWeighted
      ? {
          dots: t('dotsWeighted', { dots: count(dots) }),
          supporters: t('supportersWeighted', { share: percent(supporters) }),
        }
      : {
          dots: t('dots', { dots: Number(dots) }),
          supporters: t('supporters', { supporters: Number(supporters) }),
        }
}
