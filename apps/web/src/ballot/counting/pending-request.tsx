import { requestMinutes } from '@deconcert/domain/ballot'
import { Button, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useNow, useTranslations } from 'use-intl'
import { usePlanSlug } from '../../lib/actor'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { useReasonText } from '../../lib/use-reason-text'
import { type Ballot, ballotAddress } from '../ballot-query'
import classes from './counting.module.css'
import type { ActRequest } from './counting-query'
import { RefusalWithDetail } from './refusal-with-detail'

type Props = { readonly ballot: Ballot; readonly request: ActRequest }

/** A request that waits for a second person: shown to everybody at once, answered by whoever may. */
export function PendingRequest({ ballot, request }: Props) {
  const t = useTranslations('counting.acts')
  const reasonText = useReasonText()
  const now = useNow({ updateInterval: 10_000 })
  const { confirm, refuse } = useAnswer(ballot, request)
  const minutes = Math.max(0, Math.ceil((Date.parse(request.expiresAt) - now.getTime()) / 60_000))
  const mayAnswer = request.confirmRefusal === null

  return (
    <section className={classes.banner} aria-label={t('pending')}>
      <p role="status">
        <strong>
          {t('asked', { act: t(`name.${request.act}`, { line: request.line ?? 0 }), name: request.askedBy })}
        </strong>{' '}
        {t('left', { minutes: Math.min(minutes, requestMinutes) })}
      </p>
      <p>{t('because', { reason: request.reason })}</p>
      <Text c="dimmed">{t(`means.${request.act}`)}</Text>
      {!mayAnswer && request.confirmRefusal !== null && <Text>{reasonText(request.confirmRefusal)}</Text>}
      <RefusalWithDetail error={confirm.error ?? refuse.error} />
      <div className={classes.actions}>
        {mayAnswer && (
          <Button loading={confirm.isPending} onClick={() => confirm.mutate()}>
            {t(`confirm.${request.act}`)}
          </Button>
        )}
        {(mayAnswer || request.isMine) && (
          <Button variant="default" loading={refuse.isPending} onClick={() => refuse.mutate()}>
            {t(request.isMine ? 'takeBack' : 'refuse')}
          </Button>
        )}
      </div>
    </section>
  )
}

function useAnswer(ballot: Ballot, request: ActRequest) {
  const t = useTranslations('counting.acts')
  const slug = usePlanSlug()
  const navigate = useNavigate()
  const param = { plan: slug, ballot: ballot.id, request: request.id }
  const { confirmation, refusal } = api.plans[':plan'].ballots[':ballot'].requests[':request']
  const confirm = useAct(() => call(confirmation.$post({ param })), {
    quiet: true,
    success: t('done'),
    invalidate: planKey(slug),
    onSuccess: async ({ ballotId }) => {
      if (ballotId !== ballot.id) await navigate({ to: ballotAddress(slug, ballotId) })
    },
  })
  const refuse = useAct(() => call(refusal.$post({ param })), {
    quiet: true,
    success: t('turnedDown'),
    invalidate: planKey(slug),
  })
  return { confirm, refuse }
}
