import { readDiagnostic as loadDiagnostic } from '@deconcert/database'
import { found, permissionRefusal } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

/** Where a diagnostic stands and whether the reader may write it; its text comes by the shared document. */
export async function readDiagnostic(tools: Tools, actor: Actor, id: string) {
  const diagnostic = found(await loadDiagnostic(tools.sql, actor.planId, id))
  const { groupId } = diagnostic
  return { ...diagnostic, writeRefusal: permissionRefusal(actor, 'diagnostic.write', { groupId }) }
}
