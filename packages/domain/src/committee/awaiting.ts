import type { Level } from '../plan/level'
import { isFrozen, type TreeNode } from '../plan/node'
import { inPlanOrder } from '../plan/tree'
import type { Refusal } from '../refusal'
import { type CommitteeDecisionKind, decisionRefusal, nextNodeState } from './decision'

export type Awaiting<Node extends TreeNode> = {
  readonly level: Level
  readonly nodes: readonly {
    readonly node: Node
    /** Whether what stands above is validated, so that this node may be. */
    readonly isReady: boolean
  }[]
}

/** What awaits the committee, level by level from the top, in the order of the plan. */
export function awaitingCommittee<Node extends TreeNode>(
  levels: readonly Level[],
  nodes: readonly Node[],
): readonly Awaiting<Node>[] {
  const states = new Map(nodes.map((node) => [node.id, node.state]))
  const proposed = inPlanOrder(nodes).filter(({ node }) => node.state === 'proposed')
  return [...levels]
    .sort((a, b) => a.depth - b.depth)
    .map((level) => ({
      level,
      nodes: proposed
        .filter(({ node }) => node.levelKey === level.key)
        .map(({ node }) => ({ node, isReady: isParentReady(states, node) })),
    }))
    .filter((group) => group.nodes.length > 0)
}

function isParentReady(states: ReadonlyMap<string, TreeNode['state']>, node: TreeNode): boolean {
  if (node.parentId === null) return true
  const parentState = states.get(node.parentId)
  return parentState !== undefined && isFrozen(parentState)
}

/**
 * Why each of these nodes may not receive this decision, by id; empty when all may. Decisions are taken
 * from the top down, so that a parent and its children may be validated by the same act.
 */
export function decisionRefusals(
  nodes: readonly TreeNode[],
  nodeIds: readonly string[],
  decision: CommitteeDecisionKind,
  reason: string,
): ReadonlyMap<string, Refusal> {
  const known = new Set(nodes.map((node) => node.id))
  const refusals = new Map<string, Refusal>()
  for (const id of nodeIds.filter((each) => !known.has(each))) refusals.set(id, 'not-found')

  const states = new Map(nodes.map((node) => [node.id, node.state]))
  for (const { node } of inPlanOrder(nodes).filter((each) => nodeIds.includes(each.node.id))) {
    const parentState = node.parentId === null ? null : (states.get(node.parentId) ?? null)
    const refusal = decisionRefusal(node.state, parentState, decision, reason)
    if (refusal === null) states.set(node.id, nextNodeState(node.state, decision) ?? node.state)
    else refusals.set(node.id, refusal)
  }
  return refusals
}
