import type { ProposalRow } from '@deconcert/database'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findProposal } from './find-proposal'
import { onLatest } from './on-latest'

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
  await onLatest(mostAttempts, async () => await act(await findProposal(tools, actor, key)))
}
