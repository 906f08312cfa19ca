import {
  readSheet as readRow,
  readStructure,
  type SheetRow,
  type SheetVariant,
} from '@deconcert/database/plan'
import { found, permissionRefusal, type Refusal, type SheetId } from '@deconcert/domain'
import {
  ancestorsOf,
  isLive,
  type NodeState,
  numberTree,
  referenceReader,
  retitleRefusal,
  territoryNames,
} from '@deconcert/domain/plan'
import { type SheetState, sheetEditRefusal } from '@deconcert/domain/sheet'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { readDepartmental, readVariants } from './read-variants'

export type SheetView = SheetRow & {
  readonly number: string | null
  readonly reference: string
  readonly ancestors: readonly { readonly id: string; readonly title: string; readonly reference: string }[]
  /** What it inherits from; null for a sheet that is no territorial variant. */
  readonly departmental: Awaited<ReturnType<typeof readDepartmental>>
  /** Its own territorial variants. */
  readonly variants: readonly SheetVariant[]
  /** Why this person may not write in the sheet now, or null. */
  readonly writeRefusal: Refusal | null
  /** Why this person may not change its title now, or null. */
  readonly titleRefusal: Refusal | null
}

/** One action sheet: its short fields, the document of its long ones, its place in the plan. */
export async function readSheet(tools: Tools, actor: Actor, id: SheetId): Promise<SheetView> {
  const sheet = found(await readRow(tools.sql, actor.planId, id))
  const structure = found(await readStructure(tools.sql, actor.planId))
  const { levels, nodes } = structure
  const numbers = numberTree(levels, nodes)
  const referenceOf = referenceReader(levels, nodes, numbers, territoryNames(structure.territories))
  const [departmental, variants] = await Promise.all([
    readDepartmental(tools, actor.planId, sheet),
    readVariants(tools, sheet),
  ])
  return {
    ...sheet,
    departmental,
    variants,
    number: numbers.get(sheet.nodeId) ?? null,
    reference: referenceOf(sheet.nodeId),
    ancestors: ancestorsOf(nodes, sheet.nodeId)
      .map((node) => ({ id: node.id, title: node.title, reference: referenceOf(node.id) }))
      .reverse(),
    writeRefusal: sheetWriteRefusal(actor, sheet),
    titleRefusal: sheetTitleRefusal(actor, sheet),
  }
}

/**
 * Why this person may not write in this sheet, or null. A validated action goes on being worked out in its sheet,
 * until that is submitted.
 */
export function sheetWriteRefusal(
  actor: Actor,
  sheet: Pick<SheetRow, 'groupId' | 'state' | 'sheetState' | 'isHeld'>,
): Refusal | null {
  return (
    permissionRefusal(actor, 'sheet.write', { groupId: sheet.groupId }) ??
    sheetStateRefusal(sheet.state) ??
    sheetEditRefusal(sheet.sheetState, sheet.isHeld)
  )
}

/** Why a sheet of a line in this state is written by nobody, in its short fields nor in its text, or null. */
export function sheetStateRefusal(state: NodeState): Refusal | null {
  return isLive(state) ? null : 'node-retired'
}

/** Why this person may not change its title, which the plan shows and an assembly may have voted, or null. */
export function sheetTitleRefusal(
  actor: Actor,
  node: Pick<SheetRow, 'state'> & { readonly sheetState: SheetState | null },
): Refusal | null {
  return retitleRefusal(node) ?? permissionRefusal(actor, 'node.edit')
}
