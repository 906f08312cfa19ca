import type { BallotResult, BallotRules } from '@deconcert/domain/ballot'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { decidingResult, inOrderOfRank, labelOf, rankedOptions } from './deciding'
import type { OptionDivergence } from './divergence'
import { FiguresTable } from './figures-table'
import classes from './result.module.css'
import { useFigures } from './use-figures'

const shownAtFirst = 20
const best = 3

type Props = {
  readonly rules: BallotRules
  readonly result: BallotResult
  readonly options: readonly OptionDivergence[]
}

/** The first options of each college, then the rank that each gives to every option and how far apart they are. */
export function CollegeRanks({ rules, result, options }: Props) {
  const t = useTranslations('ballotResult')
  const { percent } = useFigures()
  const [isWhole, setWhole] = useState(false)
  const place = new Map(
    inOrderOfRank(rankedOptions(decidingResult(result))).map(({ key }, index) => [key, index]),
  )
  const rows = options.toSorted(
    (one, other) => (place.get(one.key) ?? options.length) - (place.get(other.key) ?? options.length),
  )
  const told = result.colleges.filter(({ expressed, result: own }) => own !== null && expressed > 0)
  const labels = new Map(rules.colleges.map(({ id, label }) => [id, label]))

  return (
    <>
      <FirstOfColleges rules={rules} result={result} />
      <FiguresTable
        caption={t('colleges.ranksCaption')}
        name={{ key: 'option', header: t('column.option'), cell: ({ key }) => labelOf(rules, key) }}
        columns={[
          ...told.map(({ id }) => ({
            key: id,
            header: labels.get(id) ?? id,
            cell: ({ ranks }: OptionDivergence) => ranks[id] ?? '–',
          })),
          {
            key: 'index',
            header: t('colleges.index'),
            cell: ({ index }: OptionDivergence) => (index === null ? '–' : percent(index)),
          },
        ]}
        rows={isWhole ? rows : rows.slice(0, shownAtFirst)}
        rowKey={({ key }) => key}
      />
      {rows.length > shownAtFirst && (
        <Button variant="default" className={classes.more} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('showFewer', { count: shownAtFirst }) : t('showAll', { count: rows.length })}
        </Button>
      )}
    </>
  )
}

function FirstOfColleges({ rules, result }: Omit<Props, 'options'>) {
  const t = useTranslations('ballotResult.colleges')
  const format = useFormatter()
  const told = result.colleges.filter(({ expressed, result: own }) => own !== null && expressed > 0)
  const firstOf = (college: (typeof told)[number]) =>
    inOrderOfRank(rankedOptions(college.result)).filter(({ rank }, index) => rank <= best && index < 2 * best)

  return (
    <ul className={classes.colleges}>
      {told.map((college) => (
        <li key={college.id}>
          {t('topOf', {
            college: rules.colleges.find(({ id }) => id === college.id)?.label ?? college.id,
            options: format.list(firstOf(college).map(({ key, rank }) => `${rank}. ${labelOf(rules, key)}`)),
          })}
        </li>
      ))}
    </ul>
  )
}
