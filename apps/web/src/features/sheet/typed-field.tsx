import { sheetFieldShape, type TypedFieldKey } from '@deconcert/domain'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../../lib/actor'
import type { ShownField } from '../../sheet-template/shown-field'
import { AppLink } from '../../ui/app-link'
import { BudgetBalance } from './budget-text'
import { FieldConflict } from './field-conflict'
import { FieldFrame } from './field-frame'
import classes from './field-frame.module.css'
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

  return (
    <FieldFrame field={field} isWritable status={<FieldStatus {...handle} />}>
      <FieldConflict
        handle={handle}
        show={(each) =>
          isBlank(shape, each) ? null : <ShapeText shape={shape} value={each} place={place} />
        }
      />
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

/** A short field for somebody who only reads, as it is now. */
export function ReadTypedField({ sheet, field, fieldKey, note }: Props & { readonly note?: string }) {
  const t = useTranslations('sheet.page')
  const { value } = storedField(sheet, fieldKey)
  const shape = sheetFieldShape(fieldKey)

  return (
    <FieldFrame field={field} isWritable={false}>
      {fieldKey === 'attachment' && <MainPlace sheet={sheet} />}
      {isBlank(shape, value) ? (
        fieldKey !== 'attachment' && (
          <span className={classes.empty} data-blank>
            {t('empty')}
          </span>
        )
      ) : (
        <ShapeText shape={shape} value={value} place={{ field: fieldKey, part: null }} />
      )}
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
