import { readFacets, readProposalItems, setProposalItems as storeItems } from '@deconcert/database/plan'
import { permissionRefusal, proposalEditRefusal, Refused, throwIfRefused } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findProposal } from './find-proposal'

export type ItemsAsked = { readonly seen: readonly string[]; readonly items: readonly string[] }

/**
 * Ticks a proposal with items of the plan's facets, in place of those that were seen. Those who write in its group do
 * so as long as its text may be changed. A retired item stays where it is ticked and is ticked nowhere else.
 */
export async function setProposalItems(
  tools: Tools,
  actor: Actor,
  key: string,
  { seen, items }: ItemsAsked,
): Promise<void> {
  const proposal = await findProposal(tools, actor, key)
  throwIfRefused(
    permissionRefusal(actor, 'proposal.write', { groupId: proposal.groupId }) ??
      proposalEditRefusal(proposal.state),
  )
  const [{ facets }, stored] = await Promise.all([
    readFacets(tools.sql, actor.planId),
    readProposalItems(tools.sql, proposal.id),
  ])
  const offered = new Set([
    ...stored,
    ...facets
      .filter((facet) => !facet.retired)
      .flatMap((facet) => facet.items.filter(({ retired }) => !retired))
      .map(({ id }) => id),
  ])
  if (items.some((id) => !offered.has(id))) throw new Refused('not-found')
  await storeItems(tools.sql, proposal.id, seen, items, actor.accountId, tools.now())
}
