import '@mantine/core/styles/Pill.layer.css'
import '@mantine/core/styles/PillsInput.layer.css'
import { type AutoFieldKey, isInheritable, isRichField, isTypedField, sheetSections } from '@deconcert/domain'
import type { PlanSheetTemplate } from '@deconcert/domain/sheet'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { PresenceBar } from '../../editor/presence-bar'
import { SaveStatus } from '../../editor/save-status'
import { SharedDocument } from '../../editor/shared-document'
import { SharedEditor } from '../../editor/shared-editor'
import { useMe } from '../../lib/me'
import { type ShownField, useShownFields } from '../../sheet-template/shown-field'
import { RoomButton } from '../../text-page/room-button'
import { SideToggles, TextSide } from '../../text-page/text-side'
import { SectionCard } from '../../ui/section-card'
import { AutoField } from './auto-fields'
import { FieldFrame } from './field-frame'
import { FieldsAside } from './fields-aside'
import { FieldSetApart, InheritedField } from './inherited-field'
import { InheritedObjectives } from './inherited-objectives'
import { SheetShown } from './input/sheet-around'
import { LifeWithTexts } from './life-with-texts'
import { PlanField } from './plan-field'
import classes from './sheet-form.module.css'
import { SheetNav } from './sheet-nav'
import type { Sheet } from './sheet-query'
import { ReadTypedField, WritableTypedField } from './typed-field'
import { useUnstoredFields } from './use-kept-fields'

type Props = { readonly sheet: Sheet; readonly template: PlanSheetTemplate }

/** The fields of a sheet as its plan shows them, in the order of print, part by part. */
export function SheetForm({ sheet, template }: Props) {
  const me = useMe()
  const fields = useShownFields(template)
  const unstored = useUnstoredFields(sheet.id)
  useEffect(() => {
    document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }, [])

  if (me === null) return null
  return (
    <SheetShown value={sheet}>
      <SharedDocument
        documentId={sheet.documentId}
        person={{ id: me.account.id, name: me.account.displayName }}
      >
        <LifeWithTexts sheetId={sheet.id} />
        <div className={classes.bar}>
          <PresenceBar />
          <RoomButton
            title={sheet.title}
            texts={fields.flatMap(({ key, label }) =>
              isRichField(key) ? [{ fragment: key, title: label }] : [],
            )}
          />
          <SideToggles documentId={sheet.documentId} />
        </div>
        <div className={classes.columns}>
          <SheetNav
            fields={fields}
            status={sheet.writeRefusal === null && <SaveStatus unstored={unstored} />}
          />
          <TextSide documentId={sheet.documentId}>
            <div className={classes.sections}>
              <FieldsAside sheet={sheet} template={template} />
              {sheetSections.map((section) => (
                <Section
                  key={section}
                  sheet={sheet}
                  name={section}
                  fields={fields.filter((field) => field.section === section)}
                />
              ))}
            </div>
          </TextSide>
        </div>
      </SharedDocument>
    </SheetShown>
  )
}

type SectionProps = {
  readonly sheet: Sheet
  readonly name: ShownField['section']
  readonly fields: readonly ShownField[]
}

function Section({ sheet, name, fields }: SectionProps) {
  const t = useTranslations('sheet.section')

  if (fields.length === 0) return null
  return (
    <div id={name} className={classes.section}>
      <SectionCard title={t(name)}>
        {name === 'why' && <InheritedObjectives />}
        {fields.map((field) => (
          <Field key={field.key} sheet={sheet} field={field} />
        ))}
      </SectionCard>
    </div>
  )
}

type FieldProps = { readonly sheet: Sheet; readonly field: ShownField }

/** One field: what a territorial variant inherits is read, what is different there is written beside what it replaces. */
function Field({ sheet, field }: FieldProps) {
  if (sheet.departmental === null || !isInheritable(field.key))
    return <WholeField sheet={sheet} field={field} />
  if (!sheet.ownKeys.includes(field.key)) return <InheritedField sheet={sheet} field={field} />
  return (
    <FieldSetApart sheet={sheet} field={field}>
      <WholeField sheet={sheet} field={field} />
    </FieldSetApart>
  )
}

function WholeField({ sheet, field }: FieldProps) {
  const t = useTranslations('sheet')
  const { key, own } = field
  const isWritable = sheet.writeRefusal === null

  if (own !== null) return <PlanField sheet={sheet} field={field} own={own} />
  if (isRichField(key)) {
    return (
      <FieldFrame field={field} isWritable={isWritable}>
        <SharedEditor
          fragment={key}
          label={field.label}
          placeholder={t('page.placeholder')}
          access={isWritable ? { kind: 'write' } : { kind: 'read' }}
          size="field"
          advisedLength={field.advisedLength}
          isQuiet
        />
      </FieldFrame>
    )
  }
  if (!isTypedField(key)) return <AutoField sheet={sheet} field={field} fieldKey={key as AutoFieldKey} />
  if (!isWritable) return <ReadTypedField sheet={sheet} field={field} fieldKey={key} />
  if (key === 'title' && sheet.titleRefusal !== null) {
    const note = sheet.titleRefusal === 'not-permitted' ? t('page.votedTitle') : t('page.frozenTitle')
    return <ReadTypedField sheet={sheet} field={field} fieldKey={key} note={note} />
  }
  return <WritableTypedField sheet={sheet} field={field} fieldKey={key} />
}
