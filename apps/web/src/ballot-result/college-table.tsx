import type { BallotResult, BallotRules, CollegeResult } from '@deconcert/domain/ballot'
import { useTranslations } from 'use-intl'
import { isSides } from './deciding'
import { type FigureColumn, FiguresTable } from './figures-table'
import { useFigures } from './use-figures'

type Props = { readonly rules: BallotRules; readonly result: BallotResult }

/** One line for each college: what it weighs, how many expressed themselves, and for which side. */
export function CollegeTable({ rules, result }: Props) {
  const t = useTranslations('ballotResult.colleges')
  const labels = new Map(rules.colleges.map(({ id, label }) => [id, label]))
  const weights = useWeightColumns()
  const sides = useSideColumns()
  const hasSides = result.raw !== null && isSides(result.raw)
  const isMoved = result.colleges.some(({ weight, effectiveWeight }) => weight !== effectiveWeight)

  return (
    <>
      <FiguresTable
        caption={t('caption')}
        name={{ key: 'college', header: t('college'), cell: ({ id }) => labels.get(id) ?? id }}
        columns={[
          ...(result.counting === 'raw' ? [] : weights),
          { key: 'voters', header: t('voters'), cell: ({ voters }) => voters },
          { key: 'expressed', header: t('expressed'), cell: ({ expressed }) => expressed },
          ...(hasSides ? sides : []),
        ]}
        rows={result.colleges}
        rowKey={({ id }) => id}
      />
      {result.weighted !== null && isMoved && <p>{t('redistributed')}</p>}
    </>
  )
}

function useWeightColumns(): readonly FigureColumn<CollegeResult>[] {
  const t = useTranslations('ballotResult.colleges')
  const { exactPercent } = useFigures()

  return [
    { key: 'weight', header: t('weight'), cell: ({ weight }) => exactPercent(weight) },
    {
      key: 'effective',
      header: t('effective'),
      cell: ({ effectiveWeight }) => exactPercent(effectiveWeight),
    },
  ]
}

function useSideColumns(): readonly FigureColumn<CollegeResult>[] {
  const t = useTranslations('ballotResult')
  const { exactPercent } = useFigures()
  const sidesOf = ({ result }: CollegeResult) => (result !== null && isSides(result) ? result : null)
  const opinionOf = (college: CollegeResult) => {
    const sides = sidesOf(college)
    if (sides === null || sides.share === null) return 'nothing'
    if (college.favourable === true) return 'favourable'
    return sides.for === sides.against ? 'even' : 'unfavourable'
  }

  return [
    { key: 'for', header: t('side.for'), cell: (college) => sidesOf(college)?.for ?? '–' },
    { key: 'against', header: t('side.against'), cell: (college) => sidesOf(college)?.against ?? '–' },
    {
      key: 'share',
      header: t('column.share'),
      cell: (college) => {
        const share = sidesOf(college)?.share ?? null
        return share === null ? '–' : exactPercent(share)
      },
    },
    {
      key: 'side',
      header: t('colleges.side'),
      cell: (college) => t(`colleges.${opinionOf(college)}`),
      isText: true,
    },
  ]
}
