import {
  type DocumentSubject,
  type HeldSeat,
  isConnectionLoss,
  listHeldSeats,
  readDocumentSubjects,
  type Sql,
} from '@deconcert/database'
import { isId, type Permission, permissionRefusal, proposalEditRefusal } from '@deconcert/domain'
import type { Asked, Standing } from '../collab/standing'
import { standingSessions } from '../identity/standing-sessions'
import { mayReadProposal } from './may-read-proposal'
import { sheetStateRefusal } from './read-sheet'

const writing: Record<DocumentSubject['kind'], Permission> = {
  diagnostic: 'diagnostic.write',
  proposal: 'proposal.write',
  sheet: 'sheet.write',
}

type StandingTools = { readonly sql: Sql; readonly now: () => Date }

/**
 * What each of these people may do with a shared text, in the order asked. Whoever has no seat in its plan may do
 * nothing, an administrator included; every other seat reads, but for a private proposal, which only those who may
 * write it read.
 */
export async function readStandings(
  tools: StandingTools,
  asked: readonly Asked[],
): Promise<readonly Standing[]> {
  try {
    return await readOnce(tools, asked)
  } catch (error) {
    if (!isConnectionLoss(error)) throw error
    // That an idle connection was cut shows at the next question only.
    return await readOnce(tools, asked)
  }
}

async function readOnce({ sql, now }: StandingTools, asked: readonly Asked[]): Promise<readonly Standing[]> {
  const ids = (key: keyof Asked) => [...new Set(asked.map((each) => each[key]))]
  const [sessions, subjects, seats] = await Promise.all([
    standingSessions(sql, ids('sessionId'), now()),
    readDocumentSubjects(sql, ids('documentId').filter(isId)),
    listHeldSeats(sql, ids('accountId')),
  ])
  const subjectOf = new Map(subjects.map((subject) => [subject.documentId, subject]))
  const seatsOf = byHolder(seats)
  return asked.map(({ sessionId, documentId, accountId }) => {
    if (!sessions.has(sessionId)) return { kind: 'signed-out' }
    const subject = subjectOf.get(documentId)
    if (subject === undefined) return { kind: 'not-permitted' }
    return standingBefore(subject, seatsOf.get(`${accountId} ${subject.planId}`) ?? [])
  })
}

/** The seats of each account in each plan. */
function byHolder(seats: readonly HeldSeat[]): ReadonlyMap<string, readonly HeldSeat[]> {
  const held = new Map<string, HeldSeat[]>()
  for (const seat of seats) {
    const key = `${seat.accountId} ${seat.planId}`
    const others = held.get(key)
    if (others) others.push(seat)
    else held.set(key, [seat])
  }
  return held
}

function standingBefore(subject: DocumentSubject, seats: readonly HeldSeat[]): Standing {
  const { kind, groupId, proposal, epoch, schemaVersion, writable } = subject
  const holder = { seats, isAdmin: false }
  if (permissionRefusal(holder, 'plan.read') !== null) return { kind: 'not-permitted' }
  if (proposal !== null && !mayReadProposal(holder, { ...proposal, groupId }))
    return { kind: 'not-permitted' }
  const isWriter = permissionRefusal(holder, writing[kind], { groupId }) === null
  const access = isWriter && isOpen(subject) ? 'write' : 'read'
  return { kind: 'admitted', access, document: { epoch, schemaVersion, writable } }
}

function isOpen({ proposal, nodeState, writable }: DocumentSubject): boolean {
  if (proposal !== null && proposalEditRefusal(proposal.state) !== null) return false
  if (nodeState !== null && sheetStateRefusal(nodeState) !== null) return false
  return writable
}
