import {
  type DecisionToRecord,
  readNodeContents,
  recordCommitteeDecision,
  type Structure,
} from '@deconcert/database'
import {
  type CommitteeDecisionKind,
  canonicalJson,
  decisionRefusals,
  displayReference,
  found,
  isFrozen,
  type Level,
  type NodeId,
  nextNodeState,
  numberTree,
  Refused,
  type TreeNode,
} from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { onLatestStructure } from './on-latest-structure'

export type DecisionAsked = {
  readonly kind: CommitteeDecisionKind
  readonly reason: string
  readonly nodeIds: readonly NodeId[]
}

/** Records one decision of the committee on one or several lines of the plan: on all of them, or on none. */
export async function decideOnNodes(tools: Tools, actor: Actor, asked: DecisionAsked): Promise<void> {
  const seat = found(actor.seats.find((each) => each.role === 'steering-committee'))
  await onLatestStructure(tools, actor.planId, async (structure) => {
    const refusals = decisionRefusals(structure.nodes, asked.nodeIds, asked.kind, asked.reason)
    for (const [nodeId, refusal] of refusals) throw new Refused(refusal, nodeId)
    const contents = await readNodeContents(tools.sql, asked.nodeIds)
    const decision = {
      id: tools.newId(),
      kind: asked.kind,
      reason: asked.reason.trim(),
      seatId: seat.id,
      nodes: contents.map((each) => decided(structure, each, asked.kind)),
    }
    const at = tools.now()
    const change = { planId: actor.planId, expectedVersion: structure.version, actorId: actor.accountId, at }
    await recordCommitteeDecision(tools.sql, change, decision)
  })
}

function decided(
  structure: Structure,
  { id, content }: { readonly id: string; readonly content: string },
  kind: CommitteeDecisionKind,
): DecisionToRecord['nodes'][number] {
  const node = found(structure.nodes.find((each) => each.id === id))
  const to = found(nextNodeState(node.state, kind))
  const number = numberTree(structure.levels, structure.nodes).get(id) ?? null
  return {
    id,
    from: node.state,
    to,
    number,
    content: decisionText(structure, { id, content }),
    freeze: isFrozen(to),
  }
}

type DecidedTree = {
  readonly levels: readonly Level[]
  readonly nodes: readonly (TreeNode & { readonly title: string })[]
}

/** What is decided on: the number, the place and the words as they stand, in one canonical text. */
export function decisionText(
  { levels, nodes }: DecidedTree,
  { id, content }: { readonly id: string; readonly content: string },
): string {
  const node = found(nodes.find((each) => each.id === id))
  const numbers = numberTree(levels, nodes)
  return canonicalJson({
    id,
    level: node.levelKey,
    parent: node.parentId,
    number: numbers.get(id) ?? null,
    reference: displayReference(levels, nodes, numbers, id),
    title: node.title,
    text: content,
  })
}
