import { labelRefusal } from '../plan/facet'
import type { Refusal } from '../refusal'
import { isStorable } from '../text'
import { isOwnFieldKey, type OwnField, type OwnShape, ownFieldLimits } from './own-field'
import { isOwnField, type PlanSheetTemplate, type StandardField, type TemplateField } from './plan-template'
import { type SheetFieldKey, sheetSections, sheetTemplate } from './template'

/** What a sheet cannot be without: its title is that of its line. */
export const alwaysShown: readonly SheetFieldKey[] = ['title']

export type TemplateRefusal = {
  readonly refusal: Refusal
  /** The field that is refused; null when it is the whole. */
  readonly key: string | null
}

type Given = Pick<PlanSheetTemplate, 'fields'>

/**
 * Why this cannot become the template of a plan that has the other, or null when it can. No field is left out: what is
 * not wanted is hidden, so that what sheets say in it can come back.
 */
export function templateRefusal(before: Given, { fields }: Given): TemplateRefusal | null {
  if (fields.filter(isOwnField).length > ownFieldLimits.fields) return { refusal: 'too-many', key: null }
  const given = new Set<string>(fields.map(({ key }) => key))
  if (given.size < fields.length) return { refusal: 'duplicate-key', key: null }
  const needed = [...sheetTemplate, ...before.fields]
  if (needed.some(({ key }) => !given.has(key))) return { refusal: 'field-missing', key: null }
  for (const field of fields) {
    const refusal = isOwnField(field) ? ownRefusal(field) : standardRefusal(field)
    if (refusal !== null) return { refusal, key: field.key }
  }
  return shapeChangeRefusal(before, fields)
}

function standardRefusal(field: StandardField): Refusal | null {
  if (!sheetTemplate.some(({ key }) => key === field.key)) return 'unknown-field'
  if (!sheetSections.includes(field.section)) return 'choice-unknown'
  if (field.isHidden && alwaysShown.includes(field.key)) return 'field-missing'
  const refusal = field.label === null ? null : labelRefusal(field.label, ownFieldLimits.label)
  return refusal ?? (field.help === null ? null : helpRefusal(field.help))
}

function ownRefusal(field: OwnField): Refusal | null {
  if (!isOwnFieldKey(field.key)) return 'unknown-field'
  if (!sheetSections.includes(field.section)) return 'choice-unknown'
  return (
    labelRefusal(field.label, ownFieldLimits.label) ?? helpRefusal(field.help) ?? ownShapeRefusal(field.shape)
  )
}

function helpRefusal(help: string): Refusal | null {
  if (!isStorable(help)) return 'wrong-type'
  return help.length > ownFieldLimits.help ? 'too-long' : null
}

function ownShapeRefusal(shape: OwnShape): Refusal | null {
  if (shape.kind === 'number' || shape.kind === 'count') {
    if (!isStorable(shape.unit)) return 'wrong-type'
    return shape.unit.length > ownFieldLimits.unit ? 'too-long' : null
  }
  return shape.kind === 'choice' ? optionsRefusal(shape.options) : null
}

function optionsRefusal(options: readonly string[]): Refusal | null {
  if (options.length === 0) return 'field-missing'
  if (options.length > ownFieldLimits.options) return 'too-many'
  if (new Set(options).size < options.length) return 'duplicate-key'
  return (
    options.map((option) => labelRefusal(option, ownFieldLimits.option)).find((each) => each !== null) ?? null
  )
}

/** What was written as a date is no number: a field of the plan's own keeps its kind. */
function shapeChangeRefusal(before: Given, fields: readonly TemplateField[]): TemplateRefusal | null {
  const kinds = new Map(before.fields.filter(isOwnField).map(({ key, shape }) => [key, shape.kind]))
  const changed = fields
    .filter(isOwnField)
    .find(({ key, shape }) => (kinds.get(key) ?? shape.kind) !== shape.kind)
  return changed === undefined ? null : { refusal: 'wrong-type', key: changed.key }
}
