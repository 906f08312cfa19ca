import { canonicalContent } from '@deconcert/document'
import { decidedText, found, nextNodeState } from '@deconcert/domain'
import { isFrozen, numberTree, referenceReader } from '@deconcert/domain/plan'
import type { DemoContent } from './content/demo-content'
import type { DemoCommitteeSession, DemoDecision } from './content/demo-proposal'
import { demoId } from './demo-id'
import { chairSeatId, playerId } from './demo-people'
import type { DemoPlanIds } from './demo-plan'
import { proposalBody } from './demo-proposals'
import { actionId, currentVersion, numberedTree } from './demo-structure'
import { at, call, type DemoAct, Json } from './statement'

type Tree = ReturnType<typeof numberedTree>

/** Decisions of one session that are the same for several lines are one decision. */
function grouped(decisions: readonly DemoDecision[]): readonly (readonly DemoDecision[])[] {
  const groups = new Map<string, DemoDecision[]>()
  for (const decision of decisions) {
    const key = `${decision.kind} ${decision.reason ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), decision])
  }
  return [...groups.values()]
}

function decided(content: DemoContent, ids: DemoPlanIds, tree: Tree, { node: code, kind }: DemoDecision) {
  const action = content.actions.find((each) => each.code === code)
  const id = action === undefined ? (ids.nodes.get(code) ?? '') : actionId(action.number)
  const origin = action === undefined ? undefined : content.proposals[action.origins[0] ?? 0]
  const levels = content.levels.map(({ carriesActionSheet, ...level }) => ({
    ...level,
    carriesSheet: carriesActionSheet,
  }))
  const to = nextNodeState('proposed', kind)
  const numbers = numberTree(levels, tree)
  // None of these lines stands in a territory.
  const referenceOf = referenceReader(levels, tree, numbers, new Map())
  const node = found(tree.find((each) => each.id === id))
  const words = origin === undefined ? '' : canonicalContent(proposalBody(origin))
  return {
    id,
    from: 'proposed',
    to,
    number: numbers.get(id) ?? null,
    content: decidedText({ numbers, referenceOf }, node, words),
    freeze: to !== null && isFrozen(to),
  }
}

/** The sessions of the committee: the structure in June, the sheets in October. */
export function committeeActs(content: DemoContent, ids: DemoPlanIds): readonly DemoAct[] {
  const chair = playerId(content, 'committee-chair')
  const tree = numberedTree(content, ids)
  const actsOf = ({ date, decisions }: DemoCommitteeSession) =>
    grouped(decisions).map((group, n) => {
      const when = at(date, 60 + n)
      const decision = {
        id: demoId('decision', date, n),
        kind: group[0]?.kind,
        reason: group[0]?.reason ?? '',
        seatId: chairSeatId,
        nodes: group.map((each) => decided(content, ids, tree, each)),
      }
      return {
        at: when,
        sql: call(
          'record_committee_decision',
          new Json(decision),
          ids.plan,
          currentVersion(ids),
          chair,
          when,
        ),
      }
    })
  return content.committeeSessions.flatMap(actsOf)
}
