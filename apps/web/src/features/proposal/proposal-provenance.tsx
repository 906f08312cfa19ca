import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../../lib/actor'
import type { Proposal } from '../../proposal/proposal-query'
import { ProvenancePanel } from '../../provenance/provenance-panel'
import { proposalProvenanceQuery } from '../../provenance/provenance-query'

/** What stands around any proposal: its group, its diagnostic, its authors. */
const ordinary = new Set(['people', 'group', 'diagnostic', 'proposal'])

/** The whole way of a proposal, once something has come of it or into it. */
export function ProposalProvenance({ proposal }: { proposal: Proposal }) {
  const t = useTranslations('provenance')
  const slug = usePlanSlug()
  const query = useQuery(proposalProvenanceQuery(slug, proposal.id))
  const elements = query.data?.elements ?? []
  const hasCome =
    elements.some(({ kind }) => !ordinary.has(kind)) ||
    elements.filter(({ kind }) => kind === 'proposal').length > 1

  if (!hasCome) return null
  return <ProvenancePanel slug={slug} title={t('ofProposal')} query={query} />
}
