import type { Numbering, OutlineLevel } from '@deconcert/domain/plan'
import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { SectionCard } from '../../ui/section-card'
import classes from './outline-import.module.css'
import type { Settling } from './use-outline-draft'

const ways = ['none', 'plan', 'parent', 'composite'] as const
type Way = (typeof ways)[number]

function wayOf({ style, reset, template }: Numbering): Way {
  if (style === 'none') return 'none'
  if (template.includes('{parent}')) return 'composite'
  return reset === 'plan' ? 'plan' : 'parent'
}

function numberingFor(way: Way, before: Numbering): Numbering {
  if (way === 'none') return { style: 'none', reset: 'plan', template: '' }
  const style = before.style === 'none' ? 'decimal' : before.style
  if (way === 'composite') return { style, reset: 'parent', template: '{parent}.{n}' }
  return { style, reset: way, template: '{n}' }
}

/** The levels that the text asks for and the plan does not have: their names and numbers, to be corrected. */
export function OutlineLevels({ settling }: { settling: Settling }) {
  const t = useTranslations('outline.levels')
  const levels = settling.tree.levels.filter(({ isNew }) => isNew)

  if (levels.length === 0) return null
  return (
    <SectionCard title={t('title')}>
      <p className={classes.hint}>{t('hint')}</p>
      <div className={classes.levels}>
        {levels.map((level) => (
          <LevelFields key={level.key} level={level} settling={settling} />
        ))}
      </div>
    </SectionCard>
  )
}

function LevelFields({ level, settling }: { level: OutlineLevel; settling: Settling }) {
  const t = useTranslations('outline.levels')
  const edit = (part: Parameters<Settling['editLevel']>[1]) => settling.editLevel(level.key, part)
  const name = settling.draft.levels[level.key]?.labelSingular ?? level.labelSingular ?? ''
  const plural = settling.draft.levels[level.key]?.labelPlural ?? level.labelPlural ?? ''

  return (
    <fieldset className={classes.level}>
      <legend>{level.labelSingular ?? t('unnamed', { depth: level.depth })}</legend>
      <TextInput
        label={t('singular')}
        value={name}
        maxLength={80}
        onChange={(event) => edit({ labelSingular: event.currentTarget.value || null })}
      />
      <TextInput
        label={t('plural')}
        value={plural}
        maxLength={80}
        onChange={(event) => edit({ labelPlural: event.currentTarget.value || null })}
      />
      <NativeSelect
        label={t('numbering')}
        value={wayOf(level.numbering)}
        onChange={(event) =>
          edit({ numbering: numberingFor(event.currentTarget.value as Way, level.numbering) })
        }
        data={ways.map((value) => ({ value, label: t(`way.${value}`) }))}
      />
      <Checkbox
        label={t('sheet')}
        checked={level.carriesSheet}
        onChange={(event) => edit({ carriesSheet: event.currentTarget.checked })}
      />
    </fieldset>
  )
}
