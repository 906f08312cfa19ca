import type { Refusal } from '../refusal'
import { type SheetState, sheetEditRefusal } from '../sheet/sheet-life'
import { isLive, type NodeState } from './node'

/** What may cross a line of the plan: an item of a facet, a territory, a body. */
export const crossingKinds = ['item', 'territory', 'body'] as const

export type CrossingKind = (typeof crossingKinds)[number]

/** From nothing to much: 0 is no crossing, 1 is also what a tick says. */
export const intensities = [0, 1, 2, 3] as const

export type Intensity = (typeof intensities)[number]

/** In characters. */
export const crossingRoleLength = 60
export const crossingNoteLength = 500

/**
 * Why the cells of this line that cross it with this may not be filled, or null when they may. A validated line is still
 * read and crossed; but what its sheet says it serves and for whom is read only with the sheet. `sheetState`: null for a
 * line without one.
 */
export function crossingRefusal(
  node: { readonly state: NodeState; readonly sheetState: SheetState | null; readonly isSheetHeld: boolean },
  kind: CrossingKind,
): Refusal | null {
  if (!isLive(node.state)) return 'node-retired'
  return kind === 'item' && node.sheetState !== null
    ? sheetEditRefusal(node.sheetState, node.isSheetHeld)
    : null
}
