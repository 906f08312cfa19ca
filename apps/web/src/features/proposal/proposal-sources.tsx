import { Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { ProposalLines } from '../../proposal/proposal-lines'
import type { Proposal } from '../../proposal/proposal-query'
import { SectionCard } from '../../ui/section-card'

/** The proposals that were merged into this one, if any. */
export function ProposalSources({ slug, proposal }: { slug: string; proposal: Proposal }) {
  const t = useTranslations('proposal.page')

  if (proposal.sources.length === 0) return null
  return (
    <SectionCard title={t('sources')}>
      <ProposalLines slug={slug} proposals={proposal.sources} />
      <Text c="dimmed" size="sm" mt="xs">
        {t('sourcesExplanation')}
      </Text>
    </SectionCard>
  )
}
