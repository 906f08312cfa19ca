import { isShown, type PlanSheetTemplate, standardFieldOf } from './plan-template'
import { type RuleGates, type SheetRule, sheetRules } from './rule'
import type { SheetFieldKey, SheetGate } from './template'

/** The fields that a rule is about, where all that it asks is written in them. */
const fieldsOf: Partial<Record<SheetRule, readonly SheetFieldKey[]>> = {
  'FA-03': ['findings'],
  'FA-04': ['operational-objectives'],
  'FA-05': ['audiences'],
  'FA-06': ['territories'],
  'FA-07': ['lead'],
  'FA-08': ['lead'],
  'FA-09': ['steps'],
  'FA-10': ['schedule'],
  'FA-11': ['human-means', 'financial-means'],
  'FA-12': ['indicators'],
  'FA-13': ['indicators'],
  'FA-14': ['points-of-attention'],
  'FA-15': ['other-plans'],
  'FA-16': ['summary'],
}

/** The hidden field because of which a rule is not asked, or null: what nobody can fill stops no sheet. */
export function hiddenFieldOf(
  template: Pick<PlanSheetTemplate, 'fields'>,
  rule: SheetRule,
): SheetFieldKey | null {
  const fields = fieldsOf[rule] ?? []
  const [first] = fields
  return first === undefined || fields.some((key) => isShown(template, key)) ? null : first
}

/** The gate at which each rule is asked for now: those about hidden fields are not. */
export function gatesInForce(template: Pick<PlanSheetTemplate, 'fields' | 'ruleGates'>): RuleGates {
  const pairs = sheetRules.map((rule) => [
    rule,
    hiddenFieldOf(template, rule) === null ? template.ruleGates[rule] : 'off',
  ])
  return Object.fromEntries(pairs) as RuleGates
}

/**
 * The gate by which a field that every plan has is to be filled, as its plan asks: a rule about it that the plan moved
 * says so, one that the plan does not ask for no more.
 */
export function fieldGate(
  { ruleGates }: Pick<PlanSheetTemplate, 'ruleGates'>,
  key: SheetFieldKey,
): SheetGate | null {
  const { gate } = standardFieldOf(key)
  const asked = sheetRules.filter((rule) => fieldsOf[rule]?.includes(key)).map((rule) => ruleGates[rule])
  if (asked.every((each) => each === 'G3')) return gate
  return asked.filter((each) => each !== 'off').toSorted()[0] ?? null
}
