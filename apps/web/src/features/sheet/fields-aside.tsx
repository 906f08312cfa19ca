import { isTypedField, sheetFieldShape } from '@deconcert/domain'
import { Text } from '@mantine/core'
import { type ReactNode, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { DraftBox } from '../../editor/draft-box'
import { useMe } from '../../lib/me'
import type { ShownField } from '../../sheet-template/shown-field'
import { keptFields } from './kept-fields'
import { OwnValue } from './own-value'
import { ShapeText } from './shape-text'
import type { Sheet } from './sheet-query'
import { useFieldsAside } from './use-kept-fields'

type Props = { readonly sheet: Sheet; readonly fields: readonly ShownField[] }

/** What this person wrote in short fields that can no longer be written in, and the server did not take. */
export function FieldsAside({ sheet, fields }: Props) {
  const keys = useFieldsAside(sheet.id)

  return keys.map((key) => (
    <FieldAside key={key} sheet={sheet} name={key} field={fields.find((each) => each.key === key) ?? null} />
  ))
}

type AsideProps = { readonly sheet: Sheet; readonly name: string; readonly field: ShownField | null }

function FieldAside({ sheet, name, field }: AsideProps) {
  const t = useTranslations('sheet.save')
  const accountId = useMe()?.account.id ?? ''
  const place = { accountId, sheetId: sheet.id, key: name }
  const label = useLabel(name, field)
  const words = useRef<HTMLDivElement>(null)
  const kept = keptFields.get(place)

  if (kept === null) return null
  return (
    <DraftBox
      name={name}
      title={t('aside', { field: label })}
      text={() => words.current?.innerText ?? ''}
      onDiscard={() => keptFields.forget(place)}
    >
      <Text mb="sm">{t('asideExplanation')}</Text>
      <div ref={words}>{wordsOf(name, field, kept.value)}</div>
    </DraftBox>
  )
}

/** A field that the plan has taken out of its sheets has its own name still, where every plan has it. */
function useLabel(name: string, field: ShownField | null): string {
  const t = useTranslations('sheet.field')
  if (field !== null) return field.label
  return isTypedField(name) ? t(`${name}.label`) : name
}

function wordsOf(name: string, field: ShownField | null, value: unknown): ReactNode {
  if (field?.own) return <OwnValue field={field.own} value={value} />
  if (!isTypedField(name)) return JSON.stringify(value)
  return <ShapeText shape={sheetFieldShape(name)} value={value} place={{ field: name, part: null }} />
}
