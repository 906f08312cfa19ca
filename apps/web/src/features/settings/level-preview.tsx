import { displayLabel, type Level, numberTree } from '@deconcert/domain/plan'
import { Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { type SampleLine, sampleTree } from '../../plan/sample-tree'
import type { TreeLine } from '../../plan/tree-query'
import { SectionCard } from '../../ui/section-card'
import classes from './settings-page.module.css'

type Props = { readonly levels: readonly Level[]; readonly nodes: readonly TreeLine[] }
type Line = Pick<SampleLine, 'id' | 'depth' | 'label'> & { readonly title: string }

const shown = 14

/** The first lines of the tree as these levels would name and number them; an invented one while there is none. */
export function LevelPreview({ levels, nodes }: Props) {
  const t = useTranslations('settings.levels')
  const lines = nodes.length > 0 ? linesOf(levels, nodes) : inventedLines(levels, t('sample'))

  return (
    <div className={classes.preview}>
      <SectionCard title={t('preview')}>
        {levels.every(({ numbering }) => numbering.style === 'none') && (
          <Text c="dimmed">{t('previewEmpty')}</Text>
        )}
        <ul className={classes.sample}>
          {lines.slice(0, shown).map(({ id, depth, label, title }) => (
            <li key={id} style={{ paddingLeft: `${depth * 1.125}rem` }}>
              {label !== title && <span className={classes.sampleLabel}>{label}</span>} {title}
            </li>
          ))}
        </ul>
      </SectionCard>
    </div>
  )
}

function linesOf(levels: readonly Level[], nodes: readonly TreeLine[]): readonly Line[] {
  const numbers = numberTree(levels, nodes)
  return nodes.map(({ id, depth, title, levelKey }) => {
    const level = levels.find(({ key }) => key === levelKey)
    return { id, depth, title, label: displayLabel(level, numbers.get(id) ?? null, title) }
  })
}

function inventedLines(levels: readonly Level[], title: string): readonly Line[] {
  return sampleTree(levels, title).map(({ id, depth, label }) => ({ id, depth, label, title }))
}
