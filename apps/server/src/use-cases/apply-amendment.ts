import { type AmendmentRow, postgresLog, applyAmendment as store } from '@deconcert/database'
import type { TextChange } from '@deconcert/document'
import { found } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { type Application, applicationOf, atHand } from './amendment-application'
import { onLatestAmendment } from './on-latest-amendment'

/**
 * Takes changes of an amendment into the text of its proposal, while nobody is in it: those who had it open come back to
 * the text that has changed. `decide` looks at the amendment as it is then, and says which; it may refuse.
 */
export async function applyAmendment(
  tools: Tools,
  actor: Actor,
  key: string,
  proposalDocumentId: string,
  decide: (amendment: AmendmentRow, changes: readonly TextChange[]) => Application,
): Promise<void> {
  await tools.hub.rewrite(proposalDocumentId, async () => {
    await onLatestAmendment(tools, actor, key, async (amendment) => {
      const stored = found(await postgresLog(tools.sql).read(amendment.proposal.documentId))
      const read = atHand(amendment, stored)
      const { move, update } = applicationOf(read, decide(amendment, read.text.changes))
      await store(tools.sql, move, update, actor.accountId, tools.now())
    })
  })
  tools.hub.refresh(proposalDocumentId)
}
