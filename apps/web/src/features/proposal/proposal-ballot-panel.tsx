import { Button, Text } from '@mantine/core'
import { IconChecklist } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ballotAddress, ballotQuery, electorateQuery, outcomeQuery } from '../../ballot/ballot-query'
import { FrozenText } from '../../ballot/frozen-text'
import { OpenBallotDialog } from '../../ballot/open-ballot-dialog'
import { VotingPanel } from '../../ballot/voting-panel'
import { usePlanSlug } from '../../lib/actor'
import type { Proposal } from '../../proposal/proposal-query'
import { AppLink } from '../../ui/app-link'
import { QueryView } from '../../ui/query-view'
import { RefusalAlert } from '../../ui/refusal-alert'
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
  const [isOpening, setOpening] = useState(false)
  const electorate = useQuery({ ...electorateQuery(slug, proposal.group.id), enabled: isOpening })

  return (
    <SectionCard
      title={t('panel')}
      action={
        <Button
          leftSection={<IconChecklist size={18} aria-hidden="true" />}
          onClick={() => setOpening(true)}
          loading={isOpening && electorate.isPending}
        >
          {t('action')}
        </Button>
      }
    >
      <Text>{t('explanation', { group: proposal.group.name })}</Text>
      {isOpening && <RefusalAlert error={electorate.error} />}
      {isOpening && electorate.data !== undefined && (
        <OpenBallotDialog
          proposal={proposal}
          electors={electorate.data.electors.length}
          onClose={() => setOpening(false)}
        />
      )}
    </SectionCard>
  )
}
