import { Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconBulb } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../../lib/actor'
import { usePlanTrail } from '../../lib/plan-trail'
import { DraftProposalDialog } from '../../proposal/draft-proposal-dialog'
import { proposalsQuery } from '../../proposal/proposal-query'
import { ActionButton } from '../../ui/action-button'
import { EmptyState } from '../../ui/empty-state'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import { ProposalFilters } from './proposal-filters'
import { type ListedProposal, ProposalTable } from './proposal-table'
import { useProposalFilter } from './use-proposal-filter'

const typingMilliseconds = 250

/** Every proposal that the reader may see; the filters are in the address. */
export function ProposalsPage() {
  const t = useTranslations('proposal')
  const slug = usePlanSlug()
  const [isDrafting, setDrafting] = useState(false)
  const filter = useProposalFilter()
  const [settled] = useDebouncedValue(filter, typingMilliseconds)
  const query = useQuery({ ...proposalsQuery(slug, settled), placeholderData: keepPreviousData })
  const isFiltered = Object.keys(filter).length > 0

  return (
    <>
      <PageHeader
        title={t('list.title')}
        lead={t('list.lead')}
        trail={usePlanTrail()}
        action={
          <ActionButton refusal={query.data?.draftRefusal ?? null} onClick={() => setDrafting(true)}>
            {t('draft.action')}
          </ActionButton>
        }
      />
      <ProposalFilters slug={slug} counts={query.data?.counts ?? {}} isFiltered={isFiltered} />
      <QueryView query={query} lines={8}>
        {({ proposals, counts }) => (
          <Found
            slug={slug}
            proposals={proposals}
            total={filter.state ? (counts[filter.state] ?? 0) : sum(Object.values(counts))}
            isFiltered={isFiltered}
            mayDraft={query.data?.draftRefusal === null}
          />
        )}
      </QueryView>
      {isDrafting && <DraftProposalDialog opened onClose={() => setDrafting(false)} />}
    </>
  )
}

type FoundProps = {
  readonly slug: string
  readonly proposals: readonly ListedProposal[]
  readonly total: number
  readonly isFiltered: boolean
  readonly mayDraft: boolean
}

function Found({ slug, proposals, total, isFiltered, mayDraft }: FoundProps) {
  const t = useTranslations('proposal.list')

  if (proposals.length === 0) {
    return isFiltered ? (
      <EmptyState title={t('nothing.title')}>{t('nothing.explanation')}</EmptyState>
    ) : (
      <EmptyState title={t('empty.title')} icon={<IconBulb size={24} />}>
        {mayDraft ? t('empty.explanation') : t('empty.explanationReader')}
      </EmptyState>
    )
  }
  return (
    <>
      <Text c="dimmed" mb="xs" role="status">
        {t('found', { count: total })}
        {total > proposals.length && ` ${t('tooMany', { shown: proposals.length })}`}
      </Text>
      <ProposalTable slug={slug} proposals={proposals} />
    </>
  )
}

function sum(counts: readonly (number | undefined)[]): number {
  return counts.reduce<number>((total, count) => total + (count ?? 0), 0)
}
