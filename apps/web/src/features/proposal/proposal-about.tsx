import { useTranslations } from 'use-intl'
import type { Proposal } from '../../proposal/proposal-query'
import { AppLink } from '../../ui/app-link'
import { DateTimeText } from '../../ui/date-text'
import { DefinitionList } from '../../ui/definition-list'
import { PersonChip } from '../../ui/person'
import { SectionCard } from '../../ui/section-card'
import classes from './proposal-page.module.css'

/** The group, the authors and the dates of a proposal. */
export function ProposalAbout({ slug, proposal }: { slug: string; proposal: Proposal }) {
  const t = useTranslations('proposal.page')
  const { group, channel, authors, createdAt, submittedAt } = proposal

  return (
    <SectionCard title={t('about')}>
      <DefinitionList
        entries={[
          {
            term: t('group'),
            detail: <AppLink to={`/p/${slug}/groupes/${group.slug}`}>{group.name}</AppLink>,
          },
          { term: t('channel'), detail: channel?.label },
          { term: t('authors'), detail: <Authors authors={authors} /> },
          { term: t('drafted'), detail: <DateTimeText value={createdAt} /> },
          { term: t('submitted'), detail: submittedAt && <DateTimeText value={submittedAt} /> },
        ]}
      />
    </SectionCard>
  )
}

function Authors({ authors }: { authors: Proposal['authors'] }) {
  const t = useTranslations('proposal.page')

  if (authors.length === 0) return t('noAuthor')
  return (
    <ul className={classes.authors}>
      {authors.map(({ accountId, displayName }) => (
        <li key={accountId}>
          <PersonChip id={accountId} name={displayName} />
        </li>
      ))}
    </ul>
  )
}
