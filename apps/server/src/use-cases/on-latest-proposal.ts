import type { ProposalRow } from '@deconcert/database'
import { Refused } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findProposal } from './find-proposal'

const mostAttempts = 5

/**
 * Reads a proposal and acts on it; begins again from what it has become when somebody was faster, so that the refusal
 * names the state it is in now. Refuses with `stale-version` when that goes on and on.
 */
export async function onLatestProposal(
  tools: Pick<Tools, 'sql'>,
  actor: Actor,
  key: string,
  act: (proposal: ProposalRow) => Promise<void>,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const proposal = await findProposal(tools, actor, key)
    try {
      await act(proposal)
      return
    } catch (error) {
      const isStale = error instanceof Refused && error.refusal === 'stale-version'
      if (!isStale || attempt === mostAttempts) throw error
    }
  }
}
