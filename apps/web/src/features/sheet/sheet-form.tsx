import '@mantine/core/styles/Pill.layer.css'
import '@mantine/core/styles/PillsInput.layer.css'
import {
  type AutoFieldKey,
  isInheritable,
  isRichField,
  isTypedField,
  type SheetField,
  type SheetSection,
  sheetSections,
  sheetTemplate,
} from '@deconcert/domain'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { PresenceBar } from '../../editor/presence-bar'
import { SaveStatus } from '../../editor/save-status'
import { SharedDocument } from '../../editor/shared-document'
import { SharedEditor } from '../../editor/shared-editor'
import { useMe } from '../../lib/me'
import { SectionCard } from '../../ui/section-card'
import { AutoField } from './auto-fields'
import { FieldFrame } from './field-frame'
import { FieldSetApart, InheritedField } from './inherited-field'
import classes from './sheet-form.module.css'
import { SheetNav } from './sheet-nav'
import type { Sheet } from './sheet-query'
import { ReadTypedField, WritableTypedField } from './typed-field'

/** The thirty-three fields of a sheet in the order of print, part by part. */
export function SheetForm({ sheet }: { sheet: Sheet }) {
  const me = useMe()
  useEffect(() => {
    document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }, [])

  if (me === null) return null
  return (
    <SharedDocument
      documentId={sheet.documentId}
      person={{ id: me.account.id, name: me.account.displayName }}
    >
      <div className={classes.bar}>
        <PresenceBar />
      </div>
      <div className={classes.columns}>
        <SheetNav status={sheet.writeRefusal === null && <SaveStatus />} />
        <div className={classes.sections}>
          {sheetSections.map((section) => (
            <Section key={section} sheet={sheet} section={section} />
          ))}
        </div>
      </div>
    </SharedDocument>
  )
}

function Section({ sheet, section }: { sheet: Sheet; section: SheetSection }) {
  const t = useTranslations('sheet.section')

  return (
    <div id={section} className={classes.section}>
      <SectionCard title={t(section)}>
        {sheetTemplate
          .filter((field) => field.section === section)
          .map((field) => (
            <Field key={field.key} sheet={sheet} field={field} />
          ))}
      </SectionCard>
    </div>
  )
}

/** One field: what a territorial variant inherits is read, what is different there is written beside what it replaces. */
function Field({ sheet, field }: { sheet: Sheet; field: SheetField }) {
  if (sheet.departmental === null || !isInheritable(field.key))
    return <OwnField sheet={sheet} field={field} />
  if (!sheet.ownKeys.includes(field.key)) return <InheritedField sheet={sheet} field={field} />
  return (
    <FieldSetApart sheet={sheet} field={field}>
      <OwnField sheet={sheet} field={field} />
    </FieldSetApart>
  )
}

function OwnField({ sheet, field }: { sheet: Sheet; field: SheetField }) {
  const t = useTranslations('sheet')
  const { key } = field
  const isWritable = sheet.writeRefusal === null

  if (isRichField(key)) {
    return (
      <FieldFrame field={field} isWritable={isWritable}>
        <SharedEditor
          fragment={key}
          label={t(`field.${key}.label`)}
          placeholder={t('page.placeholder')}
          access={isWritable ? { kind: 'write' } : { kind: 'read' }}
          size="field"
          isQuiet
        />
      </FieldFrame>
    )
  }
  if (!isTypedField(key))
    return <AutoField sheet={sheet} field={field} fieldKey={key satisfies AutoFieldKey} />
  if (!isWritable) return <ReadTypedField sheet={sheet} field={field} fieldKey={key} />
  if (key === 'title' && sheet.titleRefusal !== null) {
    const note = sheet.titleRefusal === 'not-permitted' ? t('page.votedTitle') : t('page.frozenTitle')
    return <ReadTypedField sheet={sheet} field={field} fieldKey={key} note={note} />
  }
  return <WritableTypedField sheet={sheet} field={field} fieldKey={key} />
}
