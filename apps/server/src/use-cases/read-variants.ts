import { readStoredText } from '@deconcert/database'
import { listVariants, readSheet, type SheetRow } from '@deconcert/database/plan'
import { type JSONContent, readFragments, withoutSuggestions } from '@deconcert/document'
import { found, richFieldKeys } from '@deconcert/domain'
import type { Tools } from '../tools'

/** What a variant inherits from: the departmental sheet with its long texts as they are now. Null for other sheets. */
export async function readDepartmental(tools: Tools, planId: string, sheet: SheetRow) {
  if (sheet.variantOf === null) return null
  const { id, nodeId, title, fields, documentId } = found(await readSheet(tools.sql, planId, sheet.variantOf))
  return { id, nodeId, title, fields, texts: await longTexts(tools, documentId) }
}

type LongTexts = Readonly<Record<string, JSONContent>>

/** What each long field of a sheet says, without what is only proposed. */
export async function longTexts(tools: Tools, documentId: string): Promise<LongTexts> {
  const texts = Object.entries(await writtenTexts(tools, documentId))
  return Object.fromEntries(texts.map(([key, content]) => [key, withoutSuggestions(content)]))
}

/** What each long field of a sheet holds, what is only proposed included. */
export async function writtenTexts(tools: Tools, documentId: string): Promise<LongTexts> {
  const { updates } = found(await readStoredText(tools.sql, documentId))
  return readFragments(updates, richFieldKeys)
}

/** The variants of a departmental sheet, with how many fields differ in each. */
export async function readVariants(tools: Tools, sheet: SheetRow) {
  return sheet.variantOf === null ? await listVariants(tools.sql, sheet.id) : []
}
