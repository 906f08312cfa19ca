import type { Refusal } from '@deconcert/domain'
import { alwaysShown, isOwnField, type TemplateField } from '@deconcert/domain/sheet'
import { Button, Group } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { useReasonText } from '../../lib/use-reason-text'
import { useFieldWords } from '../../sheet-template/shown-field'
import { StateBadge } from '../../ui/state-badge'
import classes from './settings-page.module.css'
import { SheetTemplateFieldForm } from './sheet-template-field-form'

export type TemplateFieldProps = {
  readonly field: TemplateField
  /** How many sheets say something in it; null where that is not counted, or none does. */
  readonly filled: number | null
  /** Added on this page, and not saved yet. */
  readonly isNew: boolean
  readonly isReadOnly: boolean
  readonly isOpen: boolean
  readonly problem: Refusal | null
  readonly onToggle: () => void
  readonly onChange: (field: TemplateField) => void
  readonly onDiscard: () => void
}

/** One field of the sheets: its name, whether it is shown, and when it is open what one can change of it. */
export function SheetTemplateField(props: TemplateFieldProps) {
  const { field, filled, isOpen, problem } = props
  const t = useTranslations('sheetTemplate')
  const tField = useTranslations('sheet.field')
  const reasonText = useReasonText()
  const { label } = useFieldWords()(field)
  const notes = [
    !isOwnField(field) && field.label !== null && t('renamed', { label: tField(`${field.key}.label`) }),
    filled !== null && t('filled', { count: filled }),
  ].filter((note) => note !== false)

  return (
    <div className={classes.bare} data-template-field={field.key}>
      <div className={classes.boxTop}>
        <h4 className={classes.boxName}>{label.trim() === '' ? t('newLabel') : label}</h4>
        {field.isHidden && <StateBadge>{t('hidden')}</StateBadge>}
        {isOwnField(field) && <StateBadge tone="info">{t('added')}</StateBadge>}
        {notes.length > 0 && <span className={classes.note}>{notes.join(' · ')}</span>}
        <Acts {...props} label={label} />
      </div>
      {isOpen && <SheetTemplateFieldForm {...props} />}
      {problem !== null && (
        <p role="alert" className={classes.error}>
          {reasonText(problem)}
        </p>
      )}
    </div>
  )
}

function Acts({
  field,
  label,
  isNew,
  isReadOnly,
  isOpen,
  onToggle,
  onChange,
  onDiscard,
}: TemplateFieldProps & { readonly label: string }) {
  const t = useTranslations('sheetTemplate')
  const mayHide = !(alwaysShown as readonly string[]).includes(field.key)

  if (isReadOnly) return null
  return (
    <Group gap="xs">
      {isNew && (
        <Button variant="default" size="compact-md" onClick={onDiscard}>
          {t('discard')}
        </Button>
      )}
      {mayHide && !isNew && (
        <Button
          variant="default"
          size="compact-md"
          aria-label={t(field.isHidden ? 'showField' : 'hideField', { label })}
          onClick={() => onChange({ ...field, isHidden: !field.isHidden })}
        >
          {t(field.isHidden ? 'show' : 'hide')}
        </Button>
      )}
      <Button
        variant="default"
        size="compact-md"
        aria-expanded={isOpen}
        aria-label={t(isOpen ? 'closeField' : 'editField', { label })}
        onClick={onToggle}
      >
        {t(isOpen ? 'close' : 'edit')}
      </Button>
    </Group>
  )
}
