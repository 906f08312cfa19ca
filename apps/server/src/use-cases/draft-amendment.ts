import { createAmendment, readStoredText } from '@deconcert/database'
import {
  canonicalContent,
  documentSchemaVersion,
  editableContent,
  type JSONContent,
  seedUpdate,
} from '@deconcert/document'
import {
  type AmendmentId,
  amendRefusal,
  found,
  permissionRefusal,
  Refused,
  throwIfRefused,
} from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { onLatestProposal } from './on-latest-proposal'
import { storedContent } from './stored-content'

/** Opens an amendment to a published proposal: a text of its own that begins with what the proposal says now. */
export async function draftAmendment(
  tools: Tools,
  actor: Actor,
  proposalKey: string,
): Promise<{ id: AmendmentId; code: number }> {
  const id: AmendmentId = tools.newId()
  let code = 0
  await onLatestProposal(tools, actor, proposalKey, async (proposal) => {
    throwIfRefused(permissionRefusal(actor, 'amendment.write'))
    throwIfRefused(amendRefusal(proposal.state))

    const text = found(await readStoredText(tools.sql, proposal.documentId))
    const base = editable(storedContent(text))
    const amendment = {
      id,
      proposalId: proposal.id,
      documentId: tools.newId<'document'>(),
      baseTitle: proposal.title,
      baseContent: canonicalContent(base),
      baseSeq: text.headSeq,
      schemaVersion: documentSchemaVersion,
      seed: seedUpdate({ body: base }),
    }
    code = await createAmendment(tools.sql, amendment, actor.accountId, tools.now())
  })
  return { id, code }
}

/** What an editor of this program may take up without losing anything of it. */
function editable(content: JSONContent): JSONContent {
  const base = editableContent(content)
  if (base === null) throw new Refused('text-not-amendable')
  return base
}
