import { proposalEventRefusal } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { moveProposal } from './move-proposal'

/** Takes a proposal back before any vote on it. Those who read it go on reading it, with its story. */
export async function withdrawProposal(tools: Tools, actor: Actor, key: string): Promise<void> {
  await moveProposal(tools, actor, key, {
    permission: 'proposal.submit',
    event: 'withdraw',
    kind: 'proposal-withdrawn',
    reason: null,
    refusal: ({ state }) => proposalEventRefusal(state, 'withdraw'),
  })
}
