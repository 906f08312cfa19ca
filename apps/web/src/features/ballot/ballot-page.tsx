import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { AmendmentTexts } from '../../ballot/amendment-texts'
import { BallotLines } from '../../ballot/ballot-lines'
import { BallotProof } from '../../ballot/ballot-proof'
import { type Ballot, ballotQuery } from '../../ballot/ballot-query'
import { BallotResult } from '../../ballot/ballot-result'
import { ActRequests, ActsOfTwo } from '../../ballot/counting/act-requests'
import { PresenceGaps } from '../../ballot/counting/presence-gaps'
import { TallyLines } from '../../ballot/counting/tally-lines'
import { FrozenProxies } from '../../ballot/frozen-proxies'
import { FrozenText } from '../../ballot/frozen-text'
import { OptionTexts } from '../../ballot/option-texts'
import { OutcomeBadge } from '../../ballot/outcome-badge'
import { PublishedVotes } from '../../ballot/published-votes'
import { RollTable } from '../../ballot/roll-table'
import { VerifyLink } from '../../ballot/verify-link'
import { VotingPanel } from '../../ballot/voting-panel'
import { ConsentPanel } from '../../consent/consent-panel'
import { ConsentStory } from '../../consent/consent-story'
import { usePlanSlug } from '../../lib/actor'
import { usePlanTrail } from '../../lib/plan-trail'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import { SectionCard } from '../../ui/section-card'
import { BallotEntries } from './ballot-entries'
import classes from './ballot-page.module.css'
import { BallotRules } from './ballot-rules'
import { ClosingNews } from './closing-news'
import { PrintFoot, PrintHead } from './print-foot'
import { useWholePrint } from './use-whole-print'

/** One ballot: the question, the rules, the frozen texts, the vote, then the result and what proves it. */
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
  useWholePrint()

  return (
    <div className={classes.page}>
      <ClosingNews ballot={ballot} />
      <PrintHead />
      <PageHeader
        title={ballot.title}
        trail={trail}
        badge={<OutcomeBadge state={ballot.state} outcome={ballot.outcome} />}
        action={isClosed && <PrintButton />}
      />
      <div className={classes.columns}>
        <div className={classes.main}>
          <div className={classes.noPrint}>
            <ActRequests ballot={ballot} />
          </div>
          <VoteOrResult ballot={ballot} />
          {!isClosed && <TallyLines ballot={ballot} />}
          {isClosed && <PresenceGaps ballot={ballot} />}
          {isClosed && ballot.methodKey === 'consent' && <ConsentStory ballot={ballot} />}
          {isClosed && <BallotLines ballot={ballot} />}
          <div className={classes.noPrint}>
            <ActsOfTwo ballot={ballot} />
            <Texts ballot={ballot} />
          </div>
          {isClosed && (
            <div className={classes.noPrint}>
              <PublishedVotes ballot={ballot} />
            </div>
          )}
          {ballot.roll.length > 0 ? <RollTable ballot={ballot} /> : <FrozenProxies ballot={ballot} />}
        </div>
        <div className={classes.side}>
          <BallotRules ballot={ballot} />
          <BallotProof ballot={ballot} />
          {isClosed && <VerifyLink ballotId={ballot.id} />}
          <BallotEntries ballot={ballot} />
        </div>
      </div>
      <PrintFoot ballot={ballot} />
    </div>
  )
}

function VoteOrResult({ ballot }: { ballot: Ballot }) {
  const t = useTranslations('ballot')
  const page = useTranslations('ballotPage')

  switch (ballot.state) {
    case 'open':
      return ballot.methodKey === 'consent' ? (
        <ConsentPanel ballot={ballot} />
      ) : (
        <VotingPanel ballot={ballot} />
      )
    case 'closing':
      return <SectionCard title={t('state.closing')}>{page('counting')}</SectionCard>
    case 'closed':
      return <BallotResult ballot={ballot} />
  }
}

function Texts({ ballot }: { ballot: Ballot }) {
  const t = useTranslations('ballot.text')

  if (ballot.options.length > 1) return <OptionTexts ballot={ballot} />
  if (ballot.texts.length === 0) return null
  if (ballot.amendmentCode !== null) return <AmendmentTexts ballot={ballot} />
  return (
    <SectionCard title={t('title')}>
      <FrozenText ballot={ballot} folded={ballot.state === 'closed'} />
    </SectionCard>
  )
}

function PrintButton() {
  const t = useTranslations('ballot.result')

  return (
    <Button
      variant="default"
      className={classes.noPrint}
      leftSection={<IconPrinter size={18} aria-hidden="true" />}
      onClick={() => window.print()}
    >
      {t('print')}
    </Button>
  )
}
