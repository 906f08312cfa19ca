import { type ModerationPolicy, moderationPolicies } from '@deconcert/domain'
import { NativeSelect, Text } from '@mantine/core'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { usePermission } from '../../lib/actor'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import type { PlanProfile } from '../../plan/plan-query'
import { QueryView } from '../../ui/query-view'
import { SectionCard } from '../../ui/section-card'
import { SaveBar } from './save-bar'
import classes from './settings-page.module.css'
import { useDraft } from './use-draft'
import { useSave } from './use-save'

type Policies = {
  readonly groups: ModerationPolicy
  readonly channels: Readonly<Record<string, ModerationPolicy>>
}

function policiesQuery(slug: string) {
  return queryOptions({
    queryKey: planKey(slug, 'moderation-policies'),
    queryFn: () => call(api.plans[':plan']['moderation-policies'].$get({ param: { plan: slug } })),
  })
}

type Props = { readonly slug: string; readonly channels: PlanProfile['channels'] }

/** When proposals meet a moderator: one row for the groups' own work, one for each channel. */
export function ModerationSettings({ slug, channels }: Props) {
  const query = useQuery(policiesQuery(slug))

  return (
    <QueryView query={query}>
      {(policies) => <Policies slug={slug} channels={channels} stored={policies} />}
    </QueryView>
  )
}

function Policies({ slug, channels, stored }: Props & { readonly stored: Policies }) {
  const t = useTranslations('settings')
  const refusal = usePermission('plan.edit')
  const draft = useDraft<Policies>(stored)
  const { value, base } = draft
  const save = useSave(
    slug,
    () =>
      call(
        api.plans[':plan']['moderation-policies'].$put({
          param: { plan: slug },
          json: { before: base, policies: value },
        }),
      ),
    draft.settle,
  )

  return (
    <SectionCard title={t('tabs.moderation')}>
      <Text c="dimmed" mb="sm">
        {t('moderation.explanation')}
      </Text>
      <fieldset className={classes.fields} disabled={refusal !== null}>
        <PolicySelect
          name={t('moderation.groups')}
          policy={value.groups}
          onChange={(groups) => draft.set({ ...value, groups })}
        />
        {channels.map(({ key, label }) => (
          <PolicySelect
            key={key}
            name={label}
            policy={value.channels[key] ?? 'before'}
            onChange={(policy) => draft.set({ ...value, channels: { ...value.channels, [key]: policy } })}
          />
        ))}
      </fieldset>
      {channels.length === 0 && (
        <Text c="dimmed" mt="sm">
          {t('moderation.noChannel')}
        </Text>
      )}
      <SaveBar
        draft={draft}
        refusal={refusal}
        onSave={() => save.mutate(undefined)}
        busy={save.isPending}
        error={save.error}
      />
    </SectionCard>
  )
}

type SelectProps = {
  readonly name: string
  readonly policy: ModerationPolicy
  readonly onChange: (policy: ModerationPolicy) => void
}

function PolicySelect({ name, policy, onChange }: SelectProps) {
  const t = useTranslations('settings.moderation')

  return (
    <NativeSelect
      label={t('label', { name })}
      description={t(`meaning.${policy}`)}
      value={policy}
      onChange={(event) =>
        onChange(moderationPolicies.find((each) => each === event.currentTarget.value) ?? policy)
      }
      data={moderationPolicies.map((each) => ({ value: each, label: t(`policy.${each}`) }))}
    />
  )
}
