import { Text } from '@mantine/core'
import { IconChecklist } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { ballotAddress, ballotQuery, outcomeQuery } from '../../ballot/ballot-query'
import { FrozenText } from '../../ballot/frozen-text'
import { VotingPanel } from '../../ballot/voting-panel'
import { usePlanSlug } from '../../lib/actor'
import { proposalCode } from '../../proposal/proposal-code'
import type { Proposal } from '../../proposal/proposal-query'
import { AppLink, LinkButton } from '../../ui/app-link'
import { QueryView } from '../../ui/query-view'
import { SectionCard } from '../../ui/section-card'

/** The ballot of a proposal: opened from here by those who may, voted on here by its electors. */
export function ProposalBallotPanel({ proposal }: { proposal: Proposal }) {
  const slug = usePlanSlug()
  const { data } = useQuery(outcomeQuery(slug, proposal.id))
  const open = data?.ballots.find(({ state }) => state === 'open')

  if (open !== undefined) return <OpenBallot slug={slug} ballotId={open.id} />
  if (data?.refusals.openBallot !== null || proposal.state !== 'published') return null
  return <ReadyForTheVote slug={slug} proposal={proposal} />
}

function OpenBallot({ slug, ballotId }: { slug: string; ballotId: string }) {
  const t = useTranslations('ballot.result')
  const query = useQuery(ballotQuery(slug, ballotId))

  return (
    <QueryView query={query}>
      {(ballot) =>
        ballot.state === 'open' && (
          <VotingPanel ballot={ballot}>
            <FrozenText ballot={ballot} folded />
            <AppLink to={ballotAddress(slug, ballotId)}>{t('details')}</AppLink>
          </VotingPanel>
        )
      }
    </QueryView>
  )
}

function ReadyForTheVote({ slug, proposal }: { slug: string; proposal: Proposal }) {
  const t = useTranslations('ballot.open')

  return (
    <SectionCard
      title={t('panel')}
      action={
        <LinkButton
          to={`/p/${slug}/scrutins/nouveau`}
          search={{ proposition: proposalCode(proposal.code) }}
          leftSection={<IconChecklist size={18} aria-hidden="true" />}
        >
          {t('action')}
        </LinkButton>
      }
    >
      <Text>{t('explanation', { group: proposal.group.name })}</Text>
    </SectionCard>
  )
}
