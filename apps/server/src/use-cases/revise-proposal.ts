import { proposalEventRefusal } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { moveProposal } from './move-proposal'

/** Opens a proposal that was sent back or rejected to writing again. */
export async function reviseProposal(tools: Tools, actor: Actor, key: string): Promise<void> {
  await moveProposal(tools, actor, key, {
    permission: 'proposal.write',
    event: 'revise',
    kind: 'proposal-revised',
    reason: null,
    refusal: ({ state }) => proposalEventRefusal(state, 'revise'),
  })
}
