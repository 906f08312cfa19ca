import type { ProvenanceRecord } from '@deconcert/database/plan'
import type { AmendmentState, CommitteeDecisionKind, ProposalState } from '@deconcert/domain'
import type { BallotOutcome, BallotState } from '@deconcert/domain/ballot'
import type { NodeState } from '@deconcert/domain/plan'

/** One thing on the way, with what it takes to name it and to go to it. */
export type ProvenanceElement = { readonly key: string; readonly title: string } & (
  | { readonly kind: 'people'; readonly names: readonly string[] }
  | { readonly kind: 'group'; readonly slug: string }
  | { readonly kind: 'diagnostic'; readonly slug: string }
  | { readonly kind: 'proposal'; readonly code: number; readonly state: ProposalState }
  | { readonly kind: 'amendment'; readonly code: number; readonly state: AmendmentState }
  | {
      readonly kind: 'ballot'
      readonly id: string
      readonly state: BallotState
      readonly outcome: BallotOutcome | null
    }
  | { readonly kind: 'node'; readonly id: string; readonly state: NodeState; readonly reference: string }
  | { readonly kind: 'decision'; readonly decision: CommitteeDecisionKind; readonly at: string }
  | { readonly kind: 'sheet'; readonly id: string; readonly state: NodeState }
)

type ShownNode = {
  readonly id: string
  readonly title: string
  readonly state: NodeState
  readonly reference: string
}

/** Everything of a record, in the order from contributions to the plan, each once. */
export function provenanceElements(
  record: ProvenanceRecord,
  nodes: readonly ShownNode[],
): readonly ProvenanceElement[] {
  const groups = new Map(record.proposals.map((each) => [each.groupId, each]))
  const all: ProvenanceElement[] = [
    ...record.diagnostics.map(
      ({ id, groupId, title }) =>
        ({
          key: `diagnostic:${id}`,
          kind: 'diagnostic',
          title,
          slug: groups.get(groupId)?.groupSlug ?? '',
        }) as const,
    ),
    ...[...groups.values()].map(
      ({ groupId, groupName, groupSlug }) =>
        ({ key: `group:${groupId}`, kind: 'group', title: groupName, slug: groupSlug }) as const,
    ),
    ...record.proposals.flatMap(({ id, authors }) =>
      authors.length === 0
        ? []
        : [{ key: `people:${id}`, kind: 'people', title: '', names: authors } as const],
    ),
    ...record.amendments.map(
      ({ id, code, title, state }) =>
        ({ key: `amendment:${id}`, kind: 'amendment', title, code, state }) as const,
    ),
    ...record.proposals.map(
      ({ id, code, title, state }) =>
        ({ key: `proposal:${id}`, kind: 'proposal', title, code, state }) as const,
    ),
    ...record.ballots.map(
      ({ id, question, state, outcome }) =>
        ({ key: `ballot:${id}`, kind: 'ballot', title: question, id, state, outcome }) as const,
    ),
    ...nodes.map((node) => ({ ...node, key: `node:${node.id}`, kind: 'node' }) as const),
    ...record.promotions.flatMap(({ nodeId, sheetId }) => {
      const node = nodes.find(({ id }) => id === nodeId)
      if (sheetId === null || node === undefined) return []
      return [
        {
          key: `sheet:${sheetId}`,
          kind: 'sheet',
          title: node.title,
          id: sheetId,
          state: node.state,
        } as const,
      ]
    }),
    ...record.decisions.map(
      ({ id, kind, at }) =>
        ({ key: `decision:${id}`, kind: 'decision', title: '', decision: kind, at }) as const,
    ),
  ]
  return [...new Map(all.map((element) => [element.key, element])).values()]
}
