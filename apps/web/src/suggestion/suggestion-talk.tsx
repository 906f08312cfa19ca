import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { CommentForm, type Sent } from '../comment/comment-form'
import { onceStored } from '../comment/once-stored'
import { ThreadCard } from '../comment/thread-card'
import { createThread, threadsQuery } from '../comment/thread-query'
import { useKeptWords } from '../comment/use-kept-words'
import { usePlanSlug } from '../lib/actor'
import { planKey } from '../lib/query-key'
import { useAct } from '../lib/use-act'
import classes from './suggestion.module.css'
import type { Waiting } from './use-waiting'

/** What is half written of the suggestions of a text is kept under this and the id of each. */
export function talkOf(documentId: string): string {
  return `suggestion:${documentId}:`
}

type Props = { readonly documentId: string; readonly suggestion: Waiting }

/** What is said about a proposal, and where it is said. */
export function SuggestionTalk({ documentId, suggestion: { id, fragment } }: Props) {
  const t = useTranslations('suggestion')
  const slug = usePlanSlug()
  const about = `${talkOf(documentId)}${id}`
  const kept = useKeptWords(about)
  const [state, setState] = useState<'closed' | 'kept' | 'asked'>(() =>
    kept.read() === null ? 'closed' : 'kept',
  )
  const { data } = useQuery(threadsQuery(slug, documentId))
  const threads = (data?.threads ?? []).filter(({ suggestionId }) => suggestionId === id)
  const start = useAct(
    ({ body, mentions, isBlocking }: Sent) =>
      onceStored(() =>
        createThread(slug, documentId, {
          ...{ fragment, anchor: null, suggestionId: id },
          ...{ body, mentions: [...mentions], isBlocking },
        }),
      ),
    { quiet: true, invalidate: planKey(slug, 'threads'), onSuccess: () => setState('closed') },
  )

  if (threads.length === 0 && state === 'closed')
    return (
      <button type="button" className={classes.act} onClick={() => setState('asked')}>
        {t('discuss')}
      </button>
    )
  return (
    <>
      {threads.map((thread, index) => (
        <ThreadCard
          key={thread.id}
          documentId={documentId}
          thread={thread}
          number={index + 1}
          isActive={false}
          onActivate={() => undefined}
          onPassage={null}
        />
      ))}
      {state !== 'closed' && (
        <CommentForm
          documentId={documentId}
          threadId={null}
          about={about}
          label={t('discuss')}
          send={t('send')}
          isBusy={start.isPending}
          error={start.error}
          onSend={(sent) => start.mutateAsync(sent)}
          onCancel={() => setState('closed')}
          // What comes back by itself takes the focus from nobody.
          autoFocus={state === 'asked'}
        />
      )}
    </>
  )
}
