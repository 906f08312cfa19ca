import { fewestForSecrecy } from '@deconcert/domain'
import { Alert } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { useVerdictText } from '../lib/verdict-text'
import { SectionCard } from '../ui/section-card'
import classes from './ballot.module.css'
import type { Ballot } from './ballot-query'
import { ResultBar, ResultTable } from './result-bar'

/** The result of a closed ballot: the decision, its arithmetic in a sentence, the bar and the table behind it. */
export function BallotResult({ ballot }: { ballot: Ballot }) {
  const t = useTranslations('ballot.result')
  const verdictText = useVerdictText()
  const { verdict } = ballot

  if (verdict === null) return null
  return (
    <SectionCard title={t('title')}>
      <div className={classes.stack}>
        <p className={classes.question}>{ballot.question}</p>
        <p className={classes.verdict}>{verdictText(verdict)}</p>
        {ballot.countsHidden ? (
          <Alert variant="default">{t('hidden', { fewest: fewestForSecrecy })}</Alert>
        ) : (
          verdict.voters > 0 && (
            <>
              <ResultBar verdict={verdict} />
              <ResultTable verdict={verdict} />
            </>
          )
        )}
      </div>
    </SectionCard>
  )
}
