import {
  readSpokenFor,
  type StoredAttestation,
  attestSheet as storeAttestation,
} from '@deconcert/database/plan'
import { permissionRefusal, type Refusal, Refused, type SheetId, throwIfRefused } from '@deconcert/domain'
import {
  type AttestationAsked,
  type AttestationKind,
  type AttestedSheet,
  type Attester,
  attestationPermission,
  attestationRefusal,
  coLeadNamed,
  speaksFor,
} from '@deconcert/domain/sheet'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { sheetStateRefusal } from './read-sheet'
import { type CompletedSheet, readOneCompleteness } from './sheet-completeness'

/**
 * Records a confirmation, a reading, a visa or an opinion, on what its author read: refuses with `stale-version` when
 * that is no more what the sheet says.
 */
export async function attestSheet(
  tools: Tools,
  actor: Actor,
  id: SheetId,
  asked: AttestationAsked,
): Promise<void> {
  const sheet = await readOneCompleteness(tools, actor.planId, id)
  const attester = await attesterOf(tools, actor)
  const { row } = sheet
  throwIfRefused(
    placeRefusal(actor, sheet, asked.kind) ?? attestationRefusal(attestedOf(sheet), attester, asked),
  )
  const about = aboutOf(sheet, asked)
  if (asked.seen !== attestSeen(sheet, asked.kind)) throw new Refused('stale-version')
  await storeAttestation(tools.sql, { planId: actor.planId, actorId: actor.accountId, at: tools.now() }, id, {
    id: tools.newId(),
    kind: asked.kind,
    reason: asked.reason.trim(),
    opinion: asked.opinion,
    isOnBehalf: isOfStructure(asked.kind) && !speaksFor(attester, about ?? ''),
    about,
    seen: row.seen,
    figures: isOfWords(asked.kind) ? sheet.figures : [],
    state: row.state,
  })
}

/** Who the actor speaks for in the plan. */
export async function attesterOf(tools: Pick<Tools, 'sql'>, actor: Actor): Promise<Attester> {
  const spoken = await readSpokenFor(tools.sql, actor.planId, actor.accountId)
  return { ...spoken, isProjectLead: permissionRefusal(actor, 'sheet.visa') === null }
}

/** What has to be said with it is asked when it is recorded: until then any word stands for it. */
const aReason = '…'

/** Why this person may not record this of this sheet, once they say what has to be said with it, or null. */
export function attestRefusal(
  actor: Actor,
  attester: Attester,
  sheet: Pick<CompletedSheet, 'row'>,
  kind: AttestationKind,
  structure: string | null = null,
): Refusal | null {
  const opinion = kind === 'opinion' ? ('favourable' as const) : null
  return (
    placeRefusal(actor, sheet, kind) ??
    attestationRefusal(attestedOf(sheet), attester, { kind, reason: aReason, opinion, structure, seen: null })
  )
}

function placeRefusal(
  actor: Actor,
  { row }: Pick<CompletedSheet, 'row'>,
  kind: AttestationKind,
): Refusal | null {
  return (
    permissionRefusal(actor, attestationPermission[kind], { groupId: row.groupId }) ??
    sheetStateRefusal(row.nodeState)
  )
}

function isOfStructure(kind: AttestationKind): boolean {
  return kind === 'lead-confirmation' || kind === 'co-lead-acceptance'
}

function leadStructure({ row }: Pick<CompletedSheet, 'row'>): string {
  const lead = row.fields.lead?.value as { readonly structure?: string } | null | undefined
  return lead?.structure ?? ''
}

/** The structures that lead with another, as a sheet names them. */
export function coLeadsOf({ row }: Pick<CompletedSheet, 'row'>): readonly string[] {
  const coLeads = row.fields['co-leads']?.value as
    | readonly { readonly structure: string }[]
    | null
    | undefined
  return (coLeads ?? []).map(({ structure }) => structure).filter((structure) => structure.trim() !== '')
}

function attestedOf(sheet: Pick<CompletedSheet, 'row'>): AttestedSheet {
  return { state: sheet.row.state, leadStructure: leadStructure(sheet), coLeads: coLeadsOf(sheet) }
}

/** Whether it is of all that the sheet says. */
function isOfWords(kind: AttestationKind): boolean {
  return kind === 'opinion' || kind === 'user-reading'
}

type Attested = Pick<CompletedSheet, 'row' | 'words'>

/**
 * What each is recorded on: the structure that confirms or accepts, the means as they stand, or the words of the
 * sheet.
 */
function aboutOf(
  sheet: Attested,
  { kind, structure }: Pick<AttestationAsked, 'kind' | 'structure'>,
): string | null {
  switch (kind) {
    case 'lead-confirmation':
      return leadStructure(sheet)
    case 'co-lead-acceptance':
      return coLeadNamed(coLeadsOf(sheet), structure) ?? null
    case 'finance-visa':
      return sheet.row.meansSeen
    case 'opinion':
    case 'user-reading':
      return sheet.words
    case 'no-user-reading':
      return null
  }
}

/**
 * What whoever records it has to have had before them: what it is recorded on, all of the sheet with its figures for
 * an opinion. Null for an acceptance, which names its structure, and for a reading, which has taken place.
 */
export function attestSeen(
  sheet: Attested & Pick<CompletedSheet, 'completeness'>,
  kind: AttestationKind,
): string | null {
  if (kind === 'opinion') return sheet.completeness.seen
  if (kind === 'user-reading' || kind === 'co-lead-acceptance') return null
  return aboutOf(sheet, { kind, structure: null })
}

/**
 * Whether something recorded was of other words, or of other means, than the sheet has now: it is of an earlier
 * version.
 */
export function isOfEarlier(sheet: Attested, { kind, about }: StoredAttestation): boolean {
  const isOfSheet = isOfWords(kind) || kind === 'finance-visa'
  return isOfSheet && about !== null && about !== aboutOf(sheet, { kind, structure: null })
}
