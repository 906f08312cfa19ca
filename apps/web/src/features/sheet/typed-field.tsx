import { sheetFieldShape, type TypedFieldKey } from '@deconcert/domain'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../../lib/actor'
import type { ShownField } from '../../sheet-template/shown-field'
import { AppLink } from '../../ui/app-link'
import { BudgetBalance } from './budget-text'
import { FieldConflict } from './field-conflict'
import { FieldFrame } from './field-frame'
import classes from './field-frame.module.css'
import { FieldPast } from './field-past'
import { FieldStatus } from './field-status'
import { isBlank } from './field-value'
import { ShapeInput } from './input/shape-input'
import { ShapeText } from './shape-text'
import type { Sheet } from './sheet-query'
import { storedField, typedField, useSheetField } from './use-sheet-field'
import { WrittenHere } from './written-here'

type Props = {
  readonly sheet: Sheet
  readonly field: ShownField
  readonly fieldKey: TypedFieldKey
}

/** A short field that is saved as one writes. */
export function WritableTypedField({ sheet, field, fieldKey }: Props) {
  const handle = useSheetField(sheet, typedField(fieldKey))
  const { stored, state, saver } = handle
  const shape = sheetFieldShape(fieldKey)
  const place = { field: fieldKey, part: null }
  const value = state.draft === null ? stored.value : state.draft.value
  const show = (each: unknown) => shownValue(fieldKey, each)
  const past = { sheetId: sheet.id, fieldKey, label: field.label, stored, show }

  return (
    <FieldFrame
      field={field}
      isWritable
      status={
        <>
          <FieldStatus {...handle} />
          <FieldPast {...past} onTake={(each) => saver.edit(each, false)} />
        </>
      }
    >
      <FieldConflict handle={handle} show={show} />
      {fieldKey === 'attachment' && <MainPlace sheet={sheet} />}
      <WrittenHere
        saver={saver}
        isBlank={fieldKey !== 'attachment' && isBlank(shape, value)}
        words={<ShapeText shape={shape} value={value} place={place} />}
      >
        <ShapeInput
          shape={shape}
          value={value}
          onChange={(next, isTyped) => saver.edit(next, isTyped)}
          place={place}
          label={field.label}
          isLabelShown={false}
          isNullable={false}
          describedBy={`help-${fieldKey}`}
        />
      </WrittenHere>
      {fieldKey === 'financial-means' && <BudgetBalance value={value} />}
    </FieldFrame>
  )
}

/** What a field says; null when it says nothing. */
function shownValue(fieldKey: TypedFieldKey, value: unknown): ReactNode {
  const shape = sheetFieldShape(fieldKey)
  return isBlank(shape, value) ? null : (
    <ShapeText shape={shape} value={value} place={{ field: fieldKey, part: null }} />
  )
}

/** A short field for somebody who only reads, as it is now. */
export function ReadTypedField({ sheet, field, fieldKey, note }: Props & { readonly note?: string }) {
  const t = useTranslations('sheet.page')
  const stored = storedField(sheet, fieldKey)
  const { value } = stored
  const show = (each: unknown) => shownValue(fieldKey, each)
  const past = { sheetId: sheet.id, fieldKey, label: field.label, stored, show }

  return (
    <FieldFrame field={field} isWritable={false} status={<FieldPast {...past} />}>
      {fieldKey === 'attachment' && <MainPlace sheet={sheet} />}
      {show(value) ??
        (fieldKey !== 'attachment' && (
          <span className={classes.empty} data-blank>
            {t('empty')}
          </span>
        ))}
      {fieldKey === 'financial-means' && <BudgetBalance value={value} />}
      {note !== undefined && <p className={classes.empty}>{note}</p>}
    </FieldFrame>
  )
}

/** Where the action stands in the plan. */
function MainPlace({ sheet: { ancestors, nodeId } }: { sheet: Sheet }) {
  const t = useTranslations('sheet')
  const slug = usePlanSlug()
  const parent = ancestors.at(-1)

  return (
    <div className={classes.place}>
      {parent !== undefined && (
        <span>
          {t('page.mainPlace')}{' '}
          <AppLink
            to={`/p/${slug}/schema/${parent.id}`}
          >{`${parent.reference} – ${parent.title}`}</AppLink>{' '}
        </span>
      )}
      <AppLink to={`/p/${slug}/schema/${nodeId}`}>{t('page.inPlan')}</AppLink>
    </div>
  )
}
