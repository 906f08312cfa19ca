import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { BallotProof } from '../../ballot/ballot-proof'
import { type Ballot, ballotQuery } from '../../ballot/ballot-query'
import { BallotResult } from '../../ballot/ballot-result'
import { FrozenText } from '../../ballot/frozen-text'
import { OutcomeBadge } from '../../ballot/outcome-badge'
import { PublishedVotes } from '../../ballot/published-votes'
import { RollTable } from '../../ballot/roll-table'
import { VotingPanel } from '../../ballot/voting-panel'
import { usePlanSlug } from '../../lib/actor'
import { usePlanTrail } from '../../lib/plan-trail'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import { SectionCard } from '../../ui/section-card'
import classes from './ballot-page.module.css'
import { BallotRules } from './ballot-rules'

/** One ballot: the question, the rules, the frozen text, the vote, then the result and what proves it. */
export function BallotPage() {
  const slug = usePlanSlug()
  const id = useParams({ strict: false, select: (params: Record<string, string>) => params.ballot ?? '' })
  const query = useQuery(ballotQuery(slug, id))

  return <QueryView query={query}>{(ballot) => <BallotView ballot={ballot} />}</QueryView>
}

function BallotView({ ballot }: { ballot: Ballot }) {
  const t = useTranslations('ballot')
  const slug = usePlanSlug()
  const trail = usePlanTrail({ label: t('list.title'), to: `/p/${slug}/scrutins` })
  const isClosed = ballot.state === 'closed'

  return (
    <>
      <PageHeader
        title={ballot.title}
        trail={trail}
        badge={<OutcomeBadge state={ballot.state} outcome={ballot.outcome} />}
        action={isClosed && <PrintButton />}
      />
      <div className={classes.columns}>
        <div className={classes.main}>
          {isClosed ? <BallotResult ballot={ballot} /> : <VotingPanel ballot={ballot} />}
          <SectionCard title={t('text.title')}>
            <FrozenText ballot={ballot} folded={isClosed} />
          </SectionCard>
          {isClosed && <PublishedVotes ballot={ballot} />}
          {isClosed && !ballot.countsHidden && <RollTable ballot={ballot} />}
        </div>
        <div className={classes.side}>
          <BallotRules ballot={ballot} />
          <BallotProof ballot={ballot} />
        </div>
      </div>
    </>
  )
}

function PrintButton() {
  const t = useTranslations('ballot.result')

  return (
    <Button
      variant="default"
      className={classes.noPrint}
      leftSection={<IconPrinter size={18} aria-hidden="true" />}
      onClick={printAll}
    >
      {t('print')}
    </Button>
  )
}

/** What is folded on screen is printed too. */
function printAll(): void {
  for (const part of document.querySelectorAll<HTMLDetailsElement>('main details')) part.open = true
  window.print()
}
