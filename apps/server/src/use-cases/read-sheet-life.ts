import { listSheetSteps, type SheetStepTaken, type StoredAttestation } from '@deconcert/database/plan'
import { plainText } from '@deconcert/document'
import {
  type PersonalDataKind,
  permissionRefusal,
  type Refusal,
  richFieldKeys,
  type SheetFieldKey,
  type SheetId,
} from '@deconcert/domain'
import {
  type AttestationKind,
  attestationKinds,
  type GateObstacle,
  gateObstacles,
  nextSheetEvents,
  type SheetEvent,
  sheetStep,
} from '@deconcert/domain/sheet'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { attesterOf, attestRefusal } from './attest-sheet'
import { sheetStateRefusal } from './read-sheet'
import { longTexts } from './read-variants'
import { type CompletedSheet, readOneCompleteness, type SheetCompleteness } from './sheet-completeness'
import { wordsOf } from './sheet-facts'
import { alertsIn } from './text-reading'

/** Something that can happen to the sheet now, and what keeps this person or the sheet from it. */
type NextStep = {
  readonly event: SheetEvent
  readonly refusal: Refusal | null
  readonly obstacles: readonly GateObstacle[]
}

/** Words that may tell who somebody is, for whoever reads the sheet. */
export type ShownAlert = {
  readonly field: SheetFieldKey
  readonly kind: PersonalDataKind
  readonly quote: string
  readonly hash: string
}

export type SheetLife = SheetCompleteness & {
  readonly next: readonly NextStep[]
  readonly steps: readonly SheetStepTaken[]
  readonly attestations: readonly StoredAttestation[]
  /** Why this person may not record each, or null; what it has to say with it is asked when it does. */
  readonly attest: Readonly<Record<AttestationKind, Refusal | null>>
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
    attestations: sheet.row.attestations,
    attest: Object.fromEntries(
      attestationKinds.map((kind) => [kind, attestRefusal(actor, attester, sheet, kind)]),
    ) as SheetLife['attest'],
    alerts,
  }
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

/** The words of a sheet that may tell who somebody is, and that nobody has settled yet. */
export async function shownAlerts(
  tools: Tools,
  { row, facts }: CompletedSheet,
): Promise<readonly ShownAlert[]> {
  const texts = await longTexts(tools, row.documentId)
  const own =
    row.variantOf === null ? richFieldKeys : richFieldKeys.filter((key) => row.ownKeys.includes(key))
  const said = [
    ...wordsOf(facts),
    ...own.flatMap((field) =>
      texts[field] === undefined ? [] : [{ field, words: plainText(texts[field]) }],
    ),
  ]
  const settled = new Set(row.reviewed)
  return said.flatMap(({ field, words }) =>
    alertsIn(row.documentId, words)
      .filter(({ hash }) => !settled.has(hash))
      .map((alert) => ({ field, ...alert })),
  )
}
