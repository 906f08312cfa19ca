import { listProposals, readStoredText } from '@deconcert/database'
import { excerpt } from '@deconcert/document'
import { type Permission, permissionRefusal, type Refusal } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findGroup } from './find-group'
import { groupReach } from './group-reach'
import { storedContent } from './stored-content'

const mostProposals = 200
const previewLength = 320

/** A group: its people, the beginning of its diagnostic, its proposals, and what the reader may do there. */
export async function readGroup(tools: Tools, actor: Actor, key: string) {
  const group = await findGroup(tools, actor, key)
  const filter = { groupId: group.id }
  const drafts = groupReach(actor, 'proposal.write')
  const [proposals, preview] = await Promise.all([
    listProposals(tools.sql, actor.planId, drafts, filter, mostProposals),
    group.diagnostic && beginningOf(tools, group.diagnostic.documentId),
  ])
  const refusal = (permission: Permission): Refusal | null =>
    permissionRefusal(actor, permission, { groupId: group.id })
  return {
    ...group,
    diagnostic: group.diagnostic && { ...group.diagnostic, preview: preview ?? '' },
    proposals,
    refusals: {
      edit: refusal('group.edit'),
      createDiagnostic: refusal('diagnostic.write'),
      draftProposal: refusal('proposal.draft'),
    },
  }
}

async function beginningOf(tools: Tools, documentId: string): Promise<string> {
  const text = await readStoredText(tools.sql, documentId)
  return text === undefined ? '' : excerpt(storedContent(text), previewLength)
}
