import { nodeTitleLength, nodeTitleRefusal, planStatuses } from '@deconcert/domain/plan'
import { Select, Textarea, TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { usePermission } from '../../lib/actor'
import { api, call } from '../../lib/api'
import type { PlanProfile } from '../../plan/plan-query'
import { usePlanStatus } from '../../plan/plan-status'
import { SectionCard } from '../../ui/section-card'
import { SaveBar } from './save-bar'
import classes from './settings-page.module.css'
import { useDraft } from './use-draft'
import { useSave } from './use-save'

type Field = 'title' | 'authority' | 'period' | 'status' | 'summary' | 'mandate'

const longest: Record<Exclude<Field, 'status'>, number> = {
  title: nodeTitleLength.hard,
  authority: 200,
  period: 100,
  summary: 4000,
  mandate: 20_000,
}

/** How the plan presents itself. Only what was changed is sent. */
export function GeneralSettings({ slug, plan }: { slug: string; plan: PlanProfile['plan'] }) {
  const t = useTranslations('settings')
  const refusal = usePermission('plan.edit')
  const draft = useDraft<Readonly<Record<Field, string>>>({
    title: plan.title,
    authority: plan.authority.name ?? '',
    period: plan.period.label ?? '',
    status: plan.status,
    summary: plan.summary,
    mandate: plan.mandate,
  })
  const { value, base } = draft
  const save = useSave(
    slug,
    () => call(api.plans[':plan'].$patch({ param: { plan: slug }, json: changesBetween(base, value) })),
    draft.settle,
  )
  const field = (name: Exclude<Field, 'status'>) => ({
    label: t(`general.${name}`),
    value: value[name],
    maxLength: longest[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      draft.set({ ...value, [name]: event.currentTarget.value }),
  })

  return (
    <SectionCard title={t('tabs.general')}>
      <fieldset className={classes.fields} disabled={refusal !== null}>
        <Textarea {...field('title')} autosize minRows={1} required />
        <TextInput {...field('authority')} />
        <TextInput {...field('period')} description={t('general.periodHint')} />
        <StatusSelect value={value.status} onChange={(status) => draft.set({ ...value, status })} />
        <Textarea {...field('summary')} autosize minRows={3} maxRows={12} />
        <Textarea
          {...field('mandate')}
          description={t('general.mandateHint')}
          autosize
          minRows={3}
          maxRows={20}
        />
      </fieldset>
      <SaveBar
        draft={draft}
        refusal={refusal ?? nodeTitleRefusal(value.title)}
        onSave={() => save.mutate(undefined)}
        busy={save.isPending}
        error={save.error}
      />
    </SectionCard>
  )
}

/** An imported plan may be where no word of ours says; it stays there until another is chosen. */
function StatusSelect({ value, onChange }: { value: string; onChange: (status: string) => void }) {
  const t = useTranslations('settings.general')
  const status = usePlanStatus()
  const known: readonly string[] = planStatuses
  const offered = known.includes(value) ? known : [value, ...known]

  return (
    <Select
      label={t('status')}
      data={offered.map((each) => ({ value: each, label: status(each) }))}
      value={value}
      onChange={(chosen) => onChange(chosen ?? value)}
      allowDeselect={false}
    />
  )
}

type Fields = Readonly<Record<Field, string>>

/** What was changed, with what stood there before. */
function changesBetween(before: Fields, after: Fields) {
  const names = (Object.keys(after) as Field[]).filter((name) => before[name] !== after[name])
  const only = (fields: Fields) => Object.fromEntries(names.map((name) => [name, fields[name]]))
  return { before: only(before), edit: only(after) }
}
