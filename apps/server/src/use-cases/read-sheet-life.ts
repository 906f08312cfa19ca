import { listSheetSteps, type SheetStepTaken, type StoredAttestation } from '@deconcert/database/plan'
import {
  inheritedRefusal,
  type PersonalDataKind,
  permissionRefusal,
  type Refusal,
  richFieldKeys,
  type SheetFieldKey,
  type SheetId,
} from '@deconcert/domain'
import type { FigureChange } from '@deconcert/domain/figure'
import {
  coLeadNamed,
  type GateObstacle,
  gateObstacles,
  nextSheetEvents,
  type OwnFieldKey,
  type SheetEvent,
  sheetStep,
  wholeAttestations,
} from '@deconcert/domain/sheet'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { attesterOf, attestRefusal, attestSeen, coLeadsOf, isOfEarlier } from './attest-sheet'
import { sheetStateRefusal } from './read-sheet'
import { writtenTexts } from './read-variants'
import {
  type CompletedSheet,
  figuresChanged,
  readOneCompleteness,
  type SheetCompleteness,
} from './sheet-completeness'
import { wordsOf } from './sheet-facts'
import { alertsIn, tellingText } from './text-reading'

/** Something that can happen to the sheet now, and what keeps this person or the sheet from it. */
type NextStep = {
  readonly event: SheetEvent
  readonly refusal: Refusal | null
  readonly obstacles: readonly GateObstacle[]
}

/** Words that may tell who somebody is, for whoever reads the sheet. */
export type ShownAlert = {
  readonly field: SheetFieldKey | OwnFieldKey
  readonly kind: PersonalDataKind
  readonly quote: string
  readonly hash: string
}

/** What was recorded, and what became since of what it was recorded on. */
type Recorded = Omit<StoredAttestation, 'figures'> & {
  /** The sheet, or its means for a visa, had other words then. */
  readonly isOfEarlier: boolean
  /** The figures that it cites and that say something else since. */
  readonly figures: readonly FigureChange[]
}

/** A structure that leads with another: its acceptance, once it is recorded, and why this person may not, or null. */
type CoLead = {
  readonly structure: string
  readonly acceptance: Recorded | null
  readonly refusal: Refusal | null
}

export type SheetLife = SheetCompleteness & {
  readonly next: readonly NextStep[]
  readonly steps: readonly SheetStepTaken[]
  readonly attestations: readonly Recorded[]
  /** Why this person may not record each, or null; what it has to say with it is asked when it does. */
  readonly attest: Readonly<Record<(typeof wholeAttestations)[number], Refusal | null>>
  /** What each is recorded on, to be sent back with it. */
  readonly attestSeen: Readonly<Record<(typeof wholeAttestations)[number], string | null>>
  readonly coLeads: readonly CoLead[]
  readonly alerts: readonly ShownAlert[]
}

/** How far a sheet is: what is missing, who must act, the next steps, what was recorded, and the steps taken. */
export async function readSheetLife(tools: Tools, actor: Actor, id: SheetId): Promise<SheetLife> {
  const sheet = await readOneCompleteness(tools, actor.planId, id)
  const [steps, attester, alerts] = await Promise.all([
    listSheetSteps(tools.sql, id),
    attesterOf(tools, actor),
    sheet.facts.alerts.length === 0 ? [] : shownAlerts(tools, sheet),
  ])
  const obstacles = (gate: Parameters<typeof gateObstacles>[3]) =>
    gateObstacles(sheet.facts, sheet.completeness.findings, sheet.template, gate)
  return {
    ...sheet.completeness,
    next: nextSheetEvents(sheet.row.state).map((event) => {
      const { gate } = sheetStep(event)
      const missing = gate === null ? [] : obstacles(gate)
      const refusal =
        stepPersonRefusal(actor, sheet, event) ?? (missing.length > 0 ? 'sheet-incomplete' : null)
      return { event, refusal, obstacles: missing }
    }),
    steps,
    attestations: sheet.row.attestations.map((each) => recordedOf(sheet, each)),
    attest: Object.fromEntries(
      wholeAttestations.map((kind) => [kind, attestRefusal(actor, attester, sheet, kind)]),
    ) as SheetLife['attest'],
    attestSeen: Object.fromEntries(
      wholeAttestations.map((kind) => [kind, attestSeen(sheet, kind)]),
    ) as SheetLife['attestSeen'],
    coLeads: coLeadsOf(sheet).map((structure) => ({
      structure,
      acceptance: acceptanceOf(sheet, structure),
      refusal: attestRefusal(actor, attester, sheet, 'co-lead-acceptance', structure),
    })),
    alerts,
  }
}

function recordedOf(sheet: CompletedSheet, stored: StoredAttestation): Recorded {
  const figures = figuresChanged(stored.figures, sheet.figures)
  return { ...stored, figures, isOfEarlier: isOfEarlier(sheet, stored) }
}

function acceptanceOf(sheet: CompletedSheet, structure: string): Recorded | null {
  const isOf = ({ kind, about }: StoredAttestation) =>
    kind === 'co-lead-acceptance' && about !== null && coLeadNamed([about], structure) !== undefined
  const stored = sheet.row.attestations.findLast(isOf)
  return stored === undefined ? null : recordedOf(sheet, stored)
}

/** Why this person may not take this step of this sheet, whatever the sheet says, or null. */
export function stepPersonRefusal(
  actor: Actor,
  { row }: Pick<CompletedSheet, 'row'>,
  event: SheetEvent,
): Refusal | null {
  return (
    permissionRefusal(actor, sheetStep(event).permission, { groupId: row.groupId }) ??
    sheetStateRefusal(row.nodeState)
  )
}

/**
 * The words of a sheet that may tell who somebody is, and that nobody has settled yet. What a variant inherits is
 * settled in the sheet that says it.
 */
export async function shownAlerts(
  tools: Tools,
  { row, facts, citedWords }: CompletedSheet,
): Promise<readonly ShownAlert[]> {
  const texts = await writtenTexts(tools, row.documentId)
  const isOwn = (field: string) => inheritedRefusal(row, field) === null
  const said = [
    ...[...wordsOf(facts), ...citedWords].filter(({ field }) => isOwn(field)),
    ...richFieldKeys
      .filter(isOwn)
      .flatMap((field) => (texts[field] === undefined ? [] : [{ field, words: tellingText(texts[field]) }])),
  ]
  const settled = new Set(row.reviewed)
  return said.flatMap(({ field, words }) =>
    alertsIn(row.documentId, words)
      .filter(({ hash }) => !settled.has(hash))
      .map((alert) => ({ field, ...alert })),
  )
}
