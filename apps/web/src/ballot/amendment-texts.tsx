import type { JSONContent } from '@deconcert/document'
import { lazy, Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { ChangeView } from '../amendment/change-view'
import { LoadingLines } from '../ui/loading-lines'
import { SectionCard } from '../ui/section-card'
import own from './amendment-texts.module.css'
import classes from './ballot.module.css'
import type { Ballot } from './ballot-query'

const ReadContent = lazy(async () => ({
  default: (await import('../editor/read-content')).ReadContent,
}))

type Text = Ballot['texts'][number]

/** What a vote on an amendment is between: the changes, then both frozen texts with their fingerprints. */
export function AmendmentTexts({ ballot }: { ballot: Ballot }) {
  const t = useTranslations('amendment')
  const [text] = ballot.texts

  if (text === undefined || text.original === null) return null
  const { original, changes } = text
  return (
    <SectionCard title={t('vote.compare')}>
      <div className={classes.stack}>
        <p className={classes.small}>{t('changes.legend')}</p>
        <ol className={own.changes}>
          {(changes ?? []).map((change) => (
            <li key={change.index}>
              <ChangeView change={change} />
            </li>
          ))}
        </ol>
        <Frozen summary={t('vote.amended')} text={text} />
        <Frozen summary={t('vote.original')} text={original} />
      </div>
    </SectionCard>
  )
}

type Whole = Pick<Text, 'title' | 'content' | 'sha256' | 'number'>

function Frozen({ summary, text }: { readonly summary: string; readonly text: Whole }) {
  const t = useTranslations('ballot.text')

  return (
    <details className={classes.details}>
      <summary>{summary}</summary>
      <h3 className={classes.frozenTitle}>{text.title}</h3>
      <Suspense fallback={<LoadingLines />}>
        <ReadContent json={text.content as JSONContent} headingFrom={4} />
      </Suspense>
      <p className={classes.fingerprint}>
        {t('frozen', { number: text.number })} <code className={classes.hash}>{text.sha256}</code>
      </p>
    </details>
  )
}
