import { isOwnFieldKey, type OwnField, type OwnFieldKey } from './own-field'
import { type RuleGates, type SheetRule, sheetRules } from './rule'
import {
  isTypedField,
  type SheetField,
  type SheetFieldKey,
  type SheetSection,
  sheetSections,
  sheetTemplate,
} from './template'

/** A field that every plan has, as one plan shows it. */
export type StandardField = {
  readonly key: SheetFieldKey
  readonly section: SheetSection
  /** Null: as the product names it, in the language of whoever reads. */
  readonly label: string | null
  /** Null: as the product says it. */
  readonly help: string | null
  /** What a hidden field holds stays, and shows again with it. */
  readonly isHidden: boolean
}

export type TemplateField = StandardField | OwnField

/** What the sheets of one plan are made of. */
export type PlanSheetTemplate = {
  /** How often it was changed. */
  readonly version: number
  /** In the order in which they are printed: section after section. */
  readonly fields: readonly TemplateField[]
  readonly ruleGates: RuleGates
}

const standardGates = Object.fromEntries(sheetRules.map((rule) => [rule, 'G3'])) as Record<SheetRule, 'G3'>

const standardFields: readonly StandardField[] = sheetTemplate.map(({ key, section }) => ({
  key,
  section,
  label: null,
  help: null,
  isHidden: false,
}))

/** The template of a plan that has changed nothing: thirty-three fields, and every rule at the committee's gate. */
export const defaultSheetTemplate: PlanSheetTemplate = {
  version: 0,
  fields: standardFields,
  ruleGates: standardGates,
}

export function isOwnField(field: TemplateField): field is OwnField {
  return isOwnFieldKey(field.key)
}

/** A template as it was stored, with the fields and the rules that the product has gained since. */
export function completeTemplate(stored: {
  readonly version: number
  readonly fields: readonly TemplateField[]
  readonly ruleGates: Partial<RuleGates>
}): PlanSheetTemplate {
  const known = new Set<string>(stored.fields.map(({ key }) => key))
  const gained = standardFields.filter(({ key }) => !known.has(key))
  return {
    version: stored.version,
    fields: inSections([...stored.fields, ...gained]),
    ruleGates: { ...standardGates, ...stored.ruleGates },
  }
}

/** The fields section after section, in their own order inside each. */
export function inSections(fields: readonly TemplateField[]): readonly TemplateField[] {
  return sheetSections.flatMap((section) => fields.filter((field) => field.section === section))
}

/** The fields that the sheets show, in the order of print. */
export function shownFields({ fields }: Pick<PlanSheetTemplate, 'fields'>): readonly TemplateField[] {
  return fields.filter(({ isHidden }) => !isHidden)
}

/** The field of the plan's own that has this key, hidden or not; undefined when there is none. */
export function ownFieldOf(template: Pick<PlanSheetTemplate, 'fields'>, key: string): OwnField | undefined {
  return template.fields.find((field): field is OwnField => field.key === key && isOwnField(field))
}

/**
 * The short fields that each sheet of the plan has to fill: shown, and not the line's own, as its title and place are.
 */
export function shortKeys(template: Pick<PlanSheetTemplate, 'fields'>): readonly string[] {
  return shownFields(template)
    .map(({ key }) => key)
    .filter((key) => isOwnFieldKey(key) || (isTypedField(key) && key !== 'title' && key !== 'attachment'))
}

/** Whether the sheets of the plan show this field. */
export function isShown(
  template: Pick<PlanSheetTemplate, 'fields'>,
  key: SheetFieldKey | OwnFieldKey,
): boolean {
  return template.fields.some((field) => field.key === key && !field.isHidden)
}

const standard: ReadonlyMap<string, SheetField> = new Map(sheetTemplate.map((field) => [field.key, field]))

/** What the product says of a field that every plan has: its entry, its advised length, its gate. */
export function standardFieldOf(key: SheetFieldKey): SheetField {
  const field = standard.get(key)
  if (field === undefined) throw new Error(`No field ${key}`)
  return field
}
