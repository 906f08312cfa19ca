import {
  countUnread,
  listAuthored,
  listAwaitedDecisions,
  listProposals,
  listQueue,
} from '@deconcert/database'
import { countAwaiting, countSubmittedSheets } from '@deconcert/database/plan'
import { permissionRefusal } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { groupReach } from './group-reach'
import { noticeReader } from './notices'
import { ballotsAtHand, type Todo } from './todo-of-ballots'
import { secondPersonAwaited } from './todo-of-two'

/** What each noun has waiting for somebody. */
type TodoList = (tools: Tools, actor: Actor) => Promise<readonly Todo[]>

const lists: readonly TodoList[] = [
  proposalsToFinish,
  amendmentsToDecide,
  noticesToRead,
  proposalsToModerate,
  ballotsAtHand,
  secondPersonAwaited,
  proposalsToPromote,
  decisionsToTake,
]

/** « Ce qu'il me reste à faire » in one plan, the longest waiting first. */
export async function listTodo(tools: Tools, actor: Actor): Promise<{ items: readonly Todo[] }> {
  const items = await Promise.all(lists.map((list) => list(tools, actor)))
  return { items: items.flat().sort((one, other) => one.at.localeCompare(other.at)) }
}

async function proposalsToFinish(tools: Tools, actor: Actor): Promise<readonly Todo[]> {
  const writable = groupReach(actor, 'proposal.write')
  const states = ['draft', 'sent-back'] as const
  const authored = await listAuthored(tools.sql, actor.planId, actor.accountId, writable, states)
  return authored.map(({ code, title, state, reason, movedAt }) => ({
    kind: state === 'draft' ? 'proposal-to-finish' : 'proposal-sent-back',
    title,
    reason,
    to: { page: 'propositions', id: `P-${code}` },
    at: movedAt.toISOString(),
  }))
}

async function amendmentsToDecide(tools: Tools, actor: Actor): Promise<readonly Todo[]> {
  const awaited = await listAwaitedDecisions(tools.sql, actor.planId, actor.accountId)
  return awaited
    .filter(({ groupId }) => permissionRefusal(actor, 'proposal.write', { groupId }) === null)
    .map(({ code, title, proposedAt }) => ({
      kind: 'amendment-to-decide',
      title,
      to: { page: 'amendements', id: `AM-${code}` },
      at: proposedAt.toISOString(),
    }))
}

async function proposalsToModerate(tools: Tools, actor: Actor): Promise<readonly Todo[]> {
  if (permissionRefusal(actor, 'proposal.moderate') !== null) return []
  const waiting = await listQueue(tools.sql, actor.planId, groupReach(actor, 'proposal.moderate'))
  const [oldest] = waiting
  if (oldest === undefined) return []
  const at = (oldest.submittedAt ?? oldest.createdAt).toISOString()
  return [{ kind: 'moderation', count: waiting.length, to: { page: 'moderation' }, at }]
}

async function noticesToRead(tools: Tools, actor: Actor): Promise<readonly Todo[]> {
  const { news, comments } = await countUnread(tools.sql, noticeReader(actor))
  const unread = [
    { kind: 'notices', ...news },
    { kind: 'comments', ...comments },
  ]
  return unread.flatMap(({ kind, count, since }) =>
    since === null ? [] : [{ kind, count, to: { page: 'nouvelles' }, at: since.toISOString() }],
  )
}

const mostToPromote = 500

async function proposalsToPromote(tools: Tools, actor: Actor): Promise<readonly Todo[]> {
  if (permissionRefusal(actor, 'proposal.promote') !== null) return []
  const reach = groupReach(actor, 'proposal.promote')
  const adopted = await listProposals(tools.sql, actor.planId, [], { state: 'adopted' }, mostToPromote)
  const mine = adopted.filter(({ groupId }) => reach === 'all' || reach.includes(groupId))
  const [first] = mine.toSorted((one, other) => one.movedAt.getTime() - other.movedAt.getTime())
  if (first === undefined) return []
  const to =
    mine.length === 1
      ? { page: 'propositions', id: `P-${first.code}` }
      : { page: 'propositions', search: { etat: 'adopted' } }
  return [{ kind: 'proposal-to-promote', count: mine.length, to, at: first.movedAt.toISOString() }]
}

async function decisionsToTake(tools: Tools, actor: Actor): Promise<readonly Todo[]> {
  if (permissionRefusal(actor, 'committee.decide') !== null) return []
  const awaiting = await Promise.all([
    countAwaiting(tools.sql, actor.planId),
    countSubmittedSheets(tools.sql, actor.planId),
  ])
  const parts = awaiting.filter((each) => each !== undefined)
  const [oldest] = parts.map(({ since }) => since.toISOString()).sort()
  if (oldest === undefined) return []
  const count = parts.reduce((sum, part) => sum + part.count, 0)
  return [{ kind: 'committee', count, to: { page: 'copil' }, at: oldest }]
}
