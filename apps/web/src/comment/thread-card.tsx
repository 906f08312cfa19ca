import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../lib/actor'
import { call } from '../lib/api'
import { planKey } from '../lib/query-key'
import { useAct } from '../lib/use-act'
import { RelativeDate } from '../ui/date-text'
import classes from './comment.module.css'
import { CommentForm, type Sent } from './comment-form'
import { CommentLine } from './comment-line'
import { ThreadActs } from './thread-acts'
import { type Thread, threadRoutes } from './thread-query'
import { useKeptWords } from './use-kept-words'

type Props = {
  readonly documentId: string
  readonly thread: Thread
  /** Its rank among those of the text, by which people speak of it. */
  readonly number: number
  readonly isActive: boolean
  readonly onActivate: () => void
  /** Leads to the passage; null when there is none. */
  readonly onPassage: (() => void) | null
  readonly children?: ReactNode
}

/** A thread: what it is about, what is said, and what the reader can do there. */
export function ThreadCard({ documentId, thread, number, isActive, onActivate, onPassage, children }: Props) {
  const t = useTranslations('comment.thread')
  const quote = shortened(thread.quote ?? '')
  const without = thread.suggestionId === null ? 'labelErased' : 'labelSuggestion'
  const label = quote === '' ? t(without, { number }) : t('label', { number, quote })

  return (
    <article
      className={classes.card}
      aria-label={label}
      data-thread-card={thread.id}
      data-active={isActive || undefined}
      data-blocking={(thread.isBlocking && thread.state === 'open') || undefined}
      tabIndex={-1}
      // A drawer that opens gives it the focus.
      data-autofocus={isActive || undefined}
      onFocus={onActivate}
    >
      <div className={classes.about}>
        <Passage thread={thread} quote={quote} onPassage={onPassage} />
        {thread.isBlocking && thread.state === 'open' && (
          <span className={classes.blocking}>{t('blocking')}</span>
        )}
      </div>
      {children}
      <ol className={classes.comments}>
        {thread.comments.map((comment) => (
          <CommentLine key={comment.id} documentId={documentId} threadId={thread.id} comment={comment} />
        ))}
      </ol>
      <Settled thread={thread} />
      {thread.refusals.reply === null && <Reply documentId={documentId} thread={thread} />}
      <ThreadActs thread={thread} />
    </article>
  )
}

const longestQuote = 90

function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim()
  return line.length > longestQuote ? `${line.slice(0, longestQuote).trimEnd()}…` : line
}

type PassageProps = {
  readonly thread: Thread
  readonly quote: string
  readonly onPassage: Props['onPassage']
}

function Passage({ thread, quote, onPassage }: PassageProps) {
  const t = useTranslations('comment.thread')

  if (quote === '')
    return (
      <span className={classes.lost}>{thread.suggestionId === null ? t('erased') : t('suggestion')}</span>
    )
  if (onPassage === null) return <q className={classes.quote}>{quote}</q>
  return (
    <button type="button" className={classes.passage} onClick={onPassage} title={t('passage')}>
      <q className={classes.quote}>{quote}</q>
    </button>
  )
}

function Settled({ thread: { state, settler, settledAt } }: { readonly thread: Thread }) {
  const t = useTranslations('comment.thread')

  if (settler === null || settledAt === null) return null
  return (
    <p className={classes.settled}>
      {state === 'resolved' ? t('resolved', { person: settler }) : t('reopened', { person: settler })}
      {' · '}
      <RelativeDate value={settledAt} />
    </p>
  )
}

function Reply({ documentId, thread }: { readonly documentId: string; readonly thread: Thread }) {
  const t = useTranslations('comment')
  const slug = usePlanSlug()
  const about = `reply:${thread.id}`
  const kept = useKeptWords(about)
  const [state, setState] = useState<'closed' | 'kept' | 'asked'>(() =>
    kept.read() === null ? 'closed' : 'kept',
  )
  const reply = useAct(
    ({ body, mentions }: Sent) =>
      call(
        threadRoutes.comments.$post({
          param: { plan: slug, thread: thread.id },
          json: { body, mentions: [...mentions] },
        }),
      ),
    {
      quiet: true,
      invalidate: planKey(slug, 'threads'),
      success: t('done.replied'),
      onSuccess: () => setState('closed'),
    },
  )

  if (state === 'closed') {
    return (
      <button type="button" className={classes.act} onClick={() => setState('asked')}>
        {t('body.reply')}
      </button>
    )
  }
  return (
    <CommentForm
      documentId={documentId}
      threadId={thread.id}
      about={about}
      label={t('body.reply')}
      send={t('body.send')}
      isBusy={reply.isPending}
      error={reply.error}
      onSend={(sent) => reply.mutateAsync(sent)}
      onCancel={() => setState('closed')}
      // What comes back by itself takes the focus from nobody.
      autoFocus={state === 'asked'}
    />
  )
}
