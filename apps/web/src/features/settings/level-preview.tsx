import { type Level, levelEffect, territoryNames } from '@deconcert/domain/plan'
import { Switch, Text } from '@mantine/core'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { sampleTree } from '../../plan/sample-tree'
import type { Tree, TreeLine } from '../../plan/tree-query'
import { SectionCard } from '../../ui/section-card'
import classes from './level-preview.module.css'

type Props = { readonly levels: readonly Level[]; readonly tree: Tree }

const mostShown = 16

/** What the levels being edited make of the plan's own tree; of an invented one while there is none. */
export function LevelPreview({ levels, tree }: Props) {
  const t = useTranslations('settings.levels')

  return (
    <div className={classes.preview}>
      <SectionCard title={t('preview')}>
        {levels.every(({ numbering }) => numbering.style === 'none') && (
          <Text c="dimmed">{t('previewEmpty')}</Text>
        )}
        {tree.nodes.length > 0 ? <Effect levels={levels} tree={tree} /> : <Sample levels={levels} />}
      </SectionCard>
    </div>
  )
}

function Sample({ levels }: { levels: readonly Level[] }) {
  const title = useTranslations('settings.levels')('sample')

  return (
    <ul className={classes.sample}>
      {sampleTree(levels, title).map(({ id, depth, label }) => (
        <li key={id} style={{ paddingLeft: `${depth * 1.125}rem` }}>
          {label !== title && <span className={classes.sampleLabel}>{label}</span>} {title}
        </li>
      ))}
    </ul>
  )
}

type Line = ReturnType<typeof levelEffect<TreeLine>>[number]

/** The plan's lines with the references that these levels give them, and those that they have now where they differ. */
function Effect({ levels: typed, tree }: Props) {
  const t = useTranslations('structure.effect')
  const levels = useDeferredValue(typed)
  const [onlyChanged, setOnlyChanged] = useState(true)
  const lines = useMemo(
    () => levelEffect(tree.levels, levels, tree.nodes, territoryNames(tree.territories)),
    [levels, tree],
  )
  const changed = lines.filter((line) => line.before !== line.after)
  const ambiguous = lines.filter((line) => line.isAmbiguous).length
  const shown = onlyChanged && changed.length > 0 ? changed : lines

  return (
    <>
      <Text role="status">
        {changed.length === 0 ? t('same') : t('changed', { count: changed.length, total: lines.length })}
      </Text>
      {ambiguous > 0 && <Text className={classes.error}>{t('ambiguous', { count: ambiguous })}</Text>}
      {changed.length > 0 && changed.length < lines.length && (
        <Switch
          label={t('onlyChanged')}
          checked={onlyChanged}
          onChange={(event) => setOnlyChanged(event.currentTarget.checked)}
        />
      )}
      <ul className={classes.sample}>
        {shown.slice(0, mostShown).map((line) => (
          <EffectLine key={line.node.id} line={line} />
        ))}
      </ul>
      {shown.length > mostShown && <Text c="dimmed">{t('more', { count: shown.length - mostShown })}</Text>}
    </>
  )
}

function EffectLine({ line: { node, depth, before, after, isAmbiguous } }: { line: Line }) {
  const t = useTranslations('structure.effect')

  return (
    <li
      style={{ marginLeft: `${Math.min(depth, 4) * 0.875}rem` }}
      data-changed={before !== after || undefined}
    >
      {after !== node.title && <span className={classes.sampleLabel}>{after}</span>} {node.title}
      {before !== after && <span className={classes.was}>{t('was', { name: before })}</span>}
      {isAmbiguous && <strong className={classes.double}>{t('double')}</strong>}
    </li>
  )
}
