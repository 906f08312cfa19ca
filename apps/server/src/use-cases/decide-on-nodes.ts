import { type DecisionToRecord, readNodeContents, recordCommitteeDecision } from '@deconcert/database/plan'
import {
  type CommitteeDecisionKind,
  decidedText,
  decisionRefusals,
  found,
  type NodeId,
  nextNodeState,
  Refused,
} from '@deconcert/domain'
import { isFrozen, numberTree, referenceReader, territoryNames } from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import { sha256 } from '../identity/sha256'
import type { Tools } from '../tools'
import { onLatestStructure } from './on-latest-structure'
import { refreshSheets } from './refresh-sheets'

export type DecisionAsked = {
  readonly kind: CommitteeDecisionKind
  readonly reason: string
  /** Each once. `seen` is the hash of what its reader had before them, as `readCommittee` gave it. */
  readonly nodes: readonly { readonly id: NodeId; readonly seen: string }[]
}

/**
 * Records one decision of the committee on one or several lines of the plan: on all of them, or on none. Refuses with
 * `node-changed`, and the id of the line, when one is no longer what was read.
 */
export async function decideOnNodes(tools: Tools, actor: Actor, asked: DecisionAsked): Promise<void> {
  const seat = found(actor.seats.find((each) => each.role === 'steering-committee'))
  const ids = asked.nodes.map(({ id }) => id)
  await onLatestStructure(tools, actor.planId, async ({ version, levels, nodes, territories }) => {
    const refusals = decisionRefusals(nodes, ids, asked.kind, asked.reason)
    for (const [nodeId, refusal] of refusals) throw new Refused(refusal, nodeId)
    const numbers = numberTree(levels, nodes)
    const tree = {
      numbers,
      referenceOf: referenceReader(levels, nodes, numbers, territoryNames(territories)),
    }
    const contents = new Map((await readNodeContents(tools.sql, ids)).map((each) => [each.id, each.content]))
    const decided = asked.nodes.map(({ id, seen }): DecisionToRecord['nodes'][number] => {
      const node = found(nodes.find((each) => each.id === id))
      const content = decidedText(tree, node, found(contents.get(id)))
      if (sha256(content) !== seen) throw new Refused('node-changed', id)
      const to = found(nextNodeState(node.state, asked.kind))
      return { id, from: node.state, to, number: numbers.get(id) ?? null, content, freeze: isFrozen(to) }
    })
    const decision = {
      id: tools.newId(),
      kind: asked.kind,
      reason: asked.reason.trim(),
      seatId: seat.id,
      nodes: decided,
    }
    const at = tools.now()
    const change = { planId: actor.planId, expectedVersion: version, actorId: actor.accountId, at }
    await recordCommitteeDecision(tools.sql, change, decision)
  })
  await refreshSheets(tools, ids)
}
