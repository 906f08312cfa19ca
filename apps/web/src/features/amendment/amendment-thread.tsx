import { amendmentLength } from '@deconcert/domain'
import { Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { type Amendment, amendmentRoutes } from '../../amendment/amendment-query'
import { call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { ActionButton } from '../../ui/action-button'
import { RelativeDate } from '../../ui/date-text'
import { PersonChip } from '../../ui/person'
import { RefusalAlert } from '../../ui/refusal-alert'
import { SectionCard } from '../../ui/section-card'
import classes from './amendment-page.module.css'

type Props = { readonly slug: string; readonly amendment: Amendment }

/** What is said of an amendment, the oldest first, and where to say something. */
export function AmendmentThread({ slug, amendment }: Props) {
  const t = useTranslations('amendment')
  const { thread, refusals } = amendment

  return (
    <SectionCard
      title={t('thread.title')}
      aside={<Text c="dimmed">{t('panel.comments', { count: thread.length })}</Text>}
    >
      {thread.length === 0 && (
        <Text c="dimmed">{refusals.comment === null ? t('thread.empty') : t('thread.emptyReader')}</Text>
      )}
      <ol className={classes.thread}>
        {thread.map(({ id, authorId, author, body, at }) => (
          <li key={id} className={classes.comment}>
            <PersonChip id={authorId} name={author} detail={<RelativeDate value={at} />} />
            <p className={classes.said}>{body}</p>
          </li>
        ))}
      </ol>
      {refusals.comment !== 'amendment-closed' && <Write slug={slug} amendment={amendment} />}
    </SectionCard>
  )
}

function Write({ slug, amendment }: Props) {
  const t = useTranslations('amendment.thread')
  const [body, setBody] = useState('')
  const { most } = amendmentLength.comment
  const send = useAct(
    () =>
      call(
        amendmentRoutes.comments.$post({ param: { plan: slug, amendment: amendment.id }, json: { body } }),
      ),
    {
      quiet: true,
      success: t('done'),
      invalidate: planKey(slug, 'amendments'),
      onSuccess: () => setBody(''),
    },
  )

  return (
    <form
      className={classes.write}
      onSubmit={(event) => {
        event.preventDefault()
        if (body.trim() !== '') send.mutate()
      }}
    >
      <Textarea
        label={t('write')}
        description={t('length', { count: [...body.trim()].length, most })}
        value={body}
        onChange={(event) => setBody(event.currentTarget.value)}
        maxLength={most}
        disabled={amendment.refusals.comment !== null}
        autosize
        minRows={2}
        maxRows={10}
      />
      <RefusalAlert error={send.error} />
      <ActionButton
        type="submit"
        refusal={amendment.refusals.comment}
        loading={send.isPending}
        onClick={() => undefined}
      >
        {t('send')}
      </ActionButton>
    </form>
  )
}
