import { type Level, levelChangeRefusal, maxLevels } from '@deconcert/domain/plan'
import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { usePermission } from '../../lib/actor'
import { api, call } from '../../lib/api'
import type { Tree } from '../../plan/tree-query'
import { SectionCard } from '../../ui/section-card'
import { newLevel, withLevel, withoutLevel } from './level-draft'
import { LevelEditor } from './level-editor'
import { LevelPreview } from './level-preview'
import { SaveBar } from './save-bar'
import classes from './settings-page.module.css'
import { useDraft } from './use-draft'
import { useSave } from './use-save'

/** The levels of the plan: names, places, numbering; beside them, what they make of the tree. */
export function LevelSettings({ slug, tree }: { slug: string; tree: Tree }) {
  const t = useTranslations('settings')
  const refusal = usePermission('plan.edit')
  const draft = useDraft<readonly Level[]>(tree.levels.map(({ id: _, ...level }) => level))
  const { value: levels, base } = draft
  const problem = levelChangeRefusal(levels, tree.nodes)
  const save = useSave(
    slug,
    () =>
      call(
        api.plans[':plan'].levels.$put({
          param: { plan: slug },
          json: { before: sendable(base), levels: sendable(levels) },
        }),
      ),
    draft.settle,
  )

  return (
    <div className={classes.columns}>
      <SectionCard title={t('tabs.levels')}>
        <Text c="dimmed">{t(levels.length === 0 ? 'levels.empty' : 'levels.explanation')}</Text>
        <fieldset className={classes.list} disabled={refusal !== null}>
          {levels.map((level, index) => (
            <LevelEditor
              key={level.key}
              rank={index + 1}
              level={level}
              levels={levels}
              usedBy={tree.nodes.filter(({ levelKey }) => levelKey === level.key).length}
              problem={problem?.path === `levels[${index}]` ? problem.refusal : null}
              onChange={(changed) => draft.set(withLevel(levels, changed))}
              onRemove={() => draft.set(withoutLevel(levels, level.key))}
            />
          ))}
          {refusal === null && levels.length < maxLevels && (
            <Button
              variant="default"
              leftSection={<IconPlus size={18} aria-hidden="true" />}
              onClick={() => draft.set([...levels, newLevel(levels)])}
            >
              {t('levels.add')}
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
      <LevelPreview levels={levels} tree={tree} />
    </div>
  )
}

function sendable(levels: readonly Level[]) {
  return levels.map((level) => ({ ...level, allowedParents: [...level.allowedParents] }))
}
