import { Alert } from '@mantine/core'
import { IconPencilQuestion } from '@tabler/icons-react'
import { useQueries } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../../lib/actor'
import { proposalCode } from '../../proposal/proposal-code'
import { proposalTextQuery } from '../../proposal/proposal-text-query'
import type { DraftOption } from './composition-draft'

/** How many changes that are only proposed the texts of these options hold: what is voted is frozen without them. */
export function WaitingChanges({ options }: { readonly options: readonly DraftOption[] }) {
  const t = useTranslations('composition')
  const slug = usePlanSlug()
  const proposals = options.filter(({ kind }) => kind === 'proposal')
  const texts = useQueries({ queries: proposals.map(({ id }) => proposalTextQuery(slug, id)) })
  const lines = proposals.flatMap((option, n) => {
    const count = texts[n]?.data?.waiting ?? 0
    return option.kind !== 'proposal' || count === 0 ? [] : [{ code: proposalCode(option.code), count }]
  })

  if (lines.length === 0) return null
  return (
    <Alert variant="default" my="sm" icon={<IconPencilQuestion aria-hidden="true" />} role="status">
      {lines.map((line) => (
        <p key={line.code}>{t('waitingChanges', line)}</p>
      ))}
    </Alert>
  )
}
