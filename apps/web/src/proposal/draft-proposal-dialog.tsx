import { permissionRefusal } from '@deconcert/domain'
import { Select, Text } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
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
  const client = useQueryClient()
  const { query, mayDraftIn } = useGroups()
  const groups = (query.data?.groups ?? []).filter(mayDraftIn)
  const [chosen, setChosen] = useState<string | null>(null)
  const [channelId, setChannelId] = useState<string | null>(null)
  const [title, setTitle] = useState('')
  const [isFromModel, setFromModel] = useState(false)
  const [isWaiting, setWaiting] = useState(false)
  const group = groupId ?? chosen ?? onlyOf(groups)?.id

  const draft = useAct(
    (asked: { groupId: string; channelId: string | null; title: string; isFromModel: boolean }) =>
      call(api.plans[':plan'].proposals.$post({ param: { plan: slug }, json: asked })),
    {
      quiet: true,
      invalidate: planKey(slug, 'proposals'),
      onSuccess: ({ id }) => void navigate({ to: `/p/${slug}/propositions/${id}` as '/' }),
    },
  )

  /** Whoever is faster than the list of groups is not asked to press again. */
  const begin = async () => {
    setWaiting(true)
    const all = group === undefined ? await client.ensureQueryData(groupsQuery(slug)).catch(() => null) : null
    setWaiting(false)
    const inGroup = group ?? onlyOf(all?.groups.filter(mayDraftIn) ?? [])?.id
    if (inGroup !== undefined) draft.mutate({ groupId: inGroup, channelId, title, isFromModel })
  }

  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={t('title')}
      confirm={t('confirm')}
      busy={isWaiting || draft.isPending}
      error={draft.error ?? query.error}
      onConfirm={() => void begin()}
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
          required={query.isSuccess}
        />
      )}
      <ChannelInput slug={slug} value={channelId} onChange={setChannelId} />
      <ProposalTitleInput value={title} onChange={setTitle} description={t('nameHint')} />
      <ModelInput slug={slug} value={isFromModel} onChange={setFromModel} />
    </ConfirmDialog>
  )
}

function useGroups() {
  const slug = usePlanSlug()
  const holder = { seats: usePlanSeats(), isAdmin: false }
  const query = useQuery(groupsQuery(slug))
  const mayDraftIn = ({ id }: { readonly id: string }) =>
    permissionRefusal(holder, 'proposal.draft', { groupId: id }) === null
  return { query, mayDraftIn }
}

function onlyOf<Thing>(things: readonly Thing[]): Thing | undefined {
  return things.length === 1 ? things[0] : undefined
}
