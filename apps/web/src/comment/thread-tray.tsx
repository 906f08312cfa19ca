import { anchorOf, type Standing, textLines } from '@deconcert/document'
import { Button, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Doc } from 'yjs'
import { usePlanSlug } from '../lib/actor'
import { call } from '../lib/api'
import { planKey } from '../lib/query-key'
import { useAct } from '../lib/use-act'
import classes from './comment.module.css'
import type { NumberedThread } from './shown-threads'
import { ThreadCard } from './thread-card'
import { type Thread, threadRoutes } from './thread-query'

type Props = {
  readonly documentId: string
  readonly doc: Doc
  readonly threads: readonly NumberedThread[]
  readonly standings: ReadonlyMap<string, Standing>
  readonly active: string | null
  readonly onActivate: (id: string) => void
}

/** The threads whose passage is no longer in the text: what was said and what it was said of stay. */
export function ThreadTray({ documentId, doc, threads, standings, active, onActivate }: Props) {
  const t = useTranslations('comment.tray')

  if (threads.length === 0) return null
  return (
    <section className={classes.tray} aria-label={t('title')}>
      <h2 className={classes.trayTitle}>
        {t('title')} <span className={classes.count}>{threads.length}</span>
      </h2>
      <Text size="sm" c="dimmed">
        {t('explanation')}
      </Text>
      {threads.map(({ thread, number }) => (
        <ThreadCard
          key={thread.id}
          documentId={documentId}
          thread={thread}
          number={number}
          isActive={thread.id === active}
          onActivate={() => onActivate(thread.id)}
          onPassage={null}
        >
          <Attach doc={doc} thread={thread} standing={standings.get(thread.id)} />
        </ThreadCard>
      ))}
    </section>
  )
}

type AttachProps = {
  readonly doc: Doc
  readonly thread: Thread
  readonly standing: Standing | undefined
}

/** Where the same words stand once more, the thread may be put there. */
function Attach({ doc, thread, standing }: AttachProps) {
  const t = useTranslations('comment')
  const slug = usePlanSlug()
  const again = standing?.kind === 'gone' ? standing.again : null
  const anchor = again && anchorOf(textLines(doc.getXmlFragment(thread.fragment)), again)
  const attach = useAct(
    (to: { start: string; end: string }) =>
      call(threadRoutes.passage.$put({ param: { plan: slug, thread: thread.id }, json: { anchor: to } })),
    { success: t('done.attached'), invalidate: planKey(slug, 'threads') },
  )

  if (anchor === null || thread.refusals.settle !== null) return null
  return (
    <div className={classes.again}>
      <Text size="sm">{t('tray.again')}</Text>
      <Button
        size="compact-sm"
        variant="default"
        loading={attach.isPending}
        onClick={() => attach.mutate(anchor)}
      >
        {t('tray.attach')}
      </Button>
    </div>
  )
}
