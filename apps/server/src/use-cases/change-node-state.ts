import { changeNodeState as storeState } from '@deconcert/database/plan'
import {
  found,
  type JournalKind,
  type NodeEvent,
  type NodeId,
  nextNodeState,
  nodeEventRefusal,
  Refused,
  reasonRefusal,
  throwIfRefused,
} from '@deconcert/domain'
import { retireRefusal } from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { onLatestStructure } from './on-latest-structure'
import { refreshSheets } from './refresh-sheets'

/** What the project lead does to a node around the committee's decisions. */
export type LeadEvent = Extract<NodeEvent, 'propose' | 'revise' | 'retire'>

const journalKind: Record<LeadEvent, JournalKind> = {
  propose: 'node-proposed',
  revise: 'node-taken-back',
  retire: 'node-retired',
}

/** Retiring wants a reason: nothing of the plan goes away without one. */
const reasonLength: Record<LeadEvent, { readonly least: number; readonly most: number }> = {
  propose: { least: 0, most: 2000 },
  revise: { least: 0, most: 2000 },
  retire: { least: 1, most: 2000 },
}

/** Proposes a node to the committee, takes it back, or retires it with a reason. */
export async function changeNodeState(
  tools: Tools,
  actor: Actor,
  id: NodeId,
  event: LeadEvent,
  reason: string,
): Promise<void> {
  throwIfRefused(reasonRefusal(reason, reasonLength[event]))
  await onLatestStructure(tools, actor.planId, async ({ version, nodes }) => {
    const node = found(nodes.find((each) => each.id === id))
    throwIfRefused(
      nodeEventRefusal(node.state, event) ?? (event === 'retire' ? retireRefusal(nodes, id) : null),
    )
    const next = nextNodeState(node.state, event)
    if (next === null) throw new Refused('stale-version')
    const change = {
      planId: actor.planId,
      expectedVersion: version,
      actorId: actor.accountId,
      at: tools.now(),
    }
    await storeState(tools.sql, change, id, {
      from: node.state,
      to: next,
      kind: journalKind[event],
      reason: reason.trim() || null,
    })
  })
  await refreshSheets(tools, [id])
}
