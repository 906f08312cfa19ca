import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { readersQuery } from '../comment/thread-query'
import { useWantedCard } from '../comment/use-wanted-card'
import { useOpenText } from '../editor/document-context'
import { usePlanSlug } from '../lib/actor'
import { EmptyState } from '../ui/empty-state'
import { crossedDecisionsOf } from './crossed-decisions'
import { LeftWords } from './left-words'
import classes from './suggestion.module.css'
import { SuggestionBulk } from './suggestion-bulk'
import { SuggestionCard } from './suggestion-card'
import { showSuggestion } from './suggestion-place'
import { useDecisions } from './use-decisions'
import { useWaiting, type Waiting, waitingIn } from './use-waiting'
import { useWriters } from './use-writers'

/** Every change that is proposed in a text, with what can be done of it. */
export function SuggestionPanel({ documentId }: { readonly documentId: string }) {
  const t = useTranslations('suggestion')
  const doc = useOpenText()?.doc
  const waiting = useWaiting()
  const { data: readers } = useQuery(readersQuery(usePlanSlug(), documentId))
  const names = useMemo(
    () =>
      new Map<string, string>((readers ?? []).map(({ accountId, displayName }) => [accountId, displayName])),
    [readers],
  )
  const [told, setTold] = useState('')
  useEffect(() => doc && crossedDecisionsOf(doc).listen(() => setTold('')), [doc])
  const decisions = useDecisions((verdict, count, chosen) => {
    setTold(t(`told.${verdict}`, { count }))
    // What is listed may be a moment behind the text.
    if (doc) focusAfter(waiting, chosen, new Set(waitingIn(doc).map(({ id }) => id)))
  })
  const show = (id: string) => {
    showSuggestion(id)
    return false
  }
  useWantedCard(doc, { attribute: 'data-suggestion-card', show })
  const handOf = useWriters(documentId, waiting)
  const nameOf = (author: string) => names.get(author) ?? t('somebody')

  return (
    <div className={classes.panel}>
      <p role="status" className={classes.told}>
        {told}
      </p>
      <LeftWords documentId={documentId} waiting={waiting} />
      {waiting.length === 0 ? (
        <EmptyState title={t('empty.title')}>{t('empty.how')}</EmptyState>
      ) : (
        <>
          <SuggestionBulk
            waiting={waiting}
            authorOf={(suggestion) => handOf(suggestion).author}
            nameOf={nameOf}
            decisions={decisions}
          />
          <ol className={classes.list}>
            {waiting.map((suggestion) => (
              <li key={`${suggestion.fragment} ${suggestion.id}`}>
                <SuggestionCard
                  documentId={documentId}
                  suggestion={suggestion}
                  name={nameOf(suggestion.author)}
                  hand={handOf(suggestion)}
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

/** To the proposal after those that were decided, else to the one before them, else to the tab of the panel. */
function focusAfter(
  waiting: readonly Waiting[],
  chosen: readonly Waiting[],
  left: ReadonlySet<string>,
): void {
  const others = waiting.filter(({ id }) => left.has(id))
  const last = waiting.findLastIndex((each) => chosen.includes(each))
  const next = others.find((each) => waiting.indexOf(each) > last) ?? others.at(-1)
  const aim = next ? `[data-suggestion-card="${CSS.escape(next.id)}"]` : '[role="tab"][id$="-suggestions"]'
  document.querySelector<HTMLElement>(aim)?.focus()
}
