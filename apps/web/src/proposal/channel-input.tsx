import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { planQuery } from '../plan/plan-query'

type Props = {
  readonly slug: string
  readonly value: string | null
  readonly onChange: (channelId: string | null) => void
}

/** By which channel a proposal came, where the plan has some; null is the group's own work. */
export function ChannelInput({ slug, value, onChange }: Props) {
  const t = useTranslations('proposal.draft')
  const channels = useQuery(planQuery(slug)).data?.channels ?? []

  if (channels.length === 0) return null
  return (
    <NativeSelect
      label={t('channel')}
      description={t('channelHint')}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
      data={[{ value: '', label: t('ownWork') }, ...channels.map(({ id, label }) => ({ value: id, label }))]}
    />
  )
}
