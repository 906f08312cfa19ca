import { readStoredText, splitProposal as storeSplit } from '@deconcert/database'
import { documentSchemaVersion, seedUpdate } from '@deconcert/document'
import {
  found,
  permissionRefusal,
  type ReasonCode,
  reasonLength,
  reasonRefusal,
  type SeenProposal,
  seenRefusal,
  splitRefusal,
  throwIfRefused,
} from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findProposal } from './find-proposal'
import { storedContent } from './stored-content'

export type SplitAsked = {
  /** One for each part. */
  readonly titles: readonly string[]
  readonly reason: string
  readonly reasonCode: ReasonCode | null
  readonly seen: SeenProposal
}

/**
 * Splits a proposal: each part begins with a copy of its text, under a title of its own, and its authors cut it down.
 * Answers with the id of the act and those of the parts.
 */
export async function splitProposal(
  tools: Tools,
  actor: Actor,
  key: string,
  { titles, reason, reasonCode, seen }: SplitAsked,
): Promise<{ act: string; parts: readonly string[] }> {
  const proposal = await findProposal(tools, actor, key)
  throwIfRefused(permissionRefusal(actor, 'proposal.moderate', { groupId: proposal.groupId }))
  throwIfRefused(seenRefusal(seen, proposal) ?? splitRefusal(seen.state, titles))
  throwIfRefused(reasonRefusal(reason, reasonLength.split))

  const body = storedContent(found(await readStoredText(tools.sql, proposal.documentId)))
  const parts = titles.map((title) => ({
    id: tools.newId<'proposal'>(),
    title: title.trim(),
    documentId: tools.newId<'document'>(),
    schemaVersion: documentSchemaVersion,
    seed: seedUpdate({ body }),
  }))
  const split = {
    actId: tools.newId(),
    sourceId: proposal.id,
    seen,
    parts,
    reason: reason.trim() || null,
    reasonCode,
  }
  await storeSplit(tools.sql, split, actor.accountId, tools.now())
  tools.hub.refresh(proposal.documentId)
  return { act: split.actId, parts: parts.map(({ id }) => id) }
}
