import { SegmentedControl, Text } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { QueryView } from '../ui/query-view'
import { SectionCard } from '../ui/section-card'
import { ProvenanceGraph } from './provenance-graph'
import { ProvenanceList } from './provenance-list'
import type { Provenance } from './provenance-query'

type Props = {
  readonly slug: string
  readonly title: string
  readonly query: UseQueryResult<Provenance, Error>
}

/** The way from contributions to the plan: as a list, or drawn; each thing leads to its page. */
export function ProvenancePanel({ slug, title, query }: Props) {
  const t = useTranslations('provenance')
  const isWide = useMediaQuery('(min-width: 62.0625em)') ?? false
  const [chosen, choose] = useState<'list' | 'graph' | null>(null)
  const view = chosen ?? (isWide ? 'graph' : 'list')

  return (
    <SectionCard
      title={title}
      action={
        <SegmentedControl
          aria-label={t('view')}
          value={view}
          onChange={(value) => choose(value === 'graph' ? 'graph' : 'list')}
          data={[
            { value: 'list', label: t('list') },
            { value: 'graph', label: t('graph') },
          ]}
        />
      }
    >
      <QueryView query={query} lines={4}>
        {(provenance) =>
          provenance.links.length === 0 ? (
            <Text c="dimmed">{t('alone')}</Text>
          ) : view === 'graph' ? (
            <ProvenanceGraph slug={slug} provenance={provenance} />
          ) : (
            <ProvenanceList slug={slug} provenance={provenance} />
          )
        }
      </QueryView>
    </SectionCard>
  )
}
