import { reasonRefusal } from '../proposal/moderation'
import type { Refusal } from '../refusal'
import type { Permission } from '../role/permission'
import { structureKey } from './sheet-facts'
import type { SheetState } from './sheet-life'

/** What is recorded of a sheet beside what is written in it. The latest of its kind holds. */
export const attestationKinds = [
  'lead-confirmation',
  'user-reading',
  'no-user-reading',
  'finance-visa',
  'opinion',
] as const
export type AttestationKind = (typeof attestationKinds)[number]

/** The opinion of the consulted body; `not-concerned` where the sheet is none of its matters. */
export const sheetOpinions = [
  'favourable',
  'with-reservations',
  'unfavourable',
  'deemed-favourable',
  'not-concerned',
] as const
export type SheetOpinion = (typeof sheetOpinions)[number]

/** Who may record each, before what its own rule says of them. */
export const attestationPermission: Readonly<Record<AttestationKind, Permission>> = {
  'lead-confirmation': 'sheet.confirm',
  'user-reading': 'sheet.confirm',
  'no-user-reading': 'sheet.forward',
  'finance-visa': 'sheet.visa',
  opinion: 'sheet.advise',
}

/** What the rules need to know of who records something. */
export type Attester = {
  /** The names of the bodies and structures of which they hold a seat. */
  readonly bodies: readonly string[]
  readonly colleges: readonly { readonly key: string; readonly label: string }[]
  readonly isProjectLead: boolean
}

export type AttestationAsked = {
  readonly kind: AttestationKind
  readonly reason: string
  readonly opinion: SheetOpinion | null
}

const users = /usager|personnes? concernees?|citoyen|habitant/

/** Whether this is the college of the people whom the plan is about. */
export function isUsersCollege({ key, label }: { readonly key: string; readonly label: string }): boolean {
  return users.test(structureKey(`${key} ${label}`))
}

const over: Partial<Record<SheetState, true>> = { 'set-aside': true, done: true, abandoned: true }
const most = 2000

/** Why this person may not record this of a sheet in this state, whose lead is named so, or null when they may. */
export function attestationRefusal(
  sheet: { readonly state: SheetState; readonly leadStructure: string },
  by: Attester,
  asked: AttestationAsked,
): Refusal | null {
  if (over[sheet.state] === true) return 'sheet-out-of-turn'
  if ((asked.opinion !== null) !== (asked.kind === 'opinion')) return 'wrong-type'
  return personRefusal(sheet.leadStructure, by, asked) ?? reasonRefusal(asked.reason, reasonOf(asked))
}

function personRefusal(
  leadStructure: string,
  by: Attester,
  { kind, reason }: AttestationAsked,
): Refusal | null {
  if (kind === 'user-reading') return by.colleges.some(isUsersCollege) ? null : 'not-permitted'
  if (kind !== 'lead-confirmation') return null
  if (leadStructure.trim() === '') return 'field-missing'
  if (by.bodies.some((body) => structureKey(body) === structureKey(leadStructure))) return null
  if (!by.isProjectLead) return 'not-permitted'
  return reason.trim() === '' ? 'reason-missing' : null
}

const needsReason: Readonly<Record<SheetOpinion, boolean>> = {
  favourable: false,
  'with-reservations': true,
  unfavourable: true,
  'deemed-favourable': false,
  'not-concerned': true,
}

function reasonOf({ kind, opinion }: AttestationAsked): { readonly least: number; readonly most: number } {
  const isTold = kind === 'no-user-reading' || (opinion !== null && needsReason[opinion])
  return { least: isTold ? 1 : 0, most }
}
