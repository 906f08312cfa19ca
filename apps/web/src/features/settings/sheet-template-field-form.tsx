import { type SheetSection, sheetSections } from '@deconcert/domain'
import { isOwnField, ownFieldLimits, type StandardField, type TemplateField } from '@deconcert/domain/sheet'
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { OwnFieldForm } from './own-field-form'
import classes from './settings-page.module.css'
import type { TemplateFieldProps } from './sheet-template-field'

/** What one can change of a field: its name, its help, its place; of one of the plan's own, all that it is. */
export function SheetTemplateFieldForm({ field, isNew, onChange }: TemplateFieldProps) {
  return (
    <div className={classes.bare}>
      {isOwnField(field) ? (
        <OwnFieldForm field={field} isNew={isNew} onChange={onChange} />
      ) : (
        <StandardForm field={field} onChange={onChange} />
      )}
      <SectionSelect field={field} onChange={onChange} />
    </div>
  )
}

type StandardProps = {
  readonly field: StandardField
  readonly onChange: (field: TemplateField) => void
}

function StandardForm({ field, onChange }: StandardProps) {
  const t = useTranslations('sheetTemplate')
  const tField = useTranslations('sheet.field')
  const { key, label, help } = field

  return (
    <>
      <TextInput
        label={t('label')}
        description={t('labelHint', { label: tField(`${key}.label`) })}
        value={label ?? ''}
        onChange={(event) => onChange({ ...field, label: orNull(event.currentTarget.value) })}
        maxLength={ownFieldLimits.label}
      />
      <Textarea
        label={t('help')}
        description={t('helpHint', { help: tField(`${key}.help`) })}
        value={help ?? ''}
        onChange={(event) => onChange({ ...field, help: orNull(event.currentTarget.value) })}
        maxLength={ownFieldLimits.help}
        autosize
        minRows={1}
      />
      {key === 'title' && <p className={classes.note}>{t('always')}</p>}
    </>
  )
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text
}

function SectionSelect({ field, onChange }: Pick<TemplateFieldProps, 'field' | 'onChange'>) {
  const t = useTranslations('sheetTemplate')
  const tSection = useTranslations('sheet.section')

  return (
    <NativeSelect
      label={t('section')}
      value={field.section}
      onChange={(event) => onChange({ ...field, section: event.currentTarget.value as SheetSection })}
      data={sheetSections.map((section) => ({ value: section, label: tSection(section) }))}
    />
  )
}
