import { readStoredText, proposeAmendment as storeProposal } from '@deconcert/database'
import { canonicalContent, changesBetween, contentOfCanonical } from '@deconcert/document'
import { found, proposeAmendmentRefusal, throwIfRefused } from '@deconcert/domain'
import { publicationRefusal } from '@deconcert/domain/writing'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { amendmentPersons } from './amendment-persons'
import { authorRefusal } from './amendment-refusals'
import { onLatestAmendment } from './on-latest-amendment'
import { storedContent } from './stored-content'

/**
 * Shows a draft to everybody, as its text is now: from here on it is read, discussed and decided on. `seen` as for a
 * proposal that is submitted.
 */
export async function proposeAmendment(
  tools: Tools,
  actor: Actor,
  key: string,
  seen: string | null,
): Promise<void> {
  await onLatestAmendment(tools, actor, key, async (amendment) => {
    const { id, documentId, state, title, reasons, proposal, baseContent } = amendment
    throwIfRefused(authorRefusal(actor, amendment))
    const text = found(await readStoredText(tools.sql, documentId))
    const content = storedContent(text)
    const changed = changesBetween(contentOfCanonical(found(baseContent)), content).length
    const changes = changed + (title === null ? 0 : 1)
    throwIfRefused(proposeAmendmentRefusal({ state, proposalState: proposal.state, changes, reasons }))
    const persons = await amendmentPersons(tools, actor, amendment, text)
    throwIfRefused(publicationRefusal({ shown: persons.seen, seen }))

    const frozen = {
      id,
      documentSeq: text.headSeq,
      content: canonicalContent(content),
      passages: persons.count,
    }
    // What its writers took back stays with them: it is not told to those who may open it from now on.
    await tools.hub.fold(documentId)
    await storeProposal(tools.sql, frozen, actor.accountId, tools.now())
    await tools.hub.fold(documentId)
    tools.hub.refresh(documentId)
  })
}
