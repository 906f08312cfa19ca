import type { OwnField } from '@deconcert/domain/sheet'
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

type Props = { readonly sheet: Sheet; readonly field: ShownField; readonly own: OwnField }

/** A field that the plan added to its sheets. */
export function PlanField(props: Props) {
  return props.sheet.writeRefusal === null ? <Writable {...props} /> : <Read {...props} />
}

function Writable({ sheet, field, own }: Props) {
  const handle = useSheetField(sheet, ownField(own))
  const { stored, state, saver } = handle

  return (
    <FieldFrame field={field} isWritable status={<FieldStatus {...handle} />}>
      <FieldConflict handle={handle} show={(value) => <OwnValue field={own} value={value} />} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears when somebody enters or leaves what is inside */}
      <div
        onFocus={() => saver.focus()}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) void saver.blur()
        }}
      >
        <OwnInput
          field={own}
          value={state.draft === null ? stored.value : state.draft.value}
          onChange={(next, isTyped) => saver.edit(next, isTyped)}
          describedBy={`help-${own.key}`}
        />
      </div>
    </FieldFrame>
  )
}

function Read({ sheet, field, own }: Props) {
  const t = useTranslations('sheet.page')
  const { value } = storedField(sheet, own.key)

  return (
    <FieldFrame field={field} isWritable={false}>
      {value === null ? (
        <span className={classes.empty}>{t('empty')}</span>
      ) : (
        <OwnValue field={own} value={value} />
      )}
    </FieldFrame>
  )
}
