import { hierarchyTemplates } from '@deconcert/domain/plan'
import { Button, Radio } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { useAct } from '../../lib/use-act'
import { RefusalAlert } from '../../ui/refusal-alert'
import { SectionCard } from '../../ui/section-card'
import classes from './new-plan-page.module.css'
import { PlanAbout } from './plan-about'
import { TemplatePreview } from './template-preview'

type Props = { readonly onCreated: (plan: { readonly slug: string }) => void }

/** A title, an authority, and a list of levels to begin with. */
export function TemplateForm({ onCreated }: Props) {
  const t = useTranslations('newPlan')
  const [about, setAbout] = useState({ title: '', authority: '' })
  const [template, setTemplate] = useState(hierarchyTemplates[0]?.key ?? '')
  const create = useAct(() => call(api.plans.$post({ json: { ...about, template } })), {
    quiet: true,
    onSuccess: onCreated,
  })

  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        create.mutate()
      }}
    >
      <PlanAbout value={about} onChange={setAbout} />
      <SectionCard title={t('levels')}>
        <Templates value={template} onChange={setTemplate} />
      </SectionCard>
      <div className={classes.end}>
        <RefusalAlert error={create.error} />
        <Button type="submit" size="md" loading={create.isPending}>
          {t('create')}
        </Button>
      </div>
    </form>
  )
}

function Templates({ value, onChange }: { value: string; onChange: (key: string) => void }) {
  const t = useTranslations('newPlan')

  return (
    <Radio.Group value={value} onChange={onChange} label={t('levels')} labelProps={{ display: 'none' }}>
      <div className={classes.templates}>
        {hierarchyTemplates.map(({ key, levels }) => (
          <div key={key} className={classes.template} data-chosen={key === value || undefined}>
            <Radio
              value={key}
              label={t(`template.${key as 'axes-actions'}`)}
              classNames={{
                label: classes.templateName,
                body: classes.templateBody,
                inner: classes.templateRadio,
              }}
            />
            <TemplatePreview levels={levels} />
          </div>
        ))}
      </div>
    </Radio.Group>
  )
}
