import { maxPhases, phaseRefusal } from '@deconcert/domain/plan'
import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { usePermission } from '../../lib/actor'
import { api, call } from '../../lib/api'
import type { PlanProfile } from '../../plan/plan-query'
import { SectionCard } from '../../ui/section-card'
import { type DraftPhase, PhaseEditor } from './phase-editor'
import { SaveBar } from './save-bar'
import classes from './settings-page.module.css'
import { useDraft } from './use-draft'
import { useSave } from './use-save'

type Props = { readonly slug: string; readonly phases: PlanProfile['phases'] }

/** The phases of the process, in their order. */
export function PhaseSettings({ slug, phases: stored }: Props) {
  const t = useTranslations('settings')
  const refusal = usePermission('plan.edit')
  const draft = useDraft<readonly DraftPhase[]>(
    stored.map(({ key, label, starts, ends }) => ({ id: key, key, label, starts, ends })),
  )
  const { value: phases, base } = draft
  const problem = phases.map(phaseRefusal).find((each) => each !== null) ?? null
  const save = useSave(
    slug,
    () =>
      call(
        api.plans[':plan'].phases.$put({
          param: { plan: slug },
          json: {
            before: base.map(({ key, label, starts, ends }) => ({ key: key ?? '', label, starts, ends })),
            phases: phases.map(({ key, label, starts, ends }) => ({ key, label, starts, ends })),
          },
        }),
      ),
    draft.settle,
  )

  return (
    <SectionCard title={t('tabs.phases')}>
      <Text c="dimmed">{t(phases.length === 0 ? 'phases.empty' : 'phases.explanation')}</Text>
      <fieldset className={classes.list} disabled={refusal !== null}>
        {phases.map((phase, index) => (
          <PhaseEditor
            key={phase.id}
            rank={index + 1}
            isLast={index === phases.length - 1}
            phase={phase}
            onChange={(changed) => draft.set(phases.with(index, changed))}
            onMove={(step) => draft.set(moved(phases, index, step))}
            onRemove={() => draft.set(phases.filter((each) => each !== phase))}
          />
        ))}
        {refusal === null && phases.length < maxPhases && (
          <Button
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden="true" />}
            onClick={() => draft.set([...phases, newPhase()])}
          >
            {t('phases.add')}
          </Button>
        )}
      </fieldset>
      <SaveBar
        draft={draft}
        refusal={refusal ?? problem}
        onSave={() => save.mutate(undefined)}
        busy={save.isPending}
        error={save.error}
      />
    </SectionCard>
  )
}

function newPhase(): DraftPhase {
  return { id: `new ${Math.random()}`, key: null, label: '', starts: null, ends: null }
}

function moved(phases: readonly DraftPhase[], index: number, step: -1 | 1): readonly DraftPhase[] {
  const [one, other] = [phases[index], phases[index + step]]
  if (one === undefined || other === undefined) return phases
  return phases.with(index, other).with(index + step, one)
}
