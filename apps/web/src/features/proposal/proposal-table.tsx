import type { ProposalState } from '@deconcert/domain'
import { useTranslations } from 'use-intl'
import { proposalAddress, proposalCode } from '../../proposal/proposal-code'
import { ProposalStateBadge } from '../../proposal/proposal-state-badge'
import { AppLink } from '../../ui/app-link'
import { RelativeDate } from '../../ui/date-text'
import { type Column, ResponsiveTable } from '../../ui/responsive-table'
import classes from './proposal-table.module.css'

export type ListedProposal = {
  readonly id: string
  readonly code: number
  readonly title: string
  readonly state: ProposalState
  readonly groupSlug: string
  readonly groupName: string
  readonly authors: readonly string[]
  readonly movedAt: string
}

export function ProposalTable({ slug, proposals }: { slug: string; proposals: readonly ListedProposal[] }) {
  const t = useTranslations('proposal.list')
  const authors = useAuthorsText()

  const columns: readonly Column<ListedProposal>[] = [
    {
      key: 'code',
      header: t('column.code'),
      cell: ({ code }) => <span className={classes.code}>{proposalCode(code)}</span>,
    },
    {
      key: 'title',
      header: t('column.title'),
      names: true,
      cell: ({ code, title }) => <AppLink to={proposalAddress(slug, code)}>{title}</AppLink>,
    },
    {
      key: 'group',
      header: t('column.group'),
      cell: ({ groupSlug, groupName }) => (
        <AppLink to={`/p/${slug}/groupes/${groupSlug}`} c="inherit">
          {groupName}
        </AppLink>
      ),
    },
    { key: 'state', header: t('column.state'), cell: ({ state }) => <ProposalStateBadge state={state} /> },
    { key: 'authors', header: t('column.authors'), cell: ({ authors: names }) => authors(names) },
    { key: 'moved', header: t('column.moved'), cell: ({ movedAt }) => <RelativeDate value={movedAt} /> },
  ]

  return <ResponsiveTable caption={t('caption')} columns={columns} rows={proposals} rowKey={({ id }) => id} />
}

/** The first author by name, and how many others. */
function useAuthorsText(): (names: readonly string[]) => string {
  const t = useTranslations('proposal.list')

  return ([first, ...others]) => {
    if (first === undefined) return ''
    return others.length === 0 ? first : t('moreAuthors', { first, count: others.length })
  }
}
