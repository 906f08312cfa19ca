import { readSpokenFor, attestSheet as storeAttestation } from '@deconcert/database/plan'
import { permissionRefusal, type Refusal, type SheetId, throwIfRefused } from '@deconcert/domain'
import {
  type AttestationAsked,
  type AttestationKind,
  type Attester,
  attestationPermission,
  attestationRefusal,
} from '@deconcert/domain/sheet'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { sheetStateRefusal } from './read-sheet'
import { type CompletedSheet, readOneCompleteness } from './sheet-completeness'

/** Records a confirmation, a reading, a visa or an opinion, on the sheet as its author saw it. */
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
  await storeAttestation(tools.sql, { planId: actor.planId, actorId: actor.accountId, at: tools.now() }, id, {
    id: tools.newId(),
    kind: asked.kind,
    reason: asked.reason.trim(),
    opinion: asked.opinion,
    about: aboutOf(sheet, asked.kind),
    state: row.state,
  })
}

/** Who the actor speaks for in the plan. */
export async function attesterOf(tools: Pick<Tools, 'sql'>, actor: Actor): Promise<Attester> {
  const spoken = await readSpokenFor(tools.sql, actor.planId, actor.accountId)
  return { ...spoken, isProjectLead: permissionRefusal(actor, 'sheet.visa') === null }
}

/** Why this person may not record this of this sheet, once they say what has to be said with it, or null. */
export function attestRefusal(
  actor: Actor,
  attester: Attester,
  sheet: Pick<CompletedSheet, 'row'>,
  kind: AttestationKind,
): Refusal | null {
  const opinion = kind === 'opinion' ? ('favourable' as const) : null
  return (
    placeRefusal(actor, sheet, kind) ??
    attestationRefusal(attestedOf(sheet), attester, { kind, reason: 'x', opinion })
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

function leadStructure({ row }: Pick<CompletedSheet, 'row'>): string {
  const lead = row.fields.lead?.value as { readonly structure?: string } | null | undefined
  return lead?.structure ?? ''
}

function attestedOf(sheet: Pick<CompletedSheet, 'row'>) {
  return { state: sheet.row.state, leadStructure: leadStructure(sheet) }
}

function aboutOf(sheet: Pick<CompletedSheet, 'row'>, kind: AttestationKind): string | null {
  if (kind === 'lead-confirmation') return leadStructure(sheet)
  return kind === 'finance-visa' ? sheet.row.meansSeen : null
}
