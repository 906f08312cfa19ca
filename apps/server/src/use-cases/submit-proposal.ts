import { proposalEventRefusal } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { moveProposal } from './move-proposal'

/** Hands a draft to moderation. Whoever wrote in it is one of its authors from then on. */
export async function submitProposal(tools: Tools, actor: Actor, key: string): Promise<void> {
  await moveProposal(tools, actor, key, {
    permission: 'proposal.submit',
    event: 'submit',
    kind: 'proposal-submitted',
    reason: null,
    refusal: ({ state }) => proposalEventRefusal(state, 'submit'),
  })
}
