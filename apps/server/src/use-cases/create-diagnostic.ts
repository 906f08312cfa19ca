import { createDiagnostic as storeDiagnostic } from '@deconcert/database'
import { documentSchemaVersion } from '@deconcert/document'
import { permissionRefusal, Refused, throwIfRefused } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findGroup } from './find-group'
import { firstUpdate } from './text-models'

/** Opens the group's diagnostic, empty or from the plan's model; a group has one, so a second call gives the first one's. */
export async function createDiagnostic(
  tools: Tools,
  actor: Actor,
  groupKey: string,
  { title, isFromModel }: { readonly title: string; readonly isFromModel: boolean },
): Promise<{ id: string }> {
  const group = await findGroup(tools, actor, groupKey)
  throwIfRefused(permissionRefusal(actor, 'diagnostic.write', { groupId: group.id }))
  if (title.trim() === '') throw new Refused('title-missing')

  const diagnostic = {
    id: tools.newId<'diagnostic'>(),
    planId: actor.planId,
    groupId: group.id,
    title: title.trim(),
    documentId: tools.newId<'document'>(),
    schemaVersion: documentSchemaVersion,
    seed: await firstUpdate(tools, actor, 'diagnostic', isFromModel),
  }
  return { id: await storeDiagnostic(tools.sql, diagnostic, actor.accountId, tools.now()) }
}
