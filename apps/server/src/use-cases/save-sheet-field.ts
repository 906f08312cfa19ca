import { readSheet, renameNode, saveSheetField as storeField } from '@deconcert/database'
import { found, nodeEditRefusal, type SheetId, sheetFieldRefusal, throwIfRefused } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { onLatestStructure } from './on-latest-structure'
import { sheetWriteRefusal } from './read-sheet'

export type FieldAsked = { readonly key: string; readonly value: unknown; readonly expectedVersion: number }

/** Saves one short field of a sheet; answers with its new version. The title of a sheet is the title of its node. */
export async function saveSheetField(
  tools: Tools,
  actor: Actor,
  id: SheetId,
  { key, value, expectedVersion }: FieldAsked,
): Promise<number> {
  const sheet = found(await readSheet(tools.sql, actor.planId, id))
  throwIfRefused(sheetWriteRefusal(actor, sheet) ?? sheetFieldRefusal(key, value))
  if (key !== 'title') {
    const field = { sheetId: id, key, value, expectedVersion }
    return await storeField(tools.sql, field, actor.accountId, tools.now())
  }
  await onLatestStructure(tools, actor.planId, async ({ version, nodes }) => {
    throwIfRefused(nodeEditRefusal(found(nodes.find((node) => node.id === sheet.nodeId))))
    const change = {
      planId: actor.planId,
      expectedVersion: version,
      actorId: actor.accountId,
      at: tools.now(),
    }
    await renameNode(tools.sql, change, sheet.nodeId, String(value).trim())
  })
  return expectedVersion
}
