import type { ModerationDecision } from '@deconcert/domain'
import { Button, Text, Title } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { usePermission } from '../../lib/actor'
import { useReasonText } from '../../lib/use-reason-text'
import { proposalAddress, proposalCode } from '../../proposal/proposal-code'
import { type Proposal, proposalQuery } from '../../proposal/proposal-query'
import { ProposalStateBadge } from '../../proposal/proposal-state-badge'
import { proposalTextQuery } from '../../proposal/proposal-text-query'
import { AppLink } from '../../ui/app-link'
import { RelativeDate } from '../../ui/date-text'
import { QueryView } from '../../ui/query-view'
import { ClaimBar } from './claim-bar'
import { decisionRefusal, ModerationDecisions } from './moderation-decisions'
import classes from './moderation-page.module.css'
import { originOf, waitingSince } from './queue-counts'
import { TextOf } from './text-of'
import { useClaim } from './use-claim'

export type Asked = ModerationDecision | 'claim' | null

type Props = {
  readonly slug: string
  /** Its code or its id. */
  readonly proposalKey: string
  /** What was asked for by a letter or a button. */
  readonly asked: Asked
  readonly onAsk: (asked: Asked) => void
  readonly onBack: () => void
  /** A decision has been taken. */
  readonly onDone: () => void
  /** Tells a sentence to screen readers. */
  readonly say: (sentence: string) => void
  readonly showsKeys: boolean
}

/** One proposal to decide about: what it says now, who wrote it, who has it in hand, and the decisions. */
export function ModeratedProposal({ slug, proposalKey, onBack, ...props }: Props) {
  const t = useTranslations('moderation')
  const query = useQuery(proposalQuery(slug, proposalKey))

  return (
    <article className={classes.article}>
      <Button
        className={classes.back}
        variant="subtle"
        leftSection={<IconArrowLeft size={18} aria-hidden="true" />}
        onClick={onBack}
      >
        {t('back')}
      </Button>
      <QueryView query={query}>
        {(proposal) => (
          <>
            <Head slug={slug} proposal={proposal} />
            <Desk {...props} slug={slug} proposal={proposal} />
            <section className={classes.text} aria-label={t('text')}>
              <TextOf slug={slug} proposalId={proposal.id} />
            </section>
          </>
        )}
      </QueryView>
    </article>
  )
}

type DeskProps = Omit<Props, 'proposalKey' | 'onBack'> & { readonly proposal: Proposal }

function Desk({ slug, proposal, asked, onAsk, onDone, say, showsKeys }: DeskProps) {
  const { id, code, state, title, group } = proposal
  const seq = useQuery(proposalTextQuery(slug, id)).data?.seq
  const refusal = usePermission('proposal.moderate', { groupId: group.id })
  const claim = useClaim({ slug, proposal: proposalCode(code), say })
  const decision = useAskedByLetter({ proposal, asked, onAsk, say, claim, refusal: refusal !== null })

  return (
    <>
      {refusal === null && <ClaimBar claim={proposal.claim} tools={claim} />}
      <ModerationDecisions
        slug={slug}
        proposal={proposal}
        seen={seq === undefined ? null : { state, title, seq }}
        refusal={refusal}
        asked={decision}
        onAsk={onAsk}
        onDone={onDone}
        showsKeys={showsKeys}
      />
    </>
  )
}

type ByLetter = Pick<DeskProps, 'proposal' | 'asked' | 'onAsk' | 'say'> & {
  readonly claim: ReturnType<typeof useClaim>
  readonly refusal: boolean
}

/** A letter does what its button does, and says why it cannot. `p` leaves published what is published already. */
function useAskedByLetter({
  proposal,
  asked,
  onAsk,
  say,
  claim,
  refusal,
}: ByLetter): ModerationDecision | null {
  const t = useTranslations('moderation.keys')
  const reasonText = useReasonText()
  const isReview = asked === 'publish' && proposal.state === 'published' && proposal.toReview
  const decision = isReview ? 'review' : asked === 'claim' ? null : asked
  const stopped = refusal ? 'not-permitted' : decision && decisionRefusal(proposal, decision)

  useEffect(() => {
    if (asked === 'claim') {
      if (proposal.claim?.isMine) claim.release()
      else claim.take()
      onAsk(null)
    } else if (stopped !== null) {
      say(t('unavailable', { reason: reasonText(stopped) }))
      onAsk(null)
    }
  }, [asked, stopped, proposal, claim, onAsk, say, t, reasonText])

  const taken = stopped === null ? decision : null
  useClaimWhile(taken !== null, proposal.claim, claim)
  return taken
}

/** Whoever is about to decide has the proposal in hand from then on. */
function useClaimWhile(
  isDeciding: boolean,
  held: Proposal['claim'],
  claim: ReturnType<typeof useClaim>,
): void {
  const hasAsked = useRef(false)

  useEffect(() => {
    if (isDeciding && !hasAsked.current && held === null) claim.take()
    hasAsked.current = isDeciding
  }, [isDeciding, held, claim])
}

function Head({ slug, proposal }: { slug: string; proposal: Proposal }) {
  const t = useTranslations('moderation')
  const format = useFormatter()
  const { code, title, state, group, channel, authors, toReview } = proposal
  const names = authors.map(({ displayName }) => displayName)

  return (
    <header className={classes.head}>
      <div className={classes.headTop}>
        <span>{proposalCode(code)}</span>
        <ProposalStateBadge state={state} />
        {toReview && <span>{t('counts.toReview')}</span>}
      </div>
      <Title order={2}>{title}</Title>
      <Text c="dimmed">
        {[...new Set([originOf({ channel, groupName: group.name }), group.name])].join(' · ')}
        {' · '}
        {names.length === 0 ? t('noAuthor') : t('by', { names: format.list(names) })}
        {' · '}
        <RelativeDate value={waitingSince(proposal)} />
      </Text>
      <AppLink to={proposalAddress(slug, code)}>{t('open')}</AppLink>
    </header>
  )
}
