import type { Refusal } from '../refusal'
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

/** Why the cells of this line may not be filled, or null when they may. A validated line is still read and crossed. */
export function crossingRefusal(node: { readonly state: NodeState }): Refusal | null {
  return isLive(node.state) ? null : 'node-retired'
}
