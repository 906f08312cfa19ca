import {
  isOwnField,
  ownFieldLimits,
  shownFields,
  templateChanges,
  templateRefusal,
} from '@deconcert/domain/sheet'
import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePermission } from '../../lib/actor'
import { api, call } from '../../lib/api'
import type { SheetTemplateAnswer } from '../../sheet-template/template-query'
import { SectionCard } from '../../ui/section-card'
import { SaveBar } from './save-bar'
import classes from './settings-page.module.css'
import own from './sheet-template.module.css'
import { SheetTemplateChanges } from './sheet-template-changes'
import { newOwnField, restored, type TemplateDraft } from './sheet-template-draft'
import { SheetTemplateFields } from './sheet-template-fields'
import { SheetTemplatePreview } from './sheet-template-preview'
import { SheetTemplateRules } from './sheet-template-rules'
import { useDraft } from './use-draft'
import { useSave } from './use-save'

type Props = { readonly slug: string; readonly stored: SheetTemplateAnswer }

/** « Fiches »: the fields of the plan's sheets and the gates of their rules; beside them, what a sheet becomes. */
export function SheetTemplateSettings({ slug, stored: { template, filled } }: Props) {
  const t = useTranslations('sheetTemplate')
  const refusal = usePermission('plan.edit')
  const draft = useDraft<TemplateDraft>(template)
  const { value, base } = draft
  const [open, setOpen] = useState<string | null>(null)
  const problem = templateRefusal(base, value)
  const save = useSave(slug, () => saveTemplate(slug, value), draft.settle)
  const changes = templateChanges(base, value)
  const isFull = value.fields.filter(isOwnField).length >= ownFieldLimits.fields
  const add = () => {
    const field = newOwnField(t('newLabel'))
    draft.set({ ...value, fields: [...value.fields, field] })
    setOpen(field.key)
  }

  return (
    <div className={classes.columns}>
      <div className={classes.sections}>
        <SectionCard
          title={t('title')}
          aside={t('count', { shown: shownFields(value).length, total: value.fields.length })}
        >
          <Text c="dimmed">{t('explanation')}</Text>
          <SheetTemplateFields
            draft={value}
            base={base}
            filled={filled}
            isReadOnly={refusal !== null}
            problem={problem}
            open={open}
            onOpen={setOpen}
            onChange={draft.set}
          />
          {refusal === null && (
            <Button
              variant="default"
              leftSection={<IconPlus size={18} aria-hidden="true" />}
              onClick={add}
              disabled={isFull}
            >
              {t('add')}
            </Button>
          )}
          {isFull && <p className={classes.note}>{t('full', { count: ownFieldLimits.fields })}</p>}
        </SectionCard>
        <SheetTemplateRules draft={value} isReadOnly={refusal !== null} onChange={draft.set} />
        {refusal === null && (
          <div>
            <Button variant="default" onClick={() => draft.set(restored(value))}>
              {t('restore')}
            </Button>
            <p className={classes.note}>{t('restoreHint')}</p>
          </div>
        )}
      </div>
      <div className={own.aside}>
        <SheetTemplateChanges changes={changes} filled={filled} />
        <SaveBar
          draft={draft}
          refusal={refusal ?? problem?.refusal ?? null}
          onSave={() => save.mutate(undefined)}
          busy={save.isPending}
          error={save.error}
        />
        <SheetTemplatePreview draft={value} />
      </div>
    </div>
  )
}

async function saveTemplate(slug: string, { version, fields, ruleGates }: TemplateDraft) {
  return await call(
    api.plans[':plan']['sheet-template'].$put({
      param: { plan: slug },
      json: { expectedVersion: version, fields: [...fields] as never, ruleGates: { ...ruleGates } },
    }),
  )
}
