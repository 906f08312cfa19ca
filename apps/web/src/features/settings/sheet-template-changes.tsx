import type { TemplateChange, TemplateField } from '@deconcert/domain/sheet'
import { Title } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { useFieldWords } from '../../sheet-template/shown-field'
import classes from './settings-page.module.css'
import own from './sheet-template.module.css'

type Props = {
  readonly changes: readonly TemplateChange[]
  readonly filled: Readonly<Record<string, number>>
}

/** What saving will change in every sheet of the plan, before it is saved. */
export function SheetTemplateChanges({ changes, filled }: Props) {
  const t = useTranslations('sheetTemplate.changes')
  const sentence = useChangeSentence(filled)

  return (
    <div role="status">
      {changes.length > 0 && (
        <section className={classes.box} aria-labelledby="template-changes">
          <Title order={3} id="template-changes">
            {t('title')}
          </Title>
          <ul className={own.changes}>
            {changes.map((change) => (
              <li key={keyOf(change)}>{sentence(change)}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function keyOf(change: TemplateChange): string {
  const of = 'field' in change ? change.field.key : change.kind === 'rule' ? change.rule : change.section
  return `${change.kind} ${of}`
}

function useChangeSentence(filled: Props['filled']): (change: TemplateChange) => string {
  const t = useTranslations('sheetTemplate.changes')
  const tGate = useTranslations('sheetTemplate.gate')
  const tSection = useTranslations('sheet.section')
  const tField = useTranslations('sheet.field')
  const wordsOf = useFieldWords()

  return (change) => {
    switch (change.kind) {
      case 'rule':
        if (change.gate === 'off') return t('ruleOff', { rule: change.rule })
        return t('rule', { rule: change.rule, gate: tGate(change.gate) })
      case 'reordered':
        return t('reordered', { section: tSection(change.section) })
      case 'moved-to':
        return t('moved-to', { label: labelOf(change.field), section: tSection(change.section) })
      case 'due':
        return t('due', { label: labelOf(change.field), gate: tGate(change.gate ?? 'none') })
      case 'renamed':
        return t('renamed', {
          label: labelOf(change.field),
          before: change.before ?? tField(`${change.field.key}.label` as 'title.label'),
        })
      case 'hidden':
        return hiddenText(change.field)
      default:
        return t(change.kind, { label: labelOf(change.field) })
    }
  }

  function labelOf(field: TemplateField): string {
    return wordsOf(field).label
  }

  function hiddenText(field: TemplateField): string {
    const count = filled[field.key] ?? 0
    return count === 0
      ? t('hidden', { label: labelOf(field) })
      : t('hiddenFilled', { label: labelOf(field), count })
  }
}
