import {
  areFilesOfSheet,
  areReferencesOf,
  editNode,
  readSheet,
  readSheetTemplate,
  type SheetRow,
  saveSheetField as storeField,
} from '@deconcert/database/plan'
import {
  found,
  inheritedRefusal,
  isId,
  type PlanId,
  type Refusal,
  Refused,
  type SheetId,
  sheetFieldRefusal,
  type TypedFieldKey,
  throwIfRefused,
} from '@deconcert/domain'
import { annexesIn, isOwnFieldKey, ownFieldOf, ownFieldRefusal } from '@deconcert/domain/sheet'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { onLatestStructure } from './on-latest-structure'
import { sheetTitleRefusal, sheetWriteRefusal } from './read-sheet'

export type FieldAsked = { readonly key: string; readonly value: unknown; readonly expectedVersion: number }

/**
 * Saves one short field of a sheet over the version that was seen; answers with its new version. The title of a sheet
 * is the title of its node, and is changed by those who may rename that.
 */
export async function saveSheetField(
  tools: Tools,
  actor: Actor,
  id: SheetId,
  { key, value, expectedVersion }: FieldAsked,
): Promise<number> {
  const sheet = found(await readSheet(tools.sql, actor.planId, id))
  throwIfRefused(
    sheetWriteRefusal(actor, sheet) ??
      (await valueRefusal(tools, actor.planId, key, value)) ??
      inheritedRefusal(sheet, key),
  )
  if (key === 'title') return await saveTitle(tools, actor, sheet, String(value).trim(), expectedVersion)
  const references = referencing.has(key) ? idsIn(value) : []
  if (!(await areReferencesOf(tools.sql, actor.planId, references))) throw new Refused('not-found', key)
  const files = key === 'annexes' ? annexesIn(value).flatMap(({ file }) => file ?? []) : []
  if (!(await areFilesOfSheet(tools.sql, id, files))) throw new Refused('not-found', key)
  const field = { sheetId: id, key, value, expectedVersion }
  return await storeField(tools.sql, field, actor.accountId, tools.now())
}

/** A field that the plan has hidden meanwhile is still written: what somebody was typing there is not lost. */
async function valueRefusal(
  { sql }: Tools,
  planId: PlanId,
  key: string,
  value: unknown,
): Promise<Refusal | null> {
  if (!isOwnFieldKey(key)) return sheetFieldRefusal(key, value)
  const field = ownFieldOf(await readSheetTemplate(sql, planId), key)
  return field === undefined ? 'unknown-field' : ownFieldRefusal(field, value)
}

/** The fields that point at lines, items and territories: of this plan, and of no other. */
const referencing: ReadonlySet<string> = new Set<TypedFieldKey>([
  'attachment',
  'principles',
  'audiences',
  'territories',
  'linked-actions',
])

function idsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return isId(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : []
}

async function saveTitle(
  tools: Tools,
  actor: Actor,
  sheet: SheetRow,
  title: string,
  seenVersion: number,
): Promise<number> {
  const outcome = await onLatestStructure(tools, actor.planId, async ({ version, nodes }) => {
    const { id, state, sheetState, titleVersion } = found(nodes.find((node) => node.id === sheet.nodeId))
    throwIfRefused(sheetTitleRefusal(actor, { state, sheetState }))
    if (titleVersion !== seenVersion) return 'changed-since'
    const change = {
      planId: actor.planId,
      expectedVersion: version,
      actorId: actor.accountId,
      at: tools.now(),
    }
    await editNode(tools.sql, change, id, { title })
    return 'saved'
  })
  if (outcome === 'changed-since') throw new Refused('stale-version')
  return seenVersion + 1
}
