import { readPolicyOf, readStoredText, submitProposal as storeSubmission } from '@deconcert/database'
import { isUnwritten, plainText } from '@deconcert/document'
import { found, permissionRefusal, submissionRefusal, throwIfRefused } from '@deconcert/domain'
import { publicationRefusal } from '@deconcert/domain/writing'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { onLatestProposal } from './on-latest-proposal'
import { proposalPersons } from './proposal-persons'
import { storedContent } from './stored-content'

/**
 * Hands a draft that says something to moderation, or publishes it at once where the policy of its channel says so.
 * Whoever wrote in it is one of its authors from then on. `seen` stands for what may tell who somebody is and was looked
 * at: `personal-data-unseen` when that is not what the text holds now.
 */
export async function submitProposal(
  tools: Tools,
  actor: Actor,
  key: string,
  seen: string | null,
): Promise<void> {
  await onLatestProposal(tools, actor, key, async ({ id, groupId, state, title, documentId }) => {
    throwIfRefused(permissionRefusal(actor, 'proposal.submit', { groupId }))
    const text = found(await readStoredText(tools.sql, documentId))
    const body = storedContent(text)
    throwIfRefused(submissionRefusal({ state, isBlank: isUnwritten(body) }))
    const persons = await proposalPersons(tools, actor, { documentId, title }, text)
    throwIfRefused(publicationRefusal({ shown: persons.seen, seen }))

    const policy = await readPolicyOf(tools.sql, id)
    const submission = {
      id,
      policy,
      seq: text.headSeq,
      text: plainText(body),
      passages: persons.count,
    }
    // What its writers took back stays with them: it is not told to those who may open it from now on.
    await tools.hub.fold(documentId)
    await storeSubmission(tools.sql, submission, actor.accountId, tools.now())
    await tools.hub.fold(documentId)
    tools.hub.refresh(documentId)
  })
}
