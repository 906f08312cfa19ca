import { useTranslations } from 'use-intl'
import { amendmentAddress, amendmentName } from '../../amendment/amendment-address'
import type { Ballot } from '../../ballot/ballot-query'
import { usePlanSlug } from '../../lib/actor'
import { proposalAddress, proposalCode } from '../../proposal/proposal-code'
import { AppLink } from '../../ui/app-link'
import { DateTimeText } from '../../ui/date-text'
import { DefinitionList } from '../../ui/definition-list'
import { SectionCard } from '../../ui/section-card'
import { useRuleEntries } from './use-rule-entries'

/** What a ballot is about and by which rules it is decided, as fixed at its opening. */
export function BallotRules({ ballot }: { ballot: Ballot }) {
  const t = useTranslations('ballot')
  const page = useTranslations('ballotPage.rules')
  const slug = usePlanSlug()
  const rules = useRuleEntries(ballot.rules)
  const { code, amendmentCode, groupSlug, closesAt, closedAt } = ballot

  return (
    <SectionCard title={t('rules.title')}>
      <DefinitionList
        entries={[
          {
            term: t('rules.proposal'),
            detail: code !== null && (
              <AppLink to={proposalAddress(slug, code)}>
                {amendmentCode === null ? ballot.name : proposalCode(code)}
              </AppLink>
            ),
          },
          {
            term: t('rules.amendment'),
            detail: amendmentCode !== null && (
              <AppLink to={amendmentAddress(slug, amendmentCode)}>{amendmentName(amendmentCode)}</AppLink>
            ),
          },
          {
            term: t('rules.group'),
            detail: groupSlug !== null && (
              <AppLink to={`/p/${slug}/groupes/${groupSlug}`}>{ballot.groupName}</AppLink>
            ),
          },
          ...rules,
          {
            term: t('rules.openedAt'),
            detail: (
              <>
                {t('rules.openedBy', { name: ballot.openedBy })} <DateTimeText value={ballot.openedAt} />
              </>
            ),
          },
          {
            term: page('closesAt'),
            detail: closedAt === null && closesAt !== null && <DateTimeText value={closesAt} />,
          },
          { term: t('rules.closedAt'), detail: closedAt !== null && <DateTimeText value={closedAt} /> },
        ].map(({ term, detail }) => ({ term, detail: detail === false ? null : detail }))}
      />
    </SectionCard>
  )
}
