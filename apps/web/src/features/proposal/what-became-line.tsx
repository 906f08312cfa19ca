import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { amendmentName } from '../../amendment/amendment-address'
import { ballotAddress, type ProposalOutcome } from '../../ballot/ballot-query'
import { ResultInShort } from '../../ballot-result/result-in-short'
import { proposalAddress, proposalCode } from '../../proposal/proposal-code'
import { AppLink } from '../../ui/app-link'
import { DateTimeText } from '../../ui/date-text'
import type { Milestone } from './what-became'
import classes from './what-became-panel.module.css'

type Of<Kind extends Milestone['kind']> = Extract<Milestone, { readonly kind: Kind }>

type Props = {
  readonly slug: string
  readonly proposalId: string
  readonly milestone: Milestone
  readonly group: string
  readonly mergedInto: ProposalOutcome['mergedInto']
}

/** One step of the way of a proposal. */
export function MilestoneLine({ milestone, ...props }: Props) {
  const { slug } = props
  switch (milestone.kind) {
    case 'event':
      return <EventLine {...props} milestone={milestone} />
    case 'ballot':
      return <BallotLine {...props} milestone={milestone} />
    case 'promotion':
      return <PromotionLine slug={slug} milestone={milestone} />
    case 'decision':
      return <DecisionLine milestone={milestone} />
  }
}

type StepProps = {
  readonly title: ReactNode
  readonly at: string
  readonly by?: string | null
  readonly reason?: string | null
  readonly children?: ReactNode
}

function Step({ title, at, by = null, reason = null, children }: StepProps) {
  const t = useTranslations('promotion.outcome')

  return (
    <li className={classes.step}>
      <p className={classes.title}>{title}</p>
      {reason && <p className={classes.reason}>{t('reason', { reason })}</p>}
      {children}
      <p className={classes.when}>
        <DateTimeText value={at} /> {by && t('by', { name: by })}
      </p>
    </li>
  )
}

function EventLine({ slug, milestone, group, mergedInto }: Omit<Props, 'milestone'> & EventStep) {
  const t = useTranslations('promotion.outcome')
  const { event, at, actor, reason } = milestone
  const code = mergedInto === null ? '' : proposalCode(mergedInto.code)
  const title = mergedInto?.title ?? ''
  const named = title === '' ? 'no' : 'yes'
  const sentence = t(event, { group, code, title, named })
  const name =
    event === 'merge' && mergedInto !== null ? (
      <AppLink to={proposalAddress(slug, mergedInto.code)}>{sentence}</AppLink>
    ) : (
      sentence
    )

  return <Step title={name} at={at} by={actor} reason={reason} />
}

function BallotLine({ slug, milestone, proposalId }: Pick<Props, 'slug' | 'proposalId'> & BallotStep) {
  const t = useTranslations('promotion.outcome')
  const { id, outcome, rules, result } = milestone.ballot
  const said = useWhatVoteSaid()

  return (
    <Step title={outcome === null ? t('ballotOpen') : said(milestone.ballot)} at={milestone.at}>
      {outcome === null && <p className={classes.detail}>{t('ballotOpenDetail')}</p>}
      {result !== null && <ResultInShort rules={rules} result={result} proposalId={proposalId} />}
      <p className={classes.detail}>
        <AppLink to={ballotAddress(slug, id)}>{t('ballotLink')}</AppLink>
      </p>
    </Step>
  )
}

type EventStep = { readonly milestone: Of<'event'> }
type BallotStep = { readonly milestone: Of<'ballot'> }

/** What a closed ballot made of one proposal, among others or alone. */
function useWhatVoteSaid(): (ballot: Of<'ballot'>['ballot']) => string {
  const t = useTranslations('promotion.outcome.ballot')

  return ({ outcome, consequence, amendmentCode }) => {
    if (amendmentCode !== null) return t(amendmentSaid(outcome), { code: amendmentName(amendmentCode) })
    if (outcome === 'no-quorum') return t('no-quorum')
    if (consequence === 'adopt') return t('adopted')
    return t(consequence === 'reject' ? 'rejected' : 'not-selected')
  }
}

function amendmentSaid(outcome: Of<'ballot'>['ballot']['outcome']) {
  if (outcome === 'no-quorum') return 'amendmentWithoutQuorum'
  return outcome === 'adopted' ? 'amendmentAdopted' : 'amendmentRejected'
}

function PromotionLine({ slug, milestone }: { slug: string; milestone: Of<'promotion'> }) {
  const t = useTranslations('promotion.outcome')
  const { node, at, by } = milestone.promotion

  return (
    <Step
      title={
        <AppLink to={`/p/${slug}/schema/${node.id}`}>{t('promote', { reference: node.reference })}</AppLink>
      }
      at={at}
      by={by}
    >
      <p className={classes.detail}>{node.title}</p>
    </Step>
  )
}

function DecisionLine({ milestone }: { milestone: Of<'decision'> }) {
  const t = useTranslations('promotion.outcome')
  const { kind, reason, decidedBy, at } = milestone.decision

  return <Step title={t(`decision.${kind}`)} at={at} by={decidedBy} reason={reason} />
}
