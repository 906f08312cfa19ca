import { permissionRefusal } from '@deconcert/domain'
import { Select, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePlanSeats, usePlanSlug } from '../lib/actor'
import { api, call } from '../lib/api'
import { planKey } from '../lib/query-key'
import { useAct } from '../lib/use-act'
import { ConfirmDialog } from '../ui/confirm-dialog'
import { ChannelInput } from './channel-input'
import { groupsQuery } from './groups-query'
import { ModelInput } from './model-input'
import { ProposalTitleInput } from './proposal-title-input'

type Props = {
  readonly opened: boolean
  readonly onClose: () => void
  /** The group when it is known; else the reader chooses among theirs. */
  readonly groupId?: string
}

/** Opens a new draft with its title and its group, then its page. */
export function DraftProposalDialog({ opened, onClose, groupId }: Props) {
  const t = useTranslations('proposal.draft')
  const slug = usePlanSlug()
  const navigate = useNavigate()
  const { groups, isPending } = useWritableGroups()
  const [chosen, setChosen] = useState<string | null>(null)
  const [channelId, setChannelId] = useState<string | null>(null)
  const [title, setTitle] = useState('')
  const [isFromModel, setFromModel] = useState(false)
  const group = groupId ?? chosen ?? (groups.length === 1 ? groups[0]?.id : undefined)

  const draft = useAct(
    (asked: { groupId: string; channelId: string | null; title: string; isFromModel: boolean }) =>
      call(api.plans[':plan'].proposals.$post({ param: { plan: slug }, json: asked })),
    {
      quiet: true,
      invalidate: planKey(slug, 'proposals'),
      onSuccess: ({ id }) => void navigate({ to: `/p/${slug}/propositions/${id}` as '/' }),
    },
  )

  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t('title')}
      confirm={t('confirm')}
      busy={draft.isPending || (groupId === undefined && isPending)}
      error={draft.error}
      onConfirm={() => group !== undefined && draft.mutate({ groupId: group, channelId, title, isFromModel })}
    >
      <Text c="dimmed">{t('explanation')}</Text>
      {groupId === undefined && (
        <Select
          label={t('group')}
          data={groups.map(({ id, name }) => ({ value: id, label: name }))}
          value={group ?? null}
          onChange={setChosen}
          searchable={groups.length > 6}
          nothingFoundMessage={t('noGroup')}
          required
        />
      )}
      <ChannelInput slug={slug} value={channelId} onChange={setChannelId} />
      <ProposalTitleInput value={title} onChange={setTitle} description={t('nameHint')} />
      <ModelInput slug={slug} value={isFromModel} onChange={setFromModel} />
    </ConfirmDialog>
  )
}

/** The groups in which the reader may draft. */
function useWritableGroups() {
  const slug = usePlanSlug()
  const seats = usePlanSeats()
  const { data, isPending } = useQuery(groupsQuery(slug))
  const holder = { seats, isAdmin: false }
  const may = ({ id }: { id: string }) =>
    permissionRefusal(holder, 'proposal.draft', { groupId: id }) === null
  return { groups: (data?.groups ?? []).filter(may), isPending }
}
