import type { Refusal } from '../refusal'
import { isBlankValue } from './blank-value'
import type { OwnFieldKey } from './own-field'
import { missingOwnFields } from './own-finding'
import { isOwnField, type PlanSheetTemplate, shownFields } from './plan-template'
import type { SheetFinding } from './rule'
import { fieldGate } from './rule-gates'
import { type SheetFacts, valueIn } from './sheet-facts'
import { type SheetEvent, type SheetState, type StepAsked, sheetEventRefusal, sheetStep } from './sheet-life'
import { isRichField, isTypedField, type SheetFieldKey, type SheetGate } from './template'

const rank: Record<SheetGate, number> = { G1: 1, G2: 2, G3: 3, G4: 4 }

/** Something that keeps a sheet from passing a gate. The last four are the assembly's. */
export type GateObstacle =
  | { readonly kind: 'rule'; readonly finding: SheetFinding }
  | { readonly kind: 'field'; readonly field: SheetFieldKey }
  | { readonly kind: 'own-field'; readonly field: OwnFieldKey; readonly label: string }
  | { readonly kind: 'elected-official' }
  | { readonly kind: 'visa-missing' }
  | { readonly kind: 'visa-outdated' }
  | { readonly kind: 'opinion-missing' }

/**
 * Everything that keeps a sheet from passing a gate, empty when it may: what its plan asks for by then. The working
 * group's and the technical committee's gates ask for fields that are filled; from the steering committee's on the rules
 * say what a field has to hold. The assembly asks for an elected official, the visa of finance and the opinion as well.
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
  return !isTypedField(key) || !isBlankValue(valueIn(facts, key))
}

function assemblyObstacles(facts: SheetFacts): readonly GateObstacle[] {
  const official = valueIn(facts, 'elected-official')?.name ?? ''
  return [
    ...(official.trim() === '' ? [{ kind: 'elected-official' } as const] : []),
    ...(facts.visa === null ? [{ kind: 'visa-missing' } as const] : []),
    ...(facts.visa === 'outdated' ? [{ kind: 'visa-outdated' } as const] : []),
    ...(facts.hasOpinion ? [] : [{ kind: 'opinion-missing' } as const]),
  ]
}

/** Why this step is not taken, or null when it may be: out of turn, for want of a reason, or for what the gate misses. */
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
