import type { Level } from '@deconcert/domain/plan'
import { Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { sampleTree } from '../../plan/sample-tree'
import classes from './new-plan-page.module.css'

/** The names of the levels, as the first lines of such a plan would read. */
export function TemplatePreview({ levels }: { levels: readonly Level[] }) {
  const t = useTranslations('newPlan')

  if (levels.length === 0) return <Text c="dimmed">{t('toDefine')}</Text>
  const sample = sampleTree(levels, '')
  return (
    <ul className={classes.sample}>
      {levels.map((level, depth) => {
        const lines = sample.filter((line) => line.level.key === level.key).map((line) => line.label)
        return (
          <li key={level.key} style={{ paddingLeft: `${depth * 1.125}rem` }}>
            <span className={classes.levelName}>{level.labelPlural ?? t('unnamedLevel')}</span>{' '}
            <span className={classes.levelNote}>
              {[
                level.numbering.style === 'none' ? t('noNumber') : lines.join(', '),
                level.carriesSheet ? t('withSheet') : null,
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
