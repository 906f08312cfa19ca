import { amendmentLength } from '@deconcert/domain'
import { Button, Group, Text, Textarea, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { type Amendment, amendmentRoutes } from '../../amendment/amendment-query'
import { call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import classes from './amendment-changes.module.css'

type Props = { readonly slug: string; readonly amendment: Amendment }
type WithChosen = Props & { readonly chosen: readonly number[] }

/** What those who write the proposal decide: which changes they take into it, or none and why. */
export function DecisionBar({ slug, amendment, chosen }: WithChosen) {
  const t = useTranslations('amendment.decide')
  const { refusals } = amendment

  return (
    <div className={classes.decision}>
      <Title order={3}>{t('title')}</Title>
      {refusals.accept === null && <Text>{t('explanation')}</Text>}
      <Group gap="sm">
        {refusals.accept === null && <Accept slug={slug} amendment={amendment} chosen={chosen} />}
        {refusals.reject === null && <Reject slug={slug} amendment={amendment} />}
      </Group>
    </div>
  )
}

function Accept({ slug, amendment, chosen }: WithChosen) {
  const t = useTranslations('amendment.decide')
  const [opened, setOpened] = useState(false)
  const total = amendment.changes?.length ?? 0
  const isWhole = chosen.length === total
  const accept = useAct(
    () =>
      call(
        amendmentRoutes.acceptance.$post({
          param: { plan: slug, amendment: amendment.id },
          json: { changes: [...chosen], seen: amendment.contentSha256 ?? '' },
        }),
      ),
    { quiet: true, success: t('done'), invalidate: planKey(slug), onSuccess: () => setOpened(false) },
  )

  return (
    <>
      <Button onClick={() => setOpened(true)} disabled={chosen.length === 0}>
        {isWhole ? t('acceptAll') : t('acceptSome', { count: chosen.length })}
      </Button>
      {chosen.length === 0 && <Text c="dimmed">{t('choose')}</Text>}
      <ConfirmDialog
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('confirmTitle')}
        confirm={isWhole ? t('acceptAll') : t('acceptSome', { count: chosen.length })}
        busy={accept.isPending}
        error={accept.error}
        onConfirm={() => accept.mutate()}
      >
        <Text>{isWhole ? t('whole') : t('part', { count: chosen.length, total })}</Text>
      </ConfirmDialog>
    </>
  )
}

function Reject({ slug, amendment }: Props) {
  const t = useTranslations('amendment.reject')
  const [opened, setOpened] = useState(false)
  const [reason, setReason] = useState('')
  const reject = useAct(
    () =>
      call(
        amendmentRoutes.rejection.$post({ param: { plan: slug, amendment: amendment.id }, json: { reason } }),
      ),
    { quiet: true, success: t('done'), invalidate: planKey(slug), onSuccess: () => setOpened(false) },
  )

  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('action')}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('title')}
        confirm={t('action')}
        danger
        busy={reject.isPending}
        error={reject.error}
        onConfirm={() => reject.mutate()}
      >
        <Text>{t('explanation')}</Text>
        <Textarea
          label={t('reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={amendmentLength.rejection.most}
          required
          autosize
          minRows={3}
          maxRows={10}
          data-autofocus
        />
      </ConfirmDialog>
    </>
  )
}
