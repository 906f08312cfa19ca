import type { Refusal } from '../refusal'
import { type SheetState, sheetEditRefusal } from '../sheet/sheet-life'
import { isStorable } from '../text'

export const nodeStates = [
  'draft',
  'proposed',
  'validated',
  'validated-with-reserve',
  'sent-back',
  'set-aside',
  'retired',
] as const

/** `proposed` awaits the steering committee. */
export type NodeState = (typeof nodeStates)[number]

/** What the rules of the tree need to know of a node. */
export type TreeNode = {
  readonly id: string
  readonly parentId: string | null
  readonly levelKey: string
  /** Rank among the children of the same parent, from 0. Ties are settled by id. */
  readonly position: number
  readonly state: NodeState
  /** The number kept when the node was frozen; null while it is derived. */
  readonly frozenNumber: string | null
  readonly territoryId?: string | null
  /** How far its sheet is; null or absent where it carries none. */
  readonly sheetState?: SheetState | null
  /** Where else it stands: lines that it also serves, without a number from there. */
  readonly secondaryParentIds?: readonly string[]
}

const frozen: Record<NodeState, boolean> = {
  draft: false,
  proposed: false,
  validated: true,
  'validated-with-reserve': true,
  'sent-back': false,
  'set-aside': false,
  retired: false,
}

/** Whether content, number and place of a node in this state are fixed. */
export function isFrozen(state: NodeState): boolean {
  return frozen[state]
}

const live: Record<NodeState, boolean> = {
  draft: true,
  proposed: true,
  validated: true,
  'validated-with-reserve': true,
  'sent-back': true,
  'set-aside': false,
  retired: false,
}

/** Whether a node in this state is part of the plan: it takes a number and may have children. */
export function isLive(state: NodeState): boolean {
  return live[state]
}

/** Why the text of a node may not be changed by hand, or null when it may. */
export function nodeEditRefusal(node: { readonly state: NodeState }): Refusal | null {
  if (isFrozen(node.state)) return 'node-frozen'
  return isLive(node.state) ? null : 'node-retired'
}

/**
 * Why a line keeps its title, what it stands under and its territory, as its sheet was submitted with them, or null. A
 * variant inherits none of them: it does not hold those of its departmental sheet.
 */
export function submittedLineRefusal({ sheetState }: Pick<TreeNode, 'sheetState'>): Refusal | null {
  return sheetState == null ? null : sheetEditRefusal(sheetState, false)
}

/** Why a line may not be given another title, or null when it may. */
export function retitleRefusal(node: Pick<TreeNode, 'state' | 'sheetState'>): Refusal | null {
  return nodeEditRefusal(node) ?? submittedLineRefusal(node)
}

export const nodeTitleLength = { advised: 160, hard: 500 } as const

/** Why a title cannot be given to a node, or null when it can. Lengths are in UTF-16 units. */
export function nodeTitleRefusal(title: string): Refusal | null {
  if (title.trim() === '') return 'title-missing'
  if (!isStorable(title)) return 'wrong-type'
  return title.length > nodeTitleLength.hard ? 'too-long' : null
}
