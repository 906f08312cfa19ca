import { readSheetTemplate, saveSheetTemplate as storeTemplate } from '@deconcert/database/plan'
import { permissionRefusal, Refused, throwIfRefused } from '@deconcert/domain'
import {
  inSections,
  isOwnField,
  type PlanSheetTemplate,
  type TemplateChange,
  type TemplateField,
  templateChanges,
  templateRefusal,
} from '@deconcert/domain/sheet'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

export type TemplateAsked = Pick<PlanSheetTemplate, 'fields' | 'ruleGates'> & {
  readonly expectedVersion: number
}

/** Gives the sheets of the plan another template over the version that was seen; answers with its new version. */
export async function saveSheetTemplate(
  tools: Tools,
  actor: Actor,
  { fields, ruleGates, expectedVersion }: TemplateAsked,
): Promise<number> {
  throwIfRefused(permissionRefusal(actor, 'plan.edit'))
  const before = await readSheetTemplate(tools.sql, actor.planId)
  if (before.version !== expectedVersion) throw new Refused('stale-version')
  const after = { fields: inSections(fields.map(trimmed)), ruleGates }
  const refused = templateRefusal(before, after)
  if (refused !== null) throw new Refused(refused.refusal, refused.key ?? undefined)
  const changes = templateChanges(before, after)
  if (changes.length === 0) return before.version
  const change = { ...after, planId: actor.planId, expectedVersion, told: toldOf(changes) }
  return await storeTemplate(tools.sql, change, actor.accountId, tools.now())
}

function trimmed(field: TemplateField): TemplateField {
  if (!isOwnField(field))
    return { ...field, label: field.label?.trim() ?? null, help: field.help?.trim() ?? null }
  const { shape } = field
  return {
    ...field,
    label: field.label.trim(),
    help: field.help.trim(),
    shape: shape.kind === 'choice' ? { ...shape, options: shape.options.map((each) => each.trim()) } : shape,
  }
}

/** The keys of the fields and rules that changed, by what happened to them. */
function toldOf(changes: readonly TemplateChange[]): Readonly<Record<string, readonly string[]>> {
  const told: Record<string, string[]> = {}
  for (const change of changes) {
    const key = 'field' in change ? change.field.key : change.kind === 'rule' ? change.rule : change.section
    told[change.kind] = [...(told[change.kind] ?? []), key]
  }
  return told
}
