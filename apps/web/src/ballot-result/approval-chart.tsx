import type { ApprovalResult, BallotRules } from '@deconcert/domain/ballot'
import { useTranslations } from 'use-intl'
import { Bar } from './bar'
import { FoldedFigures } from './figures-table'
import { lengthOf } from './layout'
import { Looks } from './looks'
import { RankingList } from './ranking-list'
import { rankingRows } from './ranking-rows'
import { useFigures } from './use-figures'

type Option = ApprovalResult['options'][number]

type Props = {
  readonly rules: BallotRules
  readonly result: ApprovalResult
  readonly selected: readonly string[]
  readonly isWeighted: boolean
  readonly title: string
}

/** Which share of the votes expressed approves each option. */
export function ApprovalChart({ rules, result, selected, isWeighted, title }: Props) {
  const t = useTranslations('ballotResult')
  const { percent, exactPercent } = useFigures()
  const rows = rankingRows(rules, result.options, selected)
  const threshold = rules.selection?.kind === 'share' ? rules.selection.percent : null
  const said = ({ score, share }: Option) => ({
    score: t('figure.approvals', { score: isWeighted ? 0 : Number(score) }),
    share: percent(share ?? '0'),
  })

  return (
    <Looks>
      <RankingList
        rows={rows}
        figure={({ option }) => {
          const { score, share } = said(option)
          return isWeighted ? share : `${score} · ${share}`
        }}
        bar={({ option, label }) => (
          <Bar
            title={t(isWeighted ? 'chart.approvalWeighted' : 'chart.approval', {
              option: label,
              ...said(option),
            })}
            parts={[{ kind: 'plain', from: 0, width: lengthOf(option.share ?? '0', 1) }]}
            mark={threshold}
            {...(threshold !== null && { markTitle: t('chart.threshold', { percent: threshold }) })}
          />
        )}
      />
      <FoldedFigures
        caption={title}
        name={{ key: 'option', header: t('column.option'), cell: ({ label }) => label }}
        columns={[
          { key: 'rank', header: t('column.rank'), cell: ({ rank }) => rank },
          ...(isWeighted
            ? []
            : [
                {
                  key: 'score',
                  header: t('column.approvals'),
                  cell: ({ option }: (typeof rows)[number]) => option.score,
                },
              ]),
          {
            key: 'share',
            header: t(isWeighted ? 'column.share' : 'column.shareExpressed'),
            cell: ({ option }) => (option.share === null ? '–' : exactPercent(option.share)),
          },
        ]}
        rows={rows}
        rowKey={({ key }) => key}
      />
    </Looks>
  )
}
