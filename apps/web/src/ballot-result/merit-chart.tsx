import type { BallotRules, JudgmentMethod, JudgmentResult } from '@deconcert/domain/ballot'
import { useTranslations } from 'use-intl'
import { Bar } from './bar'
import { dividedBy, sumExact } from './exact'
import { FoldedFigures } from './figures-table'
import { looksOfGrades } from './grade-look'
import { partsOf } from './layout'
import { Legend, type Look, Looks } from './looks'
import { RankingList } from './ranking-list'
import { type RankingRow, rankingRows } from './ranking-rows'
import { useFigures } from './use-figures'

type Option = JudgmentResult['options'][number]

type Props = {
  readonly rules: BallotRules
  readonly method: JudgmentMethod
  readonly result: JudgmentResult
  readonly selected: readonly string[]
  readonly isWeighted: boolean
  readonly title: string
}

/** The merit profile of each option: how many gave it each grade, with half of the judgments marked. */
export function MeritChart({ rules, method, result, selected, isWeighted, title }: Props) {
  const t = useTranslations('ballotResult')
  const { grades, leastJudgments } = method
  const rows = rankingRows(rules, result.options, selected)
  const looks = looksOfGrades(grades.length)

  return (
    <Looks>
      <Legend
        label={t('legend')}
        entries={grades.map((name, grade) => ({ look: looks[grade] ?? 'grade-0', name }))}
      />
      <RankingList
        rows={rows}
        figure={({ option }) => gradeText(grades, option)}
        bar={(row) => <Profile row={row} grades={grades} looks={looks} />}
        unrankedWhy={t('unrankedWhy', { least: leastJudgments })}
      />
      <MeritTable rows={rows} grades={grades} title={title} isWeighted={isWeighted} />
    </Looks>
  )
}

function gradeText(grades: readonly string[], { median, sign }: Option): string {
  if (median === null) return ''
  return `${grades[median] ?? ''}\u00a0${sign === '-' ? '−' : '+'}`
}

type ProfileProps = {
  readonly row: RankingRow<Option>
  readonly grades: readonly string[]
  readonly looks: readonly Look[]
}

function Profile({ row: { option, label, rank }, grades, looks }: ProfileProps) {
  const t = useTranslations('ballotResult')
  const { percent, roundPercent } = useFigures()
  const whole = sumExact(option.profile)
  const shares = option.profile.map((weight) => dividedBy(weight, whole) ?? '0')
  const profile = grades.map((name, grade) => `${name} ${percent(shares[grade] ?? '0')}`).join(', ')

  return (
    <Bar
      title={
        rank === null
          ? t('chart.judgmentNone', { option: label })
          : t('chart.judgment', { option: label, grade: gradeText(grades, option), profile })
      }
      parts={partsOf(option.profile.map((weight, grade) => [looks[grade] ?? 'grade-0', weight] as const))}
      figure={({ kind }) => roundPercent(shares[looks.indexOf(kind)] ?? '0')}
      mark={50}
      markTitle={t('chart.median')}
    />
  )
}

type TableProps = {
  readonly rows: readonly RankingRow<Option>[]
  readonly grades: readonly string[]
  readonly isWeighted: boolean
  readonly title: string
}

function MeritTable({ rows, grades, isWeighted, title }: TableProps) {
  const t = useTranslations('ballotResult')
  const { exactCount, exactPercent } = useFigures()
  const shown = isWeighted ? exactPercent : exactCount
  const known = (weight: string | null) => (weight === null ? '–' : shown(weight))

  return (
    <FoldedFigures
      caption={title}
      name={{ key: 'option', header: t('column.option'), cell: ({ label }) => label }}
      columns={[
        { key: 'rank', header: t('column.rank'), cell: ({ rank }) => rank ?? '–' },
        {
          key: 'grade',
          header: t('column.grade'),
          cell: ({ option }) => gradeText(grades, option) || '–',
          isText: true,
        },
        { key: 'above', header: t('column.above'), cell: ({ option }) => known(option.above) },
        { key: 'below', header: t('column.below'), cell: ({ option }) => known(option.below) },
        ...grades.map((header, grade) => ({
          key: `grade-${grade}`,
          header,
          cell: ({ option }: RankingRow<Option>) => shown(option.profile[grade] ?? '0'),
        })),
      ]}
      rows={rows}
      rowKey={({ key }) => key}
    />
  )
}
