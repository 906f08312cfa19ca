import {
  listVariants,
  readSheet,
  type SheetRow,
  setSheetVariant as storeVariant,
} from '@deconcert/database/plan'
import type { JSONContent } from '@deconcert/document'
import {
  found,
  isInheritable,
  permissionRefusal,
  type SheetId,
  throwIfRefused,
  variantRefusal,
} from '@deconcert/domain'
import { sheetEditRefusal } from '@deconcert/domain/sheet'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { longTexts } from './read-variants'

/**
 * Makes a sheet the territorial variant of a departmental one, or with null a sheet by itself. What it says already is
 * different there from the start.
 */
export async function setSheetVariant(
  tools: Tools,
  actor: Actor,
  id: SheetId,
  departmentalId: SheetId | null,
): Promise<void> {
  throwIfRefused(permissionRefusal(actor, 'node.edit'))
  const sheet = found(await readSheet(tools.sql, actor.planId, id))
  throwIfRefused(sheetEditRefusal(sheet.sheetState, sheet.isHeld))
  if (departmentalId !== null) {
    const departmental = found(await readSheet(tools.sql, actor.planId, departmentalId))
    throwIfRefused(variantRefusal(await kinOf(tools, sheet), await kinOf(tools, departmental)))
  }
  const written = sheet.fields.filter(({ value }) => value !== null).map(({ key }) => key)
  const texts = Object.entries(await longTexts(tools, sheet.documentId))
  const own = [...written, ...texts.filter(([, text]) => hasWords(text)).map(([key]) => key)].filter(
    isInheritable,
  )
  const change = { planId: actor.planId, actorId: actor.accountId, at: tools.now() }
  await storeVariant(tools.sql, change, id, departmentalId, own)
}

async function kinOf(tools: Tools, { id, variantOf }: SheetRow) {
  return { id, variantOf, hasVariants: (await listVariants(tools.sql, id)).length > 0 }
}

function hasWords({ text, content }: JSONContent): boolean {
  return (text ?? '').trim() !== '' || (content ?? []).some(hasWords)
}
