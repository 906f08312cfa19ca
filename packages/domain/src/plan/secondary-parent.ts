import type { Refusal } from '../refusal'
import { isFrozen, isLive, type TreeNode } from './node'
import { idsBelow } from './tree'

function standingRefusal(node: TreeNode, parent: TreeNode): Refusal | null {
  if (isFrozen(node.state)) return 'node-frozen'
  if (!isLive(node.state)) return 'node-retired'
  return isLive(parent.state) ? null : 'parent-not-live'
}

/**
 * Why a node may not also stand under another parent, or null when it may. Main and secondary parents together never
 * lead a node back to itself.
 */
export function linkRefusal(nodes: readonly TreeNode[], id: string, parentId: string): Refusal | null {
  const node = nodes.find((each) => each.id === id)
  const parent = nodes.find((each) => each.id === parentId)
  if (node === undefined) return 'not-found'
  if (parent === undefined) return 'place-not-found'
  const refusal = standingRefusal(node, parent)
  if (refusal !== null) return refusal
  if (id === parentId || idsBelow(nodes, id).has(parentId)) return 'would-make-a-cycle'
  const isThere = node.parentId === parentId || (node.secondaryParentIds ?? []).includes(parentId)
  return isThere ? 'already-under-it' : null
}

/** Why a node may not leave a secondary parent, or null when it may. */
export function unlinkRefusal(nodes: readonly TreeNode[], id: string, parentId: string): Refusal | null {
  const node = nodes.find((each) => each.id === id)
  if (node === undefined || !(node.secondaryParentIds ?? []).includes(parentId)) return 'not-found'
  if (isFrozen(node.state)) return 'node-frozen'
  return isLive(node.state) ? null : 'node-retired'
}
