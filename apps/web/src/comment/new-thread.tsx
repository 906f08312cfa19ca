import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../lib/actor'
import { planKey } from '../lib/query-key'
import { useAct } from '../lib/use-act'
import classes from './comment.module.css'
import { CommentForm, type Sent } from './comment-form'
import type { DraftThread } from './desk'
import { onceStored } from './once-stored'
import { createThread } from './thread-query'

type Props = {
  readonly documentId: string
  readonly draft: DraftThread
  readonly canBlock: boolean
  readonly onDone: (threadId: string | null) => void
}

/** Where somebody says the first word of a passage. */
export function NewThread({ documentId, draft, canBlock, onDone }: Props) {
  const t = useTranslations('comment')
  const slug = usePlanSlug()
  const open = useAct(
    ({ mentions, ...sent }: Sent) =>
      onceStored(() =>
        createThread(slug, documentId, {
          ...sent,
          mentions: [...mentions],
          fragment: draft.fragment,
          anchor: draft.anchor,
        }),
      ),
    {
      quiet: true,
      success: t('done.opened'),
      invalidate: planKey(slug, 'threads'),
      onSuccess: onDone,
    },
  )

  return (
    <article className={classes.card} data-thread-card="draft" data-active="true" aria-label={t('add')}>
      <q className={classes.quote}>{draft.quote}</q>
      <CommentForm
        documentId={documentId}
        threadId={null}
        about={`new:${documentId}:${draft.fragment}:${draft.quote}`}
        label={t('body.label')}
        send={t('body.send')}
        isBusy={open.isPending}
        error={open.error}
        onSend={(sent) => open.mutateAsync(sent)}
        onCancel={() => onDone(null)}
        canBlock={canBlock}
        autoFocus
      />
    </article>
  )
}
