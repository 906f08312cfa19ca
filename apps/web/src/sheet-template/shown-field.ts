import type { SheetField, SheetFieldKey, SheetGate, SheetSection } from '@deconcert/domain'
import {
  fieldGate,
  isOwnField,
  type OwnField,
  type OwnFieldKey,
  type PlanSheetTemplate,
  shownFields,
  standardFieldOf,
  type TemplateField,
} from '@deconcert/domain/sheet'
import { useTranslations } from 'use-intl'

/** A field as the sheets of the plan show it. */
export type ShownField = {
  readonly key: SheetFieldKey | OwnFieldKey
  /** Its place in print, from 1. */
  readonly rank: number
  readonly section: SheetSection
  readonly label: string
  /** Empty when there is nothing to say. */
  readonly help: string
  readonly gate: SheetGate | null
  readonly advisedLength: number | null
  /** What it is where every plan has it; null for a field of the plan's own. */
  readonly standard: SheetField | null
  /** What it is where the plan added it. */
  readonly own: OwnField | null
}

/** The name and the help of a field, in the plan's words or else in the product's. */
export function useFieldWords(): (field: TemplateField) => { readonly label: string; readonly help: string } {
  const t = useTranslations('sheet.field')
  return (field) =>
    isOwnField(field)
      ? { label: field.label, help: field.help }
      : { label: field.label ?? t(`${field.key}.label`), help: field.help ?? t(`${field.key}.help`) }
}

/** The fields that the sheets of a plan show, in the order of print. */
export function useShownFields(
  template: Pick<PlanSheetTemplate, 'fields' | 'ruleGates'>,
): readonly ShownField[] {
  const wordsOf = useFieldWords()
  return shownFields(template).map((field, index) => {
    const own = isOwnField(field) ? field : null
    const standard = isOwnField(field) ? null : standardFieldOf(field.key)
    return {
      key: field.key,
      rank: index + 1,
      section: field.section,
      ...wordsOf(field),
      gate: isOwnField(field) ? field.gate : fieldGate(template, field.key),
      advisedLength: standard?.advisedLength ?? null,
      standard,
      own,
    }
  })
}
