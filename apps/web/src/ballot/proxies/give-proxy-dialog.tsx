import { Select, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../../lib/actor'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import type { Proxies, ProxyElectorate } from './proxies-panel'

type Props = {
  readonly electorate: ProxyElectorate
  readonly data: Proxies
  /** One that somebody else signed on paper. */
  readonly isRecorded: boolean
  readonly onClose: () => void
}

/** Gives one's own proxy, or records one received on paper. */
export function GiveProxyDialog({ electorate, data, isRecorded, onClose }: Props) {
  const t = useTranslations('counting.proxies')
  const slug = usePlanSlug()
  const [giver, setGiver] = useState<string | null>(null)
  const [holder, setHolder] = useState<string | null>(null)
  const people = data.electors.map(({ seatId, name }) => ({ value: seatId, label: name }))
  const mySeat = data.electors.find(({ isMe }) => isMe)?.seatId
  const giverSeatId = isRecorded ? giver : null
  const give = useAct(
    (holderSeatId: string) =>
      call(
        api.plans[':plan'].proxies.$post({
          param: { plan: slug },
          json: { ...electorate, giverSeatId, holderSeatId },
        }),
      ),
    { quiet: true, success: t('done'), invalidate: planKey(slug, 'proxies'), onSuccess: onClose },
  )
  const isReady = holder !== null && (!isRecorded || giver !== null)

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t(isRecorded ? 'record' : 'give')}
      confirm={t(isRecorded ? 'recordConfirm' : 'giveConfirm')}
      onConfirm={() => isReady && give.mutate(holder)}
      busy={give.isPending}
      error={give.error}
    >
      {isRecorded && (
        <Select label={t('giver')} data={people} value={giver} onChange={setGiver} searchable required />
      )}
      <Select
        label={t('holderLabel')}
        data={people.filter(({ value }) => value !== (isRecorded ? giver : mySeat))}
        value={holder}
        onChange={setHolder}
        searchable
        required
      />
      <Text c="dimmed">{t('means')}</Text>
    </ConfirmDialog>
  )
}
