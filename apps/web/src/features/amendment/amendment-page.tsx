import type { ProposalState } from '@deconcert/domain'
import { Alert } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { amendmentName } from '../../amendment/amendment-address'
import { type Amendment, amendmentQuery } from '../../amendment/amendment-query'
import { AmendmentStateBadge } from '../../amendment/amendment-state-badge'
import { usePlanSlug } from '../../lib/actor'
import { usePlanTrail } from '../../lib/plan-trail'
import { proposalAddress, proposalCode } from '../../proposal/proposal-code'
import { KeptDrafts } from '../../text-page/kept-drafts'
import { AppLink } from '../../ui/app-link'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import { AmendmentAbout } from './amendment-about'
import { AmendmentActions } from './amendment-actions'
import { AmendmentChanges } from './amendment-changes'
import classes from './amendment-page.module.css'
import { AmendmentReasons } from './amendment-reasons'
import { AmendmentRivals } from './amendment-rivals'
import { AmendmentStory } from './amendment-story'
import { AmendmentText } from './amendment-text'
import { AmendmentThread } from './amendment-thread'
import { AmendmentVote } from './amendment-vote'

/** While it is written, its changes are reckoned again so often: typing is no event of the plan. */
const draftMilliseconds = 4_000

/** One amendment: what it says, what that changes, what is said of it and what is decided. */
export function AmendmentPage() {
  const slug = usePlanSlug()
  const key = useParams({ strict: false, select: (params) => params.amendment ?? '' })
  const query = useQuery({
    ...amendmentQuery(slug, key),
    refetchInterval: ({ state }) => (state.data?.state === 'draft' ? draftMilliseconds : false),
  })

  return (
    <QueryView query={query} refused={<KeptDrafts />}>
      {(amendment) => <AmendmentView slug={slug} amendment={amendment} />}
    </QueryView>
  )
}

function AmendmentView({ slug, amendment }: { slug: string; amendment: Amendment }) {
  const t = useTranslations('amendment.page')
  const tProposal = useTranslations('proposal')
  const { code, state, proposal } = amendment
  const isDraft = state === 'draft'
  const trail = usePlanTrail(
    { label: tProposal('list.title'), to: `/p/${slug}/propositions` },
    { label: proposalCode(proposal.code), to: proposalAddress(slug, proposal.code) },
  )

  return (
    <>
      <PageHeader
        title={t('title', { code: amendmentName(code), proposal: proposalCode(proposal.code) })}
        trail={trail}
        badge={<AmendmentStateBadge state={state} />}
        lead={<AppLink to={proposalAddress(slug, proposal.code)}>{proposal.title}</AppLink>}
        action={<AmendmentActions slug={slug} amendment={amendment} />}
      />
      <ProposalNotice amendment={amendment} />
      <div className={classes.columns}>
        <div className={classes.main}>
          <AmendmentReasons slug={slug} amendment={amendment} />
          {isDraft && <AmendmentText amendment={amendment} />}
          <AmendmentChanges slug={slug} amendment={amendment} />
          <AmendmentVote slug={slug} amendment={amendment} />
          <AmendmentRivals slug={slug} amendment={amendment} />
          {!isDraft && <AmendmentThread slug={slug} amendment={amendment} />}
          {!isDraft && <AmendmentText amendment={amendment} />}
        </div>
        <div>
          <AmendmentAbout slug={slug} amendment={amendment} />
          <AmendmentStory steps={amendment.steps} />
        </div>
      </div>
    </>
  )
}

/** Says that nothing can come of it now, when its proposal has left where it is amended. */
function ProposalNotice({ amendment: { state, proposal } }: { amendment: Amendment }) {
  const t = useTranslations('amendment.page')
  const tState = useTranslations('proposal.state')
  const awaits = state === 'draft' || state === 'proposed'

  if (!awaits || proposal.state === 'published') return null
  return (
    <Alert color="yellow" className={classes.notice} role="note">
      {t('notPublished', { state: tState(proposal.state as ProposalState) })}
    </Alert>
  )
}
