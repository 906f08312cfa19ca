import { reasonRefusal } from '../proposal/moderation'
import type { Refusal } from '../refusal'
import type { Permission } from '../role/permission'
import { structureKey } from './sheet-facts'
import type { SheetState } from './sheet-life'

/** What is recorded of a sheet beside what is written in it. The latest of its kind holds. */
export const attestationKinds = [
  'lead-confirmation',
  'co-lead-acceptance',
  'user-reading',
  'no-user-reading',
  'finance-visa',
  'opinion',
] as const
export type AttestationKind = (typeof attestationKinds)[number]

/** Recorded once of a sheet; an acceptance is of each structure that leads with another. */
type WholeAttestation = Exclude<AttestationKind, 'co-lead-acceptance'>
export const wholeAttestations = attestationKinds.filter(
  (kind): kind is WholeAttestation => kind !== 'co-lead-acceptance',
)

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
  'co-lead-acceptance': 'sheet.confirm',
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
  /** The names of the bodies and structures of which anybody holds a seat. */
  readonly seated: readonly string[]
}

export type AttestationAsked = {
  readonly kind: AttestationKind
  readonly reason: string
  readonly opinion: SheetOpinion | null
  /** Which structure accepts to lead with another; null for any other kind. */
  readonly structure: string | null
  /**
   * What its author had before them of what they record it on, as the sheet's life gave it; null where it is on
   * nothing.
   */
  readonly seen: string | null
}

/** What the rules need to know of the sheet: its state, the structure that leads and those that lead with it. */
export type AttestedSheet = {
  readonly state: SheetState
  readonly leadStructure: string
  readonly coLeads: readonly string[]
}

const users = /usager|personnes? concernees?|citoyen|habitant/

/** Whether this is the college of the people whom the plan is about. */
export function isUsersCollege({ key, label }: { readonly key: string; readonly label: string }): boolean {
  return users.test(structureKey(`${key} ${label}`))
}

const over: Partial<Record<SheetState, true>> = { 'set-aside': true, done: true, abandoned: true }
const most = 2000

/** Why this person may not record this of this sheet, or null when they may. */
export function attestationRefusal(
  sheet: AttestedSheet,
  by: Attester,
  asked: AttestationAsked,
): Refusal | null {
  if (over[sheet.state] === true) return 'sheet-out-of-turn'
  if ((asked.opinion !== null) !== (asked.kind === 'opinion')) return 'wrong-type'
  if ((asked.structure !== null) !== (asked.kind === 'co-lead-acceptance')) return 'wrong-type'
  return personRefusal(sheet, by, asked) ?? reasonRefusal(asked.reason, reasonOf(asked))
}

function personRefusal(sheet: AttestedSheet, by: Attester, asked: AttestationAsked): Refusal | null {
  switch (asked.kind) {
    case 'user-reading':
      return by.colleges.some(isUsersCollege) ? null : 'not-permitted'
    case 'lead-confirmation':
      return sheet.leadStructure.trim() === ''
        ? 'field-missing'
        : structureRefusal(sheet.leadStructure, by, asked.reason)
    case 'co-lead-acceptance':
      return acceptanceRefusal(sheet.coLeads, by, asked)
    default:
      return null
  }
}

/** A structure speaks by one of its own; who leads the plan records what it said elsewhere, and says how. */
function structureRefusal(structure: string, by: Attester, reason: string): Refusal | null {
  if (speaksFor(by, structure)) return null
  if (!by.isProjectLead) return 'not-permitted'
  return reason.trim() === '' ? 'reason-missing' : null
}

/** Who leads the plan accepts in the name of a structure only where it has nobody in the plan to do so. */
function acceptanceRefusal(
  coLeads: readonly string[],
  by: Attester,
  { structure, reason }: AttestationAsked,
): Refusal | null {
  const named = coLeadNamed(coLeads, structure)
  if (named === undefined) return 'not-found'
  if (!speaksFor(by, named) && isAmong(by.seated, named)) return 'not-permitted'
  return structureRefusal(named, by, reason)
}

/** The structure that leads with another, as the sheet names it; undefined when none does under this name. */
export function coLeadNamed(coLeads: readonly string[], structure: string | null): string | undefined {
  return coLeads.find((each) => structure !== null && structureKey(each) === structureKey(structure))
}

/** Whether this person holds a seat of this structure. */
export function speaksFor({ bodies }: Pick<Attester, 'bodies'>, structure: string): boolean {
  return isAmong(bodies, structure)
}

function isAmong(names: readonly string[], structure: string): boolean {
  return names.some((name) => structureKey(name) === structureKey(structure))
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
