import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../lib/actor'
import { EmptyState } from '../ui/empty-state'
import { QueryView } from '../ui/query-view'
import classes from './comment.module.css'
import { ThreadCard } from './thread-card'
import { type ThreadList, threadsQuery } from './thread-query'

type Props = { readonly documentId: string; readonly isAligned: boolean }

/** What is said about a text. */
export function CommentPanel({ documentId }: Props) {
  const query = useQuery(threadsQuery(usePlanSlug(), documentId))

  return (
    <QueryView query={query} lines={5}>
      {(list) => <Threads documentId={documentId} list={list} />}
    </QueryView>
  )
}

function Threads({ documentId, list }: { readonly documentId: string; readonly list: ThreadList }) {
  const t = useTranslations('comment')
  const [active, setActive] = useState<string | null>(null)

  if (list.threads.length === 0) {
    return <EmptyState title={t('empty.title')}>{t('empty.reader')}</EmptyState>
  }
  return (
    <div className={classes.threads}>
      {list.threads.map((thread, index) => (
        <ThreadCard
          key={thread.id}
          documentId={documentId}
          thread={thread}
          number={index + 1}
          isActive={thread.id === active}
          onActivate={() => setActive(thread.id)}
          onPassage={null}
        />
      ))}
    </div>
  )
}
