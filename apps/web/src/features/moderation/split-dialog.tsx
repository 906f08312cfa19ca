import { type SeenProposal, splitParts } from '@deconcert/domain'
import { Button, Group, Text, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import type { Proposal } from '../../proposal/proposal-query'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { ReasonInput } from './reason-input'
import { useDecision } from './use-decision'

type Props = {
  readonly slug: string
  readonly proposal: Proposal
  readonly seen: SeenProposal
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Splits a proposal into several, each under a title of its own. */
export function SplitDialog({ slug, proposal, seen, onClose, onDone }: Props) {
  const t = useTranslations('moderation.split')
  const [read] = useState(seen)
  const [titles, setTitles] = useState<readonly string[]>([proposal.title, ''])
  const [reason, setReason] = useState('')
  const split = useDecision(
    () =>
      call(
        api.plans[':plan'].moderation[':proposal'].split.$post({
          param: { plan: slug, proposal: proposal.id },
          json: { titles: [...titles], seen: read, reason },
        }),
      ),
    { slug, success: t('done'), onDone },
  )

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('title')}
      size="lg"
      confirm={t('action')}
      busy={split.isPending}
      error={split.error}
      onConfirm={() => split.take()}
    >
      <Text>{t('explanation')}</Text>
      <PartTitles titles={titles} onChange={setTitles} />
      <ReasonInput decision="split" value={reason} onChange={setReason} />
    </ConfirmDialog>
  )
}

type TitlesProps = {
  readonly titles: readonly string[]
  readonly onChange: (titles: readonly string[]) => void
}

function PartTitles({ titles, onChange }: TitlesProps) {
  const t = useTranslations('moderation.split')
  const rows = titles.map((title, index) => ({ title, index, rank: index + 1 }))

  return (
    <>
      {rows.map(({ title, index, rank }) => (
        <TextInput
          key={rank}
          label={t('part', { rank })}
          value={title}
          maxLength={500}
          required
          onChange={(event) => onChange(titles.with(index, event.currentTarget.value))}
        />
      ))}
      <Group gap="xs">
        {titles.length < splitParts.most && (
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconPlus size={16} aria-hidden="true" />}
            onClick={() => onChange([...titles, ''])}
          >
            {t('add')}
          </Button>
        )}
        {titles.length > splitParts.least && (
          <Button variant="subtle" size="compact-md" onClick={() => onChange(titles.slice(0, -1))}>
            {t('remove', { rank: titles.length })}
          </Button>
        )}
      </Group>
    </>
  )
}
