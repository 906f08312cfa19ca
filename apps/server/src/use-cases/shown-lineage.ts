import type { LineageRecord } from '@deconcert/database'
import { permissionRefusal, undoRefusal } from '@deconcert/domain'
import type { Actor } from '../actor'
import { mayReadProposal } from './may-read-proposal'

/** A merger or a split as the reader may see it, and why they may not take it back. */
export function shownLineage(actor: Actor, act: LineageRecord) {
  const shown = (member: LineageRecord['made'][number]) => {
    const { id, code, state, title } = member
    return { id, code, state, title: mayReadProposal(actor, member) ? title : null }
  }
  const denied = act.sources
    .map(({ groupId }) => permissionRefusal(actor, 'proposal.moderate', { groupId }))
    .find((refusal) => refusal !== null)
  return {
    id: act.id,
    kind: act.kind,
    at: act.at,
    by: act.by,
    sources: act.sources.map(shown),
    made: act.made.map(shown),
    undoRefusal: denied ?? undoRefusal({ ...act, made: act.made.map(({ state }) => state) }),
  }
}
