import { useTranslations } from 'use-intl'
import type { Amendment } from '../../amendment/amendment-query'
import { proposalAddress, proposalCode } from '../../proposal/proposal-code'
import { AppLink } from '../../ui/app-link'
import { DateTimeText } from '../../ui/date-text'
import { DefinitionList } from '../../ui/definition-list'
import { PersonChip } from '../../ui/person'
import { SectionCard } from '../../ui/section-card'
import classes from './amendment-page.module.css'
import { InviteAuthor } from './invite-author'

/** The proposal, the authors and the dates of an amendment. */
export function AmendmentAbout({ slug, amendment }: { slug: string; amendment: Amendment }) {
  const t = useTranslations('amendment.page')
  const { proposal, authors, createdAt, proposedAt, refusals } = amendment

  return (
    <SectionCard title={t('about')}>
      <DefinitionList
        entries={[
          {
            term: t('proposal'),
            detail: (
              <AppLink to={proposalAddress(slug, proposal.code)}>
                {`${proposalCode(proposal.code)} · ${proposal.groupName}`}
              </AppLink>
            ),
          },
          {
            term: t('authors'),
            detail: (
              <ul className={classes.authors}>
                {authors.map(({ accountId, displayName }) => (
                  <li key={accountId}>
                    <PersonChip id={accountId} name={displayName} />
                  </li>
                ))}
                {refusals.write === null && (
                  <li>
                    <InviteAuthor slug={slug} amendment={amendment} />
                  </li>
                )}
              </ul>
            ),
          },
          { term: t('begun'), detail: <DateTimeText value={createdAt} /> },
          { term: t('proposed'), detail: proposedAt && <DateTimeText value={proposedAt} /> },
        ]}
      />
    </SectionCard>
  )
}
