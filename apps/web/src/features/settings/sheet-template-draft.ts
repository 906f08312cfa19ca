import {
  defaultSheetTemplate,
  inSections,
  isOwnField,
  type OwnField,
  type PlanSheetTemplate,
  type TemplateField,
} from '@deconcert/domain/sheet'

export type TemplateDraft = Pick<PlanSheetTemplate, 'version' | 'fields' | 'ruleGates'>

/** With a field changed; one that changes section goes to the end of its new one. */
export function withField(draft: TemplateDraft, field: TemplateField): TemplateDraft {
  const index = draft.fields.findIndex(({ key }) => key === field.key)
  const old = draft.fields[index]
  if (old === undefined) return draft
  if (old.section === field.section) return { ...draft, fields: draft.fields.with(index, field) }
  return { ...draft, fields: inSections([...draft.fields.toSpliced(index, 1), field]) }
}

export function withoutField(draft: TemplateDraft, key: string): TemplateDraft {
  return { ...draft, fields: draft.fields.filter((field) => field.key !== key) }
}

/** With the fields of one section in another order. */
export function withOrder(draft: TemplateDraft, ordered: readonly TemplateField[]): TemplateDraft {
  const keys = new Set(ordered.map(({ key }) => key))
  return { ...draft, fields: inSections([...draft.fields.filter(({ key }) => !keys.has(key)), ...ordered]) }
}

/** A field of the plan's own, as it begins: in the part of the sheet about its follow-up. */
export function newOwnField(label: string): OwnField {
  return {
    key: `own-${crypto.randomUUID()}`,
    section: 'follow-up',
    label,
    help: '',
    isHidden: false,
    shape: { kind: 'short-text' },
    gate: null,
  }
}

/** The template of the product, with what the plan added hidden. */
export function restored({ version, fields }: TemplateDraft): TemplateDraft {
  const own = fields.filter(isOwnField).map((field) => ({ ...field, isHidden: true }))
  return {
    version,
    fields: inSections([...defaultSheetTemplate.fields, ...own]),
    ruleGates: defaultSheetTemplate.ruleGates,
  }
}
