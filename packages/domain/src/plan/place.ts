import type { Refusal } from '../refusal'
import type { Level } from './level'
import { isFrozen, isLive, submittedLineRefusal, type TreeNode } from './node'
import { childrenOf, descendantsOf, idsBelow } from './tree'

/** Where a node is to stand: under whom, at which level, and before which of its siblings (0 comes first). */
export type Place = {
  readonly parentId: string | null
  readonly levelKey: string
  readonly position: number
}

/** The nodes of one plan beyond which it no longer fits a page, a paper or a head. */
export const maxNodes = 5000

function parentRefusal(level: Level, nodes: readonly TreeNode[], parentId: string | null): Refusal | null {
  if (parentId === null) return level.allowedParents.includes(null) ? null : 'level-not-allowed-here'
  const parent = nodes.find((node) => node.id === parentId)
  if (parent === undefined) return 'place-not-found'
  if (!isLive(parent.state)) return 'parent-not-live'
  return level.allowedParents.includes(parent.levelKey) ? null : 'level-not-allowed-here'
}

/**
 * Why no node may stand there, or null when one may. `movedId` is the node that leaves its place for this
 * one; without it the question is about a new node.
 */
export function placeRefusal(
  levels: readonly Level[],
  nodes: readonly TreeNode[],
  place: Place,
  movedId?: string,
): Refusal | null {
  const level = levels.find((each) => each.key === place.levelKey)
  if (level === undefined) return 'level-unknown'
  if (movedId === undefined && nodes.length >= maxNodes) return 'plan-full'
  const refusal = parentRefusal(level, nodes, place.parentId)
  if (refusal !== null) return refusal
  if (movedId !== undefined && wouldHoldItself(nodes, movedId, place.parentId)) return 'would-make-a-cycle'
  const siblings = childrenOf(nodes, place.parentId).filter((node) => node.id !== movedId)
  const isThere = Number.isInteger(place.position) && place.position >= 0 && place.position <= siblings.length
  return isThere ? null : 'place-not-found'
}

function wouldHoldItself(nodes: readonly TreeNode[], movedId: string, parentId: string | null): boolean {
  return parentId !== null && (parentId === movedId || idsBelow(nodes, movedId).has(parentId))
}

/**
 * Why a node may not be moved there, or null when it may. A frozen node stays where it is; the others may
 * pass around it, since its number is kept.
 */
export function moveRefusal(
  levels: readonly Level[],
  nodes: readonly TreeNode[],
  id: string,
  place: Place,
): Refusal | null {
  const node = nodes.find((each) => each.id === id)
  if (node === undefined) return 'not-found'
  if (isFrozen(node.state) || descendantsOf(nodes, id).some((each) => isFrozen(each.state)))
    return 'node-frozen'
  if (!isLive(node.state)) return 'node-retired'
  const isAmongNeighbours = place.parentId === node.parentId && place.levelKey === node.levelKey
  const kept = isAmongNeighbours ? null : submittedLineRefusal(node)
  return kept ?? placeRefusal(levels, nodes, place, id) ?? childrenRefusal(levels, nodes, id, place.levelKey)
}

/** A node that changes level takes its children along: they must be allowed under the new level. */
function childrenRefusal(
  levels: readonly Level[],
  nodes: readonly TreeNode[],
  id: string,
  levelKey: string,
): Refusal | null {
  const isMisplaced = childrenOf(nodes, id).some((child) => {
    const level = levels.find((each) => each.key === child.levelKey)
    return level !== undefined && !level.allowedParents.includes(levelKey)
  })
  return isMisplaced ? 'level-not-allowed-here' : null
}

/** Why a node may not be taken out of the plan, or null when it may. Nothing is deleted: it is retired. */
export function retireRefusal(nodes: readonly TreeNode[], id: string): Refusal | null {
  const node = nodes.find((each) => each.id === id)
  if (node === undefined) return 'not-found'
  if (isFrozen(node.state)) return 'node-frozen'
  if (node.state === 'retired') return 'node-retired'
  return childrenOf(nodes, id).some((child) => isLive(child.state)) ? 'node-has-children' : null
}

/** Where one node stands: what storing a move has to write. */
export type Standing = Pick<TreeNode, 'id' | 'parentId' | 'levelKey' | 'position'>

function ranked(nodes: readonly Standing[], parentId: string | null): readonly Standing[] {
  return nodes.map((node, position) => ({ id: node.id, parentId, levelKey: node.levelKey, position }))
}

/**
 * The children of the new parent once a node, new or moved, stands at its place: every one with its rank,
 * dense from 0. The place is one that `placeRefusal` accepts.
 */
export function standingsAfter(nodes: readonly TreeNode[], id: string, place: Place): readonly Standing[] {
  const siblings: Standing[] = childrenOf(nodes, place.parentId).filter((node) => node.id !== id)
  siblings.splice(place.position, 0, { id, ...place })
  return ranked(siblings, place.parentId)
}

/** The tree once a node has moved to a place that `moveRefusal` accepts. */
export function moveNode<Node extends TreeNode>(
  nodes: readonly Node[],
  id: string,
  place: Place,
): readonly Node[] {
  const standings = new Map(standingsAfter(nodes, id, place).map((standing) => [standing.id, standing]))
  return nodes.map((node) => ({ ...node, ...standings.get(node.id) }))
}
