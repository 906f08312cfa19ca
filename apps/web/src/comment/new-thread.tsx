import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../lib/actor'
import { ApiRefusal } from '../lib/api-refusal'
import { planKey } from '../lib/query-key'
import { useAct } from '../lib/use-act'
import classes from './comment.module.css'
import { CommentForm, type Sent } from './comment-form'
import type { DraftThread } from './desk'
import { createThread } from './thread-query'

type Props = {
  readonly documentId: string
  readonly draft: DraftThread
  readonly canBlock: boolean
  readonly onDone: (threadId: string | null) => void
}

const patience = [300, 600, 1200]

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

/** Somebody may comment on a word that they have just typed, which is on its way to the server. */
async function onceStored<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (const wait of patience) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof ApiRefusal && error.reason === 'passage-gone')) throw error
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
  return await ask()
}
