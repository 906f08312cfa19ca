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
  type PermissionHolder,
  permissionRefusal,
  proposalTextRefusal,
  type Refusal,
} from '@deconcert/domain'
import { sheetEditRefusal } from '@deconcert/domain/sheet'
import type { Participant } from '@deconcert/sync'
import type { Asked, ReadStandings, Standing } from '../collab/standing'
import { idle } from '../identity/sessions'
import { mayReadText } from './may-read-text'
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
  const { epoch, schemaVersion, writable } = text
  const refusals = textRefusals(text, { seats, isAdmin: false }, person.accountId)
  if (refusals.read !== null) return { kind: 'not-permitted' }
  const access = refusals.write === null ? 'write' : 'read'
  return { kind: 'admitted', person, access, document: { epoch, schemaVersion, writable } }
}

/** Why somebody with these seats of its plan may not read a text, or not write in it now; null where they may. */
export function textRefusals(
  text: StandingText,
  holder: PermissionHolder,
  accountId: string,
): { readonly read: Refusal | null; readonly write: Refusal | null } {
  const read = mayReadText(holder, accountId, text) ? null : 'not-found'
  return { read, write: read ?? writerRefusal(text, holder, accountId) ?? closedRefusal(text) }
}

/** Why somebody is none of those who write a text, whether or not it takes anything now; null when they are. */
export function writerRefusal(
  { kind, groupId, amendment }: StandingText,
  holder: PermissionHolder,
  accountId: string,
): Refusal | null {
  const isAuthor = amendment === null || amendment.authors.includes(accountId)
  return permissionRefusal(holder, writing[kind], { groupId }) ?? (isAuthor ? null : 'not-permitted')
}

function closedRefusal(text: StandingText): Refusal | null {
  return isOpen(text) ? null : 'document-read-only'
}

function isOpen({
  proposal,
  amendment,
  nodeState,
  sheetState,
  isSheetHeld,
  writable,
}: StandingText): boolean {
  if (amendment !== null && amendmentEditRefusal(amendment.state) !== null) return false
  if (proposal !== null && proposalTextRefusal(proposal.state, proposal.isReopened) !== null) return false
  if (nodeState !== null && sheetStateRefusal(nodeState) !== null) return false
  if (sheetState !== null && sheetEditRefusal(sheetState, isSheetHeld) !== null) return false
  return writable
}
