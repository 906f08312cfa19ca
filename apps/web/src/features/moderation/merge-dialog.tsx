import { Select, Text } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { proposalCode } from '../../proposal/proposal-code'
import { type Proposal, proposalsQuery } from '../../proposal/proposal-query'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { ReasonInput } from './reason-input'
import { bySimilarity } from './similar-title'

type Props = {
  readonly slug: string
  readonly proposal: Proposal
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Merges a proposal into another live one of the plan, chosen among the closest titles first. */
export function MergeDialog({ slug, proposal, onClose, onDone }: Props) {
  const t = useTranslations('moderation.merge')
  const [into, setInto] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const targets = useTargets(slug, proposal)
  const merge = useAct(
    (target: string) =>
      call(
        api.plans[':plan'].moderation[':proposal'].merger.$post({
          param: { plan: slug, proposal: proposal.id },
          json: { into: target, reason },
        }),
      ),
    { quiet: true, success: t('done'), invalidate: planKey(slug), onSuccess: onDone },
  )

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('title')}
      confirm={t('action')}
      busy={merge.isPending}
      error={merge.error}
      onConfirm={() => into !== null && merge.mutate(into)}
    >
      <Text>{t('explanation')}</Text>
      <Select
        label={t('into')}
        description={t('intoHint')}
        data={targets.map(({ id, code, title }) => ({
          value: id,
          label: `${proposalCode(code)} · ${title}`,
        }))}
        value={into}
        onChange={setInto}
        nothingFoundMessage={t('none')}
        searchable
        required
        maxDropdownHeight={260}
      />
      <ReasonInput decision="merge" value={reason} onChange={setReason} />
    </ConfirmDialog>
  )
}

/** The proposals that may take this one over. */
function useTargets(slug: string, proposal: Proposal) {
  const lists = useQueries({
    queries: [proposalsQuery(slug, { state: 'submitted' }), proposalsQuery(slug, { state: 'published' })],
  })
  const live = lists.flatMap(({ data }) => data?.proposals ?? []).filter(({ id }) => id !== proposal.id)
  return bySimilarity(live, proposal.title)
}
