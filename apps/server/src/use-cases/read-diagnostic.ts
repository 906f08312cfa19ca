import { readDiagnostic as loadDiagnostic } from '@deconcert/database'
import { found, permissionRefusal } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { findGroup } from './find-group'

/** The diagnostic of a group and whether the reader may write it; its text comes by the shared document. */
export async function readDiagnostic(tools: Tools, actor: Actor, groupKey: string) {
  const { id: groupId, slug, name } = await findGroup(tools, actor, groupKey)
  return {
    ...found(await loadDiagnostic(tools.sql, groupId)),
    group: { id: groupId, slug, name },
    writeRefusal: permissionRefusal(actor, 'diagnostic.write', { groupId }),
  }
}
