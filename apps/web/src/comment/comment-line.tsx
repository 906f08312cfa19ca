import { asId } from '@deconcert/domain'
import { Text } from '@mantine/core'
import { useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { usePlanSlug } from '../lib/actor'
import { call } from '../lib/api'
import { planKey } from '../lib/query-key'
import { useAct } from '../lib/use-act'
import { ConfirmDialog } from '../ui/confirm-dialog'
import { RelativeDate } from '../ui/date-text'
import { PersonChip } from '../ui/person'
import classes from './comment.module.css'
import { CommentBody } from './comment-body'
import { CommentForm, type Sent } from './comment-form'
import { type Comment, threadRoutes } from './thread-query'
import { useKeptWords } from './use-kept-words'

type Props = { readonly documentId: string; readonly threadId: string; readonly comment: Comment }

/** One comment, and for its author what they can still do with it. */
export function CommentLine({ documentId, threadId, comment }: Props) {
  const t = useTranslations('comment.body')
  const about = `edit:${comment.id}`
  const kept = useKeptWords(about)
  const [doing, setDoing] = useState<'nothing' | 'kept' | 'editing' | 'withdrawing'>(() =>
    kept.read() !== null && comment.changeRefusal === null ? 'kept' : 'nothing',
  )
  const isEdited = doing === 'editing' || doing === 'kept'
  const { edit, withdraw } = useOwnComment(threadId, comment.id, () => setDoing('nothing'))
  const when = (
    <>
      <RelativeDate value={comment.at} />
      {comment.editedAt !== null && comment.withdrawnAt === null && (
        <>
          {' · '}
          <EditedAt value={comment.editedAt} />
        </>
      )}
    </>
  )

  return (
    <li className={classes.comment}>
      <PersonChip id={comment.authorId} name={comment.author} detail={when} />
      {isEdited ? (
        <CommentForm
          documentId={documentId}
          threadId={threadId}
          about={about}
          label={t('edit')}
          send={t('save')}
          body={comment.body ?? ''}
          named={comment.mentions.map(({ accountId }) => accountId)}
          isBusy={edit.isPending}
          error={edit.error}
          onSend={(sent) => edit.mutateAsync(sent)}
          onCancel={() => setDoing('nothing')}
          // What comes back by itself takes the focus from nobody.
          autoFocus={doing === 'editing'}
        />
      ) : (
        <CommentBody comment={comment} />
      )}
      {comment.changeRefusal === null && !isEdited && (
        <div className={classes.acts}>
          <button type="button" className={classes.act} onClick={() => setDoing('editing')}>
            {t('modify')}
          </button>
          <button type="button" className={classes.act} onClick={() => setDoing('withdrawing')}>
            {t('withdraw')}
          </button>
        </div>
      )}
      <ConfirmDialog
        opened={doing === 'withdrawing'}
        onClose={() => setDoing('nothing')}
        title={t('withdrawTitle')}
        confirm={t('withdraw')}
        onConfirm={() => withdraw.mutate()}
        busy={withdraw.isPending}
        error={withdraw.error}
        danger
      >
        <Text>{t('withdrawWhat')}</Text>
      </ConfirmDialog>
    </li>
  )
}

function EditedAt({ value }: { readonly value: string }) {
  const t = useTranslations('comment.body')
  const format = useFormatter()
  return (
    <time
      dateTime={value}
      title={format.dateTime(new Date(value), { dateStyle: 'long', timeStyle: 'short' })}
    >
      {t('edited')}
    </time>
  )
}

function useOwnComment(threadId: string, commentId: string, onDone: () => void) {
  const t = useTranslations('comment.done')
  const slug = usePlanSlug()
  const param = { plan: slug, thread: threadId, comment: commentId }
  const routes = threadRoutes.comments[':comment']
  const after = { quiet: true, invalidate: planKey(slug, 'threads'), onSuccess: onDone } as const

  return {
    edit: useAct(
      ({ body, mentions }: Sent) =>
        call(routes.$patch({ param, json: { body, mentions: mentions.map((id) => asId<'account'>(id)) } })),
      after,
    ),
    withdraw: useAct(() => call(routes.$delete({ param })), { ...after, success: t('withdrawn') }),
  }
}
