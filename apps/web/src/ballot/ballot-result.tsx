import { useTranslations } from 'use-intl'
import { ResultCharts } from '../ballot-result/charts'
import { CollegeResults } from '../ballot-result/college-results'
import { VerdictWords } from '../ballot-result/verdict-words'
import { SectionCard } from '../ui/section-card'
import { AmendmentSides } from './amendment-sides'
import classes from './ballot.module.css'
import type { Ballot } from './ballot-query'

/** The result of a closed ballot: its arithmetic in words, the charts, the tables behind, and what colleges said. */
export function BallotResult({ ballot }: { ballot: Ballot }) {
  const t = useTranslations('ballot.result')
  const { rules, result } = ballot

  if (result === null) return null
  return (
    <>
      <SectionCard title={t('title')}>
        <div className={classes.stack}>
          <p className={classes.question}>{ballot.question}</p>
          <AmendmentSides rules={rules} />
          <VerdictWords rules={rules} result={result} />
          {result.voters > 0 && <ResultCharts rules={rules} result={result} />}
        </div>
      </SectionCard>
      <CollegeResults rules={rules} result={result} />
    </>
  )
}
