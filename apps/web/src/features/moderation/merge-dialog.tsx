import type { SeenProposal } from '@deconcert/domain'
import { MultiSelect, Select, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { proposalCode } from '../../proposal/proposal-code'
import type { Proposal } from '../../proposal/proposal-query'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { CompareTexts } from './compare-texts'
import { type Candidate, candidatesQuery } from './queue-query'
import { ReasonInput } from './reason-input'
import { useDecision } from './use-decision'

type Props = {
  readonly slug: string
  readonly proposal: Proposal
  readonly seen: SeenProposal
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Merges a proposal, and others with it, into another live one of the plan: a person judges, both texts in sight. */
export function MergeDialog({ slug, proposal, seen, onClose, onDone }: Props) {
  const t = useTranslations('moderation.merge')
  const [read] = useState(seen)
  const [into, setInto] = useState<string | null>(null)
  const [others, setOthers] = useState<readonly string[]>([])
  const [reason, setReason] = useState('')
  const candidates = useQuery(candidatesQuery(slug, proposal.id)).data?.candidates ?? []
  const target = candidates.find(({ id }) => id === into) ?? null
  const merged = candidates.filter(({ id }) => id !== into && others.includes(id))
  const merge = useDecision(
    (targetId: string) =>
      call(
        api.plans[':plan'].moderation[':proposal'].merger.$post({
          param: { plan: slug, proposal: proposal.id },
          json: {
            into: targetId,
            seen: read,
            others: merged.map(({ id, state, title, seq }) => ({ id, seen: { state, title, seq } })),
            reason,
            reasonCode: 'duplicate',
          },
        }),
      ),
    { slug, success: t('done'), onDone },
  )

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('title')}
      size="xl"
      confirm={t('action')}
      busy={merge.isPending}
      error={merge.error}
      onConfirm={() => into !== null && merge.take(into)}
    >
      <Text>{t('explanation')}</Text>
      <Candidates candidates={candidates} into={into} onInto={setInto} others={others} onOthers={setOthers} />
      <CompareTexts slug={slug} sources={[proposal, ...merged]} target={target} />
      <ReasonInput decision="merge" value={reason} onChange={setReason} />
    </ConfirmDialog>
  )
}

type CandidatesProps = {
  readonly candidates: readonly Candidate[]
  readonly into: string | null
  readonly onInto: (id: string | null) => void
  readonly others: readonly string[]
  readonly onOthers: (ids: readonly string[]) => void
}

/** Which one takes over, and which others go with it; how alike they are is said in words. */
function Candidates({ candidates, into, onInto, others, onOthers }: CandidatesProps) {
  const t = useTranslations('moderation')
  const options = candidates.map(({ id, code, title, word, likeness }) => {
    const percent = Math.round(likeness / 10)
    const alike = t('similar.percent', { word: t(`similar.${word}`), percent })
    return { value: id, label: `${proposalCode(code)} · ${alike} · ${title}` }
  })

  return (
    <>
      <Select
        label={t('merge.into')}
        description={t('merge.intoHint')}
        data={options}
        value={into}
        onChange={onInto}
        nothingFoundMessage={t('merge.none')}
        searchable
        required
        maxDropdownHeight={260}
      />
      {into !== null && options.length > 1 && (
        <MultiSelect
          label={t('similar.others')}
          description={t('similar.othersHint')}
          data={options.filter(({ value }) => value !== into)}
          value={others.filter((id) => id !== into)}
          onChange={onOthers}
          searchable
          clearable
          maxDropdownHeight={220}
        />
      )}
    </>
  )
}
