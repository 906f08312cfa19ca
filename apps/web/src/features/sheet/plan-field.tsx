import { isOwnBlank, type OwnField } from '@deconcert/domain/sheet'
import { useTranslations } from 'use-intl'
import type { ShownField } from '../../sheet-template/shown-field'
import { FieldConflict } from './field-conflict'
import { FieldFrame } from './field-frame'
import classes from './field-frame.module.css'
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

  return (
    <FieldFrame field={field} isWritable status={<FieldStatus {...handle} />}>
      <FieldConflict handle={handle} show={(value) => <OwnValue field={own} value={value} />} />
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

function Read({ sheet, field, own }: Props) {
  const t = useTranslations('sheet.page')
  const { value } = storedField(sheet, own.key)

  return (
    <FieldFrame field={field} isWritable={false}>
      {value === null ? (
        <span className={classes.empty} data-blank>
          {t('empty')}
        </span>
      ) : (
        <OwnValue field={own} value={value} />
      )}
    </FieldFrame>
  )
}
