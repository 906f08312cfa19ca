import { isOwnField, type PlanSheetTemplate, type TemplateField } from './plan-template'
import { type RuleGates, type SheetRule, sheetRules } from './rule'
import type { SheetGate, SheetSection } from './template'

type RuleGate = RuleGates[SheetRule]

/** One thing that a new template of a plan changes for its sheets. */
export type TemplateChange =
  | { readonly kind: 'added' | 'shown' | 'hidden'; readonly field: TemplateField }
  | { readonly kind: 'renamed'; readonly field: TemplateField; readonly before: string | null }
  | { readonly kind: 'explained'; readonly field: TemplateField }
  /** Its unit or its options. */
  | { readonly kind: 'reshaped'; readonly field: TemplateField }
  | { readonly kind: 'due'; readonly field: TemplateField; readonly gate: SheetGate | null }
  | { readonly kind: 'moved-to'; readonly field: TemplateField; readonly section: SheetSection }
  | { readonly kind: 'reordered'; readonly section: SheetSection }
  | { readonly kind: 'rule'; readonly rule: SheetRule; readonly before: RuleGate; readonly gate: RuleGate }

type Template = Pick<PlanSheetTemplate, 'fields' | 'ruleGates'>

/** Everything that differs for the sheets of a plan, field after field, then rule after rule. */
export function templateChanges(before: Template, after: Template): readonly TemplateChange[] {
  const known = new Map<string, TemplateField>(before.fields.map((field) => [field.key, field]))
  const ofFields = after.fields.flatMap((field): readonly TemplateChange[] => {
    const old = known.get(field.key)
    return old === undefined ? [{ kind: 'added', field }] : fieldChanges(old, field)
  })
  return [...ofFields, ...orderChanges(before, after), ...ruleChanges(before, after)]
}

function fieldChanges(old: TemplateField, field: TemplateField): readonly TemplateChange[] {
  const changes: TemplateChange[] = []
  if (old.isHidden !== field.isHidden) changes.push({ kind: field.isHidden ? 'hidden' : 'shown', field })
  if (old.label !== field.label) changes.push({ kind: 'renamed', field, before: old.label })
  if (old.help !== field.help) changes.push({ kind: 'explained', field })
  if (old.section !== field.section) changes.push({ kind: 'moved-to', field, section: field.section })
  return [...changes, ...ownChanges(old, field)]
}

function ownChanges(old: TemplateField, field: TemplateField): readonly TemplateChange[] {
  if (!isOwnField(old) || !isOwnField(field)) return []
  const changes: TemplateChange[] = []
  if (JSON.stringify(old.shape) !== JSON.stringify(field.shape)) changes.push({ kind: 'reshaped', field })
  if (old.gate !== field.gate) changes.push({ kind: 'due', field, gate: field.gate })
  return changes
}

/** The sections whose fields, those that stay there, come in another order. */
function orderChanges(before: Template, after: Template): readonly TemplateChange[] {
  const sections = new Set(after.fields.map(({ section }) => section))
  return [...sections]
    .filter((section) => {
      const old = keysIn(before, section)
      const fresh = keysIn(after, section)
      const stayed = old.filter((key) => fresh.includes(key))
      return stayed.join() !== fresh.filter((key) => old.includes(key)).join()
    })
    .map((section) => ({ kind: 'reordered', section }))
}

function keysIn({ fields }: Template, section: SheetSection): readonly string[] {
  return fields.filter((field) => field.section === section).map(({ key }) => key)
}

function ruleChanges(before: Template, after: Template): readonly TemplateChange[] {
  return sheetRules
    .filter((rule) => before.ruleGates[rule] !== after.ruleGates[rule])
    .map((rule) => ({ kind: 'rule', rule, before: before.ruleGates[rule], gate: after.ruleGates[rule] }))
}
