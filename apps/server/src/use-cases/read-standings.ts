import { isConnectionLoss, prolongSessions, type Sql } from '@deconcert/database'
import {
  readStandingFacts,
  type StandingFacts,
  type StandingSeat,
  type StandingText,
} from '@deconcert/database/plan'
import {
  amendmentEditRefusal,
  isId,
  type Permission,
  permissionRefusal,
  proposalTextRefusal,
} from '@deconcert/domain'
import type { Participant } from '@deconcert/sync'
import type { Asked, ReadStandings, Standing } from '../collab/standing'
import { idle } from '../identity/sessions'
import { mayReadAmendment } from './may-read-amendment'
import { mayReadProposal } from './may-read-proposal'
import { sheetStateRefusal } from './read-sheet'

const writing: Record<StandingText['kind'], Permission> = {
  diagnostic: 'diagnostic.write',
  proposal: 'proposal.write',
  sheet: 'sheet.write',
  amendment: 'amendment.write',
}

type StandingTools = { readonly sql: Sql; readonly now: () => Date }
type Read = {
  readonly asked: readonly Asked[]
  readonly digest: string
  readonly standings: readonly Standing[]
}

/**
 * Tells what people may do with shared texts. Whoever has no seat in a text's plan may do nothing, an administrator
 * included; every other seat reads, but for a private proposal, which only those who may write it read, and for a private
 * amendment, which only its authors read.
 *
 * The same people are asked about again and again, and hardly ever does anything change: the last answer is given as
 * long as the database says, each time, that it would find the same.
 */
export function standingReader(tools: StandingTools): ReadStandings {
  let last: Read | null = null
  return async (asked) => {
    const known = last !== null && areSame(last.asked, asked) ? last : null
    const { digest, facts } = await readFacts(tools, asked, known?.digest ?? null)
    if (facts === null) return known?.standings ?? []
    await prolong(tools, facts)
    last = { asked, digest, standings: standingsOf(asked, facts) }
    return last.standings
  }
}

function areSame(some: readonly Asked[], others: readonly Asked[]): boolean {
  return some.length === others.length && some.every((each, n) => isSame(each, others[n]))
}

function isSame(one: Asked, other: Asked | undefined): boolean {
  return one.sessionId === other?.sessionId && one.documentId === other.documentId
}

async function readFacts(
  { sql, now }: StandingTools,
  asked: readonly Asked[],
  known: string | null,
): ReturnType<typeof readStandingFacts> {
  const ids = (key: keyof Asked) => [...new Set(asked.map((each) => each[key]))]
  const about = {
    sessionIds: ids('sessionId'),
    documentIds: ids('documentId').filter(isId),
    now: now(),
    soon: inHalf(now()),
  }
  try {
    return await readStandingFacts(sql, about, known)
  } catch (error) {
    if (!isConnectionLoss(error)) throw error
    // That an idle connection was cut shows at the next question only.
    return await readStandingFacts(sql, about, known)
  }
}

function inHalf(now: Date): Date {
  return new Date(now.getTime() + idle.milliseconds() / 2)
}

/** To be asked about is to be used: a session that has spent half of its time goes on, as it would for a request. */
async function prolong({ sql, now }: StandingTools, { sessions }: StandingFacts): Promise<void> {
  const due = sessions.filter(({ isDue }) => isDue).map(({ idSha256 }) => idSha256)
  if (due.length > 0) await prolongSessions(sql, due, new Date(now().getTime() + idle.milliseconds()))
}

function standingsOf(asked: readonly Asked[], facts: StandingFacts): readonly Standing[] {
  const sessionOf = new Map(facts.sessions.map((session) => [session.idSha256, session]))
  const textOf = new Map(facts.texts.map((text) => [text.documentId, text]))
  const seatsOf = byHolder(facts.seats)
  return asked.map(({ sessionId, documentId }) => {
    const session = sessionOf.get(sessionId)
    if (session === undefined) return { kind: 'signed-out' }
    const text = textOf.get(documentId)
    if (text === undefined) return { kind: 'not-permitted' }
    const { accountId, displayName } = session
    const person = { accountId, displayName, sessionId }
    return standingBefore(text, person, seatsOf.get(`${accountId} ${text.planId}`) ?? [])
  })
}

/** The seats of each account in each plan. */
function byHolder(seats: readonly StandingSeat[]): ReadonlyMap<string, readonly StandingSeat[]> {
  const held = new Map<string, StandingSeat[]>()
  for (const seat of seats) {
    const key = `${seat.accountId} ${seat.planId}`
    const others = held.get(key)
    if (others) others.push(seat)
    else held.set(key, [seat])
  }
  return held
}

function standingBefore(text: StandingText, person: Participant, seats: readonly StandingSeat[]): Standing {
  const { kind, groupId, proposal, amendment, epoch, schemaVersion, writable } = text
  const holder = { seats, isAdmin: false }
  if (permissionRefusal(holder, 'plan.read') !== null) return { kind: 'not-permitted' }
  if (proposal !== null && !mayReadProposal(holder, { ...proposal, groupId }))
    return { kind: 'not-permitted' }
  if (amendment !== null && !mayReadAmendment(holder, person.accountId, amendment))
    return { kind: 'not-permitted' }
  const isWriter =
    permissionRefusal(holder, writing[kind], { groupId }) === null &&
    (amendment === null || amendment.authors.includes(person.accountId))
  const access = isWriter && isOpen(text) ? 'write' : 'read'
  return { kind: 'admitted', person, access, document: { epoch, schemaVersion, writable } }
}

function isOpen({ proposal, amendment, nodeState, writable }: StandingText): boolean {
  if (amendment !== null && amendmentEditRefusal(amendment.state) !== null) return false
  if (proposal !== null && proposalTextRefusal(proposal.state, proposal.isReopened) !== null) return false
  if (nodeState !== null && sheetStateRefusal(nodeState) !== null) return false
  return writable
}
