import {
  type ProposalState,
  proposalEditRefusal,
  proposalErasureRefusal,
  proposalTextLength,
} from '@deconcert/domain'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { AmendmentPanel } from '../../amendment/amendment-panel'
import type { PageAccess } from '../../editor/document-access'
import { usePlanSlug } from '../../lib/actor'
import { usePlanTrail } from '../../lib/plan-trail'
import { proposalAddress, proposalCode } from '../../proposal/proposal-code'
import { type Proposal, proposalQuery } from '../../proposal/proposal-query'
import { ProposalStateBadge } from '../../proposal/proposal-state-badge'
import { EraseDeleted } from '../../text-page/erase-deleted'
import { KeptDrafts } from '../../text-page/kept-drafts'
import { TextPage } from '../../text-page/text-page'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import { ProposalAbout } from './proposal-about'
import { ProposalActions } from './proposal-actions'
import { ProposalLineage } from './proposal-lineage'
import { ProposalNotice } from './proposal-notice'
import classes from './proposal-page.module.css'
import { ProposalPanels } from './proposal-panels'
import { ProposalSources } from './proposal-sources'
import { ProposalStory } from './proposal-story'

/** The states in which the panels tell what became of the proposal. */
const isDecided = new Set<ProposalState>(['adopted', 'rejected', 'promoted', 'merged'])

/** One proposal: its text, written by several people at once, what happened to it and what can be done with it. */
export function ProposalPage() {
  const slug = usePlanSlug()
  const key = useParams({ strict: false, select: (params) => params.proposal ?? '' })
  const query = useQuery(proposalQuery(slug, key))
  useCodeInAddress(slug, key, query.data?.code)

  return (
    <QueryView query={query} refused={<KeptDrafts />}>
      {(proposal) => <ProposalView slug={slug} proposal={proposal} />}
    </QueryView>
  )
}

function ProposalView({ slug, proposal }: { slug: string; proposal: Proposal }) {
  const t = useTranslations('proposal')
  const trail = usePlanTrail({ label: t('list.title'), to: `/p/${slug}/propositions` })

  return (
    <>
      <PageHeader
        title={proposal.title}
        trail={trail}
        badge={
          <span className={classes.badges}>
            <span className={classes.code}>{proposalCode(proposal.code)}</span>
            <ProposalStateBadge state={proposal.state} />
          </span>
        }
        action={<ProposalActions slug={slug} proposal={proposal} />}
      />
      <ProposalNotice slug={slug} proposal={proposal} />
      <div className={classes.columns}>
        <div className={classes.main}>
          <ProposalPanels proposal={proposal} />
          <TextPage
            key={proposal.documentId}
            documentId={proposal.documentId}
            title={proposal.title}
            label={t('page.text')}
            placeholder={t('page.placeholder')}
            access={useTextAccess(proposal)}
            advisedLength={proposalTextLength.advised}
          />
          <EraseDeleted documentId={proposal.documentId} refusal={proposalErasureRefusal(proposal.state)} />
          <AmendmentPanel slug={slug} proposal={proposal} />
        </div>
        <div>
          <ProposalAbout slug={slug} proposal={proposal} />
          <ProposalSources slug={slug} proposal={proposal} />
          <ProposalLineage slug={slug} proposal={proposal} />
          <ProposalStory steps={proposal.steps} isFolded={isDecided.has(proposal.state)} />
        </div>
      </div>
    </>
  )
}

/** Whether the reader may type, and if not, the sentence that says why: for everybody first, then for them. */
function useTextAccess({ refusals, state, group }: Proposal): PageAccess {
  const t = useTranslations('proposal')

  if (refusals.writeText === null) return { kind: 'write' }
  if (state === 'in-ballot') return { kind: 'read', reason: t('page.inBallot') }
  if (refusals.revise === null) return { kind: 'read', reason: t('page.revisable') }
  const isClosed = proposalEditRefusal(state) !== null
  const reason = isClosed
    ? t('page.closed', { state: t(`state.${state}`) })
    : t('page.readOnly', { group: group.name })
  return { kind: 'read', reason }
}

/** A link by id becomes the address that people can read aloud. */
function useCodeInAddress(slug: string, key: string, code: number | undefined): void {
  const navigate = useNavigate()

  useEffect(() => {
    if (code === undefined || key === proposalCode(code)) return
    void navigate({ to: proposalAddress(slug, code) as '/', search: true, hash: true, replace: true })
  }, [slug, key, code, navigate])
}
