import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { readersQuery } from '../comment/thread-query'
import { usePlanSlug } from '../lib/actor'
import { EmptyState } from '../ui/empty-state'
import classes from './suggestion.module.css'
import { SuggestionBulk } from './suggestion-bulk'
import { SuggestionCard } from './suggestion-card'
import { useDecisions } from './use-decisions'
import { useWaiting } from './use-waiting'
import { useWriters } from './use-writers'

/** Every change that is proposed in a text, with what can be done of it. */
export function SuggestionPanel({ documentId }: { readonly documentId: string }) {
  const t = useTranslations('suggestion')
  const waiting = useWaiting()
  const { data: readers } = useQuery(readersQuery(usePlanSlug(), documentId))
  const names = useMemo(
    () =>
      new Map<string, string>((readers ?? []).map(({ accountId, displayName }) => [accountId, displayName])),
    [readers],
  )
  const [told, setTold] = useState('')
  const decisions = useDecisions((verdict, count) => setTold(t(`told.${verdict}`, { count })))
  const writersOf = useWriters(documentId, waiting)
  const nameOf = (author: string) => names.get(author) ?? t('somebody')

  return (
    <div className={classes.panel}>
      <p role="status" className={classes.told}>
        {told}
      </p>
      {waiting.length === 0 ? (
        <EmptyState title={t('empty.title')}>{t('empty.how')}</EmptyState>
      ) : (
        <>
          <SuggestionBulk waiting={waiting} nameOf={nameOf} decisions={decisions} />
          <ol className={classes.list}>
            {waiting.map((suggestion) => (
              <li key={`${suggestion.fragment} ${suggestion.id}`}>
                <SuggestionCard
                  documentId={documentId}
                  suggestion={suggestion}
                  name={nameOf(suggestion.author)}
                  writers={writersOf(suggestion)}
                  decisions={decisions}
                />
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  )
}
