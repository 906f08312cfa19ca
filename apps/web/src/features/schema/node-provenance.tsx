import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { ProvenancePanel } from '../../provenance/provenance-panel'
import { nodeProvenanceQuery } from '../../provenance/provenance-query'
import type { NodeProfile } from './node-query'

/** The whole way to a line that came from a vote, or that was decided on. */
export function NodeProvenance({ slug, node }: { slug: string; node: NodeProfile }) {
  const t = useTranslations('provenance')
  const query = useQuery(nodeProvenanceQuery(slug, node.id))

  if ((query.data?.links.length ?? 0) === 0) return null
  return <ProvenancePanel slug={slug} title={t('ofNode')} query={query} />
}
