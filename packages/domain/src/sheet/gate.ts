import type { Refusal } from '../refusal'
import { isBlankValue } from './blank-value'
import type { OwnFieldKey } from './own-field'
import { missingOwnFields } from './own-finding'
import { isOwnField, isShown, type PlanSheetTemplate, shownFields } from './plan-template'
import type { SheetFinding } from './rule'
import { fieldGate } from './rule-gates'
import { type SheetFacts, structureKey, valueIn } from './sheet-facts'
import {
  nextSheetState,
  type SheetEvent,
  type SheetState,
  type StepAsked,
  sheetEditRefusal,
  sheetEventRefusal,
  sheetStep,
} from './sheet-life'
import { isRichField, isTypedField, type SheetFieldKey, type SheetGate } from './template'

const rank: Record<SheetGate, number> = { G1: 1, G2: 2, G3: 3, G4: 4 }

/** Something that keeps a sheet from passing a gate. The last six are the assembly's. */
export type GateObstacle =
  | { readonly kind: 'rule'; readonly finding: SheetFinding }
  | { readonly kind: 'field'; readonly field: SheetFieldKey }
  | { readonly kind: 'own-field'; readonly field: OwnFieldKey; readonly label: string }
  /** A structure that leads with another and has not accepted to. */
  | { readonly kind: 'co-lead'; readonly structure: string }
  | { readonly kind: 'elected-official' }
  | { readonly kind: 'visa-missing' }
  | { readonly kind: 'visa-outdated' }
  | { readonly kind: 'opinion-missing' }
  /** It was given on other words. */
  | { readonly kind: 'opinion-outdated' }
  /** The sheet that a variant inherits from may still be written, or sent back. */
  | { readonly kind: 'departmental-open'; readonly title: string }

/**
 * Everything that keeps a sheet from passing a gate, empty when it may: what its plan asks for by then. The working
 * group's and the technical committee's gates ask for fields that are filled; from the steering committee's on the
 * rules say what a field has to hold, and every structure that leads with another has accepted to. The assembly asks
 * for an elected official, the visa of finance and the opinion as well, and for a variant that the sheet it inherits
 * from is adopted.
 */
export function gateObstacles(
  facts: SheetFacts,
  findings: readonly SheetFinding[],
  template: Pick<PlanSheetTemplate, 'fields' | 'ruleGates'>,
  gate: SheetGate,
): readonly GateObstacle[] {
  const rules = findings.filter((finding) => rank[finding.gate] <= rank[gate])
  const ruled = new Set(rules.map(({ field }) => field))
  const fields = shownFields(template).flatMap((field) => {
    if (isOwnField(field) || ruled.has(field.key)) return []
    return isDue(fieldGate(template, field.key), gate) && !isFilled(facts, field.key) ? [field.key] : []
  })
  return [
    ...rules.map((finding) => ({ kind: 'rule', finding }) as const),
    ...fields.map((field) => ({ kind: 'field', field }) as const),
    ...missingOwnFields(template, facts.ownValues, gate).map(
      ({ key, label }) => ({ kind: 'own-field', field: key, label }) as const,
    ),
    ...(rank[gate] >= rank.G3 ? unacceptedCoLeads(facts, template) : []),
    ...(gate === 'G4' ? assemblyObstacles(facts) : []),
  ]
}

function isDue(by: SheetGate | null, gate: SheetGate): boolean {
  return (by === 'G1' || by === 'G2') && rank[by] <= rank[gate]
}

function isFilled(facts: SheetFacts, key: SheetFieldKey): boolean {
  if (key === 'title') return facts.title.trim() !== ''
  if (key === 'attachment') return facts.place !== 'missing'
  if (isRichField(key)) return facts.texts[key]?.isBlank === false
  // A choice that every line begins with says nothing yet.
  if (key === 'lead') return isNamed(valueIn(facts, key))
  if (key === 'partners') return (valueIn(facts, key) ?? []).some(isNamed)
  return !isTypedField(key) || !isBlankValue(valueIn(facts, key))
}

function isNamed(line: { readonly structure: string } | null): boolean {
  return (line?.structure ?? '').trim() !== ''
}

function unacceptedCoLeads(
  facts: SheetFacts,
  template: Pick<PlanSheetTemplate, 'fields'>,
): readonly GateObstacle[] {
  if (!isShown(template, 'co-leads')) return []
  const accepted = new Set(facts.acceptedStructures.map(structureKey))
  return (valueIn(facts, 'co-leads') ?? [])
    .filter(({ structure }) => structure.trim() !== '' && !accepted.has(structureKey(structure)))
    .map(({ structure }) => ({ kind: 'co-lead', structure }) as const)
}

function assemblyObstacles(facts: SheetFacts): readonly GateObstacle[] {
  const official = valueIn(facts, 'elected-official')?.name ?? ''
  return [
    ...(official.trim() === '' ? [{ kind: 'elected-official' } as const] : []),
    ...(facts.visa === null ? [{ kind: 'visa-missing' } as const] : []),
    ...(facts.visa === 'outdated' ? [{ kind: 'visa-outdated' } as const] : []),
    ...(facts.opinion === null ? [{ kind: 'opinion-missing' } as const] : []),
    ...(facts.opinion === 'outdated' ? [{ kind: 'opinion-outdated' } as const] : []),
    ...departmentalObstacles(facts),
  ]
}

/**
 * An adopted variant is never sent back: it would hold the sheet that it inherits from as it is, half written, for
 * good. Whether that is held now says nothing of it: the variant that asks may be what holds it.
 */
function departmentalObstacles({ departmental }: SheetFacts): readonly GateObstacle[] {
  if (departmental === null) return []
  const { state, title } = departmental
  const isOpen = sheetEditRefusal(state, false) === null || nextSheetState(state, 'send-back') !== null
  return isOpen ? [{ kind: 'departmental-open', title }] : []
}

/** Why this step is not taken, or null: out of turn, for want of a reason, or for what the gate misses. */
export function sheetStepRefusal(
  sheet: { readonly state: SheetState; readonly obstacles: (gate: SheetGate) => readonly GateObstacle[] },
  event: SheetEvent,
  asked: StepAsked,
): Refusal | null {
  const refusal = sheetEventRefusal(sheet.state, event, asked)
  if (refusal !== null) return refusal
  const { gate } = sheetStep(event)
  return gate === null || sheet.obstacles(gate).length === 0 ? null : 'sheet-incomplete'
}
