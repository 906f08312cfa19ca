import { useTranslations } from 'use-intl'
import { useQuorumText } from '../../ballot/ballot-config'
import type { Ballot } from '../../ballot/ballot-query'
import { usePlanSlug } from '../../lib/actor'
import { proposalAddress } from '../../proposal/proposal-code'
import { AppLink } from '../../ui/app-link'
import { DateTimeText } from '../../ui/date-text'
import { DefinitionList } from '../../ui/definition-list'
import { SectionCard } from '../../ui/section-card'

/** What a ballot is about and by which rules it is decided, as fixed at its opening. */
export function BallotRules({ ballot }: { ballot: Ballot }) {
  const t = useTranslations('ballot')
  const slug = usePlanSlug()
  const quorumText = useQuorumText()
  const { code, electors } = ballot

  return (
    <SectionCard title={t('rules.title')}>
      <DefinitionList
        entries={[
          {
            term: t('rules.proposal'),
            detail: code === null ? null : <AppLink to={proposalAddress(slug, code)}>{ballot.name}</AppLink>,
          },
          {
            term: t('rules.group'),
            detail:
              ballot.groupSlug === null ? null : (
                <AppLink to={`/p/${slug}/groupes/${ballot.groupSlug}`}>{ballot.groupName}</AppLink>
              ),
          },
          { term: t('rules.electors'), detail: t('rules.electorsText', { electors }) },
          {
            term: t('rules.secrecy'),
            detail: `${t(`secrecy.${ballot.secrecy}`)}. ${t(`secrecyExplained.${ballot.secrecy}`)}`,
          },
          { term: t('rules.majority'), detail: t('rules.majorityText') },
          { term: t('rules.quorum'), detail: quorumText(ballot.rules) },
          {
            term: t('rules.openedAt'),
            detail: (
              <>
                {t('rules.openedBy', { name: ballot.openedBy })} <DateTimeText value={ballot.openedAt} />
              </>
            ),
          },
          {
            term: t('rules.closedAt'),
            detail: ballot.closedAt && <DateTimeText value={ballot.closedAt} />,
          },
        ]}
      />
    </SectionCard>
  )
}
