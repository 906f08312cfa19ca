import { isTypedField, sheetFieldShape } from '@deconcert/domain'
import { isOwnField, type PlanSheetTemplate, type TemplateField } from '@deconcert/domain/sheet'
import { Text } from '@mantine/core'
import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { DraftBox } from '../../editor/draft-box'
import { keptFields } from '../../lib/kept-fields'
import { useMe } from '../../lib/me'
import { useFieldWords } from '../../sheet-template/shown-field'
import { OwnValue } from './own-value'
import { ShapeText } from './shape-text'
import type { Sheet } from './sheet-query'
import { useFieldsAside } from './use-kept-fields'

type Props = { readonly sheet: Sheet; readonly template: PlanSheetTemplate }

/** What this person wrote in short fields that can no longer be written in, and the server did not take. */
export function FieldsAside({ sheet, template }: Props) {
  const keys = useFieldsAside(sheet.id)

  return keys.map((key) => <FieldAside key={key} sheet={sheet} name={key} template={template} />)
}

type AsideProps = Props & { readonly name: string }

function FieldAside({ sheet, name, template }: AsideProps) {
  const t = useTranslations('sheet.save')
  const accountId = useMe()?.account.id ?? ''
  const place = { accountId, sheetId: sheet.id, key: name }
  // Of the whole template: the plan may have hidden the field meanwhile.
  const field = template.fields.find(({ key }) => key === name)
  const wordsOf = useFieldWords()
  const words = useRef<HTMLDivElement>(null)
  const kept = keptFields.get(place)

  if (kept === null || field === undefined) return null
  return (
    <DraftBox
      name={name}
      title={t('aside', { field: wordsOf(field).label })}
      text={() => words.current?.innerText ?? ''}
      onDiscard={() => keptFields.forget(place)}
    >
      <Text mb="sm">{t('asideExplanation')}</Text>
      <div ref={words}>
        <FieldValue field={field} value={kept.value} />
      </div>
    </DraftBox>
  )
}

function FieldValue({ field, value }: { readonly field: TemplateField; readonly value: unknown }) {
  if (isOwnField(field)) return <OwnValue field={field} value={value} />
  if (!isTypedField(field.key)) return null
  const place = { field: field.key, part: null }
  return <ShapeText shape={sheetFieldShape(field.key)} value={value} place={place} />
}
