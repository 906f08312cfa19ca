import { isOwnBlank, type OwnField } from '@deconcert/domain/sheet'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { ShownField } from '../../sheet-template/shown-field'
import { FieldConflict } from './field-conflict'
import { FieldFrame } from './field-frame'
import classes from './field-frame.module.css'
import { FieldPast } from './field-past'
import { FieldStatus } from './field-status'
import { OwnInput } from './own-input'
import { OwnValue } from './own-value'
import type { Sheet } from './sheet-query'
import { ownField, storedField, useSheetField } from './use-sheet-field'
import { WrittenHere } from './written-here'

type Props = { readonly sheet: Sheet; readonly field: ShownField; readonly own: OwnField }

/** A field that the plan added to its sheets. */
export function PlanField(props: Props) {
  return props.sheet.writeRefusal === null ? <Writable {...props} /> : <Read {...props} />
}

function Writable({ sheet, field, own }: Props) {
  const handle = useSheetField(sheet, ownField(own))
  const { stored, state, saver } = handle
  const value = state.draft === null ? stored.value : state.draft.value
  const show = (each: unknown) => shownValue(own, each)
  const past = { sheetId: sheet.id, fieldKey: own.key, label: field.label, stored, show }

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
      <WrittenHere saver={saver} isBlank={isOwnBlank(value)} words={<OwnValue field={own} value={value} />}>
        <OwnInput
          field={own}
          value={value}
          onChange={(next, isTyped) => saver.edit(next, isTyped)}
          describedBy={`help-${own.key}`}
        />
      </WrittenHere>
    </FieldFrame>
  )
}

/** What the field says; null when it says nothing. */
function shownValue(own: OwnField, value: unknown): ReactNode {
  return isOwnBlank(value) ? null : <OwnValue field={own} value={value} />
}

function Read({ sheet, field, own }: Props) {
  const t = useTranslations('sheet.page')
  const stored = storedField(sheet, own.key)
  const show = (value: unknown) => shownValue(own, value)
  const past = { sheetId: sheet.id, fieldKey: own.key, label: field.label, stored, show }

  return (
    <FieldFrame field={field} isWritable={false} status={<FieldPast {...past} />}>
      {show(stored.value) ?? (
        <span className={classes.empty} data-blank>
          {t('empty')}
        </span>
      )}
    </FieldFrame>
  )
}
