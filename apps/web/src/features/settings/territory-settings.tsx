import { territoriesRefusal, territoryLimits } from '@deconcert/domain/plan'
import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { StoredTerritories } from '../../facet/facets-query'
import { usePermission } from '../../lib/actor'
import { api, call } from '../../lib/api'
import { moved } from '../../ui/moved'
import { SectionCard } from '../../ui/section-card'
import { SaveBar } from './save-bar'
import classes from './settings-page.module.css'
import { type DraftTerritory, newTerritory, territoriesDraftOf, territoriesSentOf } from './territory-draft'
import { TerritoryEditor } from './territory-editor'
import { useDraft } from './use-draft'
import { useSave } from './use-save'

/** « Territoires »: named or not, with their codes, in one another. */
export function TerritorySettings({ slug, stored }: { slug: string; stored: StoredTerritories }) {
  const t = useTranslations('facet.territory')
  const refusal = usePermission('plan.edit')
  const draft = useDraft(territoriesDraftOf(stored))
  const { territories, seen } = draft.value
  const used = new Set(stored.territories.filter(({ isUsed }) => isUsed).map(({ id }) => id))
  const problem = territoriesRefusal(territoriesSentOf(territories))
  const save = useSave(
    slug,
    () =>
      call(
        api.plans[':plan'].territories.$put({
          param: { plan: slug },
          json: { seen, territories: territoriesSentOf(territories) } as never,
        }),
      ),
    draft.settle,
  )
  const set = (next: readonly DraftTerritory[]) => draft.set({ seen, territories: next })

  return (
    <SectionCard title={t('title')}>
      <Text c="dimmed">{t(territories.length === 0 ? 'empty' : 'explanation')}</Text>
      <fieldset className={classes.list} disabled={refusal !== null}>
        {territories.map((territory, index) => (
          <TerritoryEditor
            key={territory.draftId}
            territory={territory}
            territories={territories}
            isUsed={used.has(territory.id ?? '')}
            problem={problem?.path === `territories[${index}]` ? problem.refusal : null}
            onChange={(changed) => set(territories.with(index, changed))}
            onMove={(step) => set(moved(territories, index, index + step))}
            onRemove={() => set(without(territories, territory))}
          />
        ))}
        {refusal === null && territories.length < territoryLimits.territories && (
          <Button
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden="true" />}
            onClick={() => set([...territories, newTerritory()])}
          >
            {t('add')}
          </Button>
        )}
      </fieldset>
      <SaveBar
        draft={draft}
        refusal={refusal ?? problem?.refusal ?? null}
        onSave={() => save.mutate(undefined)}
        busy={save.isPending}
        error={save.error}
      />
    </SectionCard>
  )
}

function without(territories: readonly DraftTerritory[], gone: DraftTerritory): readonly DraftTerritory[] {
  return territories
    .filter((each) => each !== gone)
    .map((each) => (each.parent === gone.draftId ? { ...each, parent: null } : each))
}
