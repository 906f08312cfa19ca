import type { BallotResult, BallotRules, ForAgainstResult } from '@deconcert/domain/ballot'
import { useTranslations } from 'use-intl'
import { Bar } from './bar'
import { FoldedFigures } from './figures-table'
import { partsOf } from './layout'
import { Legend, type Look, Looks } from './looks'
import { type Side, type SidesView, sidesView } from './sides-view'
import { type Figures, useFigures } from './use-figures'

type Props = {
  readonly rules: BallotRules
  readonly result: ForAgainstResult
  readonly counts: Pick<BallotResult, 'electors' | 'voters'>
  readonly isWeighted: boolean
  readonly title: string
}

/** For against each other as one bar, with the majority that was needed, and the figures behind. */
export function SidesChart({ rules, result, counts, isWeighted, title }: Props) {
  const t = useTranslations('ballotResult')
  const figures = useFigures()
  const view = sidesView(rules, result, counts, isWeighted)
  const amount = (side: Side) => shownAmount(figures, view, side)

  return (
    <Looks>
      <Bar
        title={
          isWeighted
            ? t('chart.sidesWeighted', { share: amount('for'), against: amount('against') })
            : t('chart.sides', { inFavour: amount('for'), against: amount('against') })
        }
        parts={partsOf<Look>(view.amounts)}
        figure={({ kind }) => amount(kind as Side)}
        mark={view.mark === null ? null : view.mark.at}
        {...(view.mark && {
          markTitle: t(view.mark.isLeast ? 'chart.markLeast' : 'chart.mark', {
            share: figures.percent(view.mark.share),
          }),
        })}
      />
      <Legend
        label={t('legend')}
        entries={view.amounts.map(([side]) => ({ look: side, name: t(`side.${side}`) }))}
      />
      <SidesTable view={view} title={title} isWeighted={isWeighted} result={result} />
    </Looks>
  )
}

function shownAmount(figures: Figures, { amounts, isShares }: SidesView, side: Side): string {
  const amount = amounts.find(([each]) => each === side)?.[1] ?? '0'
  return isShares ? figures.percent(amount) : figures.count(amount)
}

type TableProps = Pick<Props, 'result' | 'title' | 'isWeighted'> & { readonly view: SidesView }

function SidesTable({ view, result, title, isWeighted }: TableProps) {
  const t = useTranslations('ballotResult')
  const { exactCount, exactPercent } = useFigures()
  const rows = view.amounts.map(([side, amount]) => ({ side, amount, share: view.shareOf(side, result) }))

  return (
    <FoldedFigures
      caption={title}
      name={{ key: 'side', header: t('column.choice'), cell: ({ side }) => t(`side.${side}`) }}
      columns={[
        ...(isWeighted
          ? []
          : [
              {
                key: 'votes',
                header: t('column.votes'),
                cell: ({ amount }: (typeof rows)[number]) => exactCount(amount),
              },
            ]),
        {
          key: 'share',
          header: t(isWeighted ? 'column.share' : 'column.shareExpressed'),
          cell: ({ share }) => (share === null ? t('column.notExpressed') : exactPercent(share)),
        },
      ]}
      rows={rows}
      rowKey={({ side }) => side}
    />
  )
}
