import { countProposals, type ProposalFilter, listProposals as readList } from '@deconcert/database'
import { permissionRefusal } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { groupReach } from './group-reach'

const mostListed = 300

/** The proposals that the reader may see and that a filter finds, the latest first, and how many in each state. */
export async function listProposals(tools: Tools, actor: Actor, filter: ProposalFilter) {
  const writable = groupReach(actor, 'proposal.write')
  const [proposals, counts] = await Promise.all([
    readList(tools.sql, actor.planId, writable, filter, mostListed),
    countProposals(tools.sql, actor.planId, writable, filter),
  ])
  return { proposals, counts, draftRefusal: permissionRefusal(actor, 'proposal.draft') }
}
