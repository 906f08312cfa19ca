import type { JSONContent } from '@deconcert/document'
import { lazy, Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { LoadingLines } from '../ui/loading-lines'
import classes from './ballot.module.css'
import type { Ballot } from './ballot-query'

const ReadContent = lazy(async () => ({
  default: (await import('../editor/read-content')).ReadContent,
}))

/** The text that people vote on, with its fingerprint; folded where the page shows the same text below. */
export function FrozenText({ ballot, folded = false }: { ballot: Ballot; folded?: boolean }) {
  const t = useTranslations('ballot.text')
  const amendment = useTranslations('amendment.vote')
  const [text] = ballot.texts

  if (text === undefined) return null
  return (
    <details className={classes.details} open={!folded}>
      <summary>{text.original === null ? t('show') : amendment('amended')}</summary>
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
