import { isShown, type PlanSheetTemplate } from './plan-template'
import { type SheetActor, type SheetFinding, type SheetRule, sheetRules } from './rule'
import { ruleChecks } from './rule-check'
import { gatesInForce } from './rule-gates'
import type { SheetFacts } from './sheet-facts'

/** What the rules read of a plan's own template. */
type Template = Pick<PlanSheetTemplate, 'fields' | 'ruleGates'>

/** The rules that the plan asks of its sheets, in the order of their numbers. */
export function rulesInForce(template: Template): readonly SheetRule[] {
  const gates = gatesInForce(template)
  return sheetRules.filter((rule) => gates[rule] !== 'off')
}

/**
 * Every rule that a sheet does not keep, in the order of their numbers, with who can mend it and since when it waits.
 */
export function sheetFindings(facts: SheetFacts, template: Template): readonly SheetFinding[] {
  const gates = gatesInForce(template)
  return sheetRules.flatMap((rule) => {
    const { field, place, who, since, find } = ruleChecks[rule]
    const gate = gates[rule]
    const details = gate === 'off' ? null : find(facts)
    if (gate === 'off' || details === null) return []
    const actor = typeof who === 'function' ? who(facts) : who
    return [
      {
        rule,
        gate,
        field: place === undefined ? field : place(facts, (key) => isShown(template, key)),
        who: standingIn(actor, facts),
        since: since(facts),
        details,
      },
    ]
  })
}

/** A sheet of no group is written by whoever leads the plan. */
function standingIn(actor: SheetActor, { hasGroup }: SheetFacts): SheetActor {
  return actor === 'group' && !hasGroup ? 'project-lead' : actor
}

/** « 17/19 »: how many of the rules that its plan asks for a sheet keeps. */
export function rulesKept(
  findings: readonly SheetFinding[],
  template: Template,
): { readonly kept: number; readonly total: number } {
  const total = rulesInForce(template).length
  return { kept: total - findings.length, total }
}
