import { isFrozen, type NodeState } from '../plan/node'
import { reasonRefusal } from '../proposal/moderation'
import type { Refusal } from '../refusal'

export const committeeDecisionKinds = ['validate', 'validate-with-reserve', 'send-back', 'set-aside'] as const
export type CommitteeDecisionKind = (typeof committeeDecisionKinds)[number]

/** What a node becomes: the committee's four decisions, and what the project lead does around them. */
export const nodeEvents = [...committeeDecisionKinds, 'propose', 'revise', 'retire'] as const
export type NodeEvent = (typeof nodeEvents)[number]

/** The whole life of a node. What is not written here cannot happen. */
const lifecycle: Record<NodeState, Partial<Record<NodeEvent, NodeState>>> = {
  draft: { propose: 'proposed', retire: 'retired' },
  proposed: {
    validate: 'validated',
    'validate-with-reserve': 'validated-with-reserve',
    'send-back': 'sent-back',
    'set-aside': 'set-aside',
    revise: 'draft',
    retire: 'retired',
  },
  validated: {},
  'validated-with-reserve': {},
  'sent-back': { propose: 'proposed', revise: 'draft', retire: 'retired' },
  'set-aside': { retire: 'retired' },
  retired: {},
}

/** What the event makes of a node in this state, or null when it cannot happen to it. */
export function nextNodeState(state: NodeState, event: NodeEvent): NodeState | null {
  return lifecycle[state][event] ?? null
}

const outOfTurn: Record<NodeEvent, Refusal> = {
  validate: 'node-not-proposed',
  'validate-with-reserve': 'node-not-proposed',
  'send-back': 'node-not-proposed',
  'set-aside': 'node-not-proposed',
  propose: 'node-not-draft',
  revise: 'node-not-proposed',
  retire: 'node-retired',
}

/** Why this cannot happen to a node in this state, or null when it can. */
export function nodeEventRefusal(state: NodeState, event: NodeEvent): Refusal | null {
  if (nextNodeState(state, event) !== null) return null
  return isFrozen(state) ? 'node-frozen' : outOfTurn[event]
}

/** The fewest and the most characters of the committee's reason; a reserve is told as its reason. */
export const decisionReasonLength: Record<
  CommitteeDecisionKind,
  { readonly least: number; readonly most: number }
> = {
  validate: { least: 0, most: 2000 },
  'validate-with-reserve': { least: 1, most: 2000 },
  'send-back': { least: 1, most: 2000 },
  'set-aside': { least: 20, most: 2000 },
}

const needsValidatedParent: Record<CommitteeDecisionKind, boolean> = {
  validate: true,
  'validate-with-reserve': true,
  'send-back': false,
  'set-aside': false,
}

/**
 * Why the committee may not decide this about a node, or null when it may. The structure is validated from
 * the top: `parentState` is null for a node that stands alone.
 */
export function decisionRefusal(
  state: NodeState,
  parentState: NodeState | null,
  decision: CommitteeDecisionKind,
  reason: string,
): Refusal | null {
  const refusal = nodeEventRefusal(state, decision) ?? reasonRefusal(reason, decisionReasonLength[decision])
  if (refusal !== null) return refusal
  const isParentReady = parentState === null || isFrozen(parentState)
  return needsValidatedParent[decision] && !isParentReady ? 'parent-not-validated' : null
}
