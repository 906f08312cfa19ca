import { renameProposal as storeTitle } from '@deconcert/database'
import {
  permissionRefusal,
  proposalEditRefusal,
  proposalTitleRefusal,
  throwIfRefused,
} from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { onLatestProposal } from './on-latest-proposal'

/** Gives a proposal another title, as long as its text may be changed. */
export async function renameProposal(tools: Tools, actor: Actor, key: string, title: string): Promise<void> {
  throwIfRefused(proposalTitleRefusal(title))
  await onLatestProposal(tools, actor, key, async ({ id, groupId, state }) => {
    throwIfRefused(permissionRefusal(actor, 'proposal.write', { groupId }))
    throwIfRefused(proposalEditRefusal(state))
    const renaming = { id, title: title.trim(), from: state }
    await storeTitle(tools.sql, renaming, actor.accountId, tools.now())
  })
}
