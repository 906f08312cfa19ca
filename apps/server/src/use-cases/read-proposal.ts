import { listLineage, readClaim, readProposalStory } from '@deconcert/database'
import { readProposalItems } from '@deconcert/database/plan'
import {
  found,
  type Permission,
  type ProposalState,
  permissionRefusal,
  proposalEditRefusal,
  proposalEventRefusal,
  proposalTextRefusal,
  type Refusal,
} from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findProposal } from './find-proposal'
import { shownClaim } from './list-queue'
import { shownLineage } from './shown-lineage'
import { shownMergeTarget } from './shown-merge-target'

/** A proposal with its story, and what the reader may do with it; its text comes by the shared document. */
export async function readProposal(tools: Tools, actor: Actor, key: string) {
  const proposal = await findProposal(tools, actor, key)
  const [story, lineage, claim, itemIds] = await Promise.all([
    readProposalStory(tools.sql, proposal.id).then(found),
    listLineage(tools.sql, proposal.id),
    readClaim(tools.sql, proposal.id),
    readProposalItems(tools.sql, proposal.id),
  ])
  const { groupId } = proposal
  const isModerator = permissionRefusal(actor, 'proposal.moderate', { groupId }) === null
  return {
    ...proposal,
    ...story,
    itemIds,
    mergedInto: shownMergeTarget(actor, story.mergedInto),
    isMine: story.authors.some(({ accountId }) => accountId === actor.accountId),
    lineage: lineage.map((act) => shownLineage(actor, act)),
    claim: isModerator ? shownClaim(actor, claim) : null,
    refusals: refusalsOf(actor, proposal),
  }
}

type Concerned = { readonly state: ProposalState; readonly groupId: string; readonly isTextOpen: boolean }

function refusalsOf(actor: Actor, { state, groupId, isTextOpen }: Concerned) {
  const needs = (permission: Permission): Refusal | null => permissionRefusal(actor, permission, { groupId })
  return {
    write: needs('proposal.write') ?? proposalEditRefusal(state),
    writeText: needs('proposal.write') ?? proposalTextRefusal(state, isTextOpen),
    submit: needs('proposal.submit') ?? proposalEventRefusal(state, 'submit'),
    withdraw: needs('proposal.submit') ?? proposalEventRefusal(state, 'withdraw'),
    revise: needs('proposal.write') ?? proposalEventRefusal(state, 'revise'),
    moderate: needs('proposal.moderate') ?? proposalEventRefusal(state, 'set-aside'),
  }
}
