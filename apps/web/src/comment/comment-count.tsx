import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../lib/actor'
import { CountBadge } from '../ui/count-badge'
import classes from './comment.module.css'
import { threadsQuery } from './thread-query'

/** How many threads of a text are open, and how many of them hold it back. */
export function CommentCount({ documentId }: { readonly documentId: string }) {
  const t = useTranslations('comment')
  const { data } = useQuery(threadsQuery(usePlanSlug(), documentId))
  const threads = data?.threads.filter(({ state }) => state === 'open') ?? []
  const blocking = threads.filter(({ isBlocking }) => isBlocking).length

  if (threads.length === 0) return null
  return (
    <>
      <CountBadge count={threads.length} label={t('count', { open: threads.length })} />
      {blocking > 0 && <span className={classes.blocking}>{t('countBlocking', { blocking })}</span>}
    </>
  )
}
