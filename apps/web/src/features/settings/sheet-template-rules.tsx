import type { SheetGate } from '@deconcert/domain'
import { hiddenFieldOf, type RuleGates, type SheetRule, sheetRules } from '@deconcert/domain/sheet'
import { NativeSelect, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { useFieldWords } from '../../sheet-template/shown-field'
import { SectionCard } from '../../ui/section-card'
import classes from './settings-page.module.css'
import own from './sheet-template.module.css'
import type { TemplateDraft } from './sheet-template-draft'

/** In the order in which a sheet passes them. */
export const sheetGates: readonly SheetGate[] = ['G1', 'G2', 'G3', 'G4']

type Props = {
  readonly draft: TemplateDraft
  readonly isReadOnly: boolean
  readonly onChange: (draft: TemplateDraft) => void
}

/** The rules of completeness, each in a sentence, with the gate at which the plan asks for it. */
export function SheetTemplateRules({ draft, isReadOnly, onChange }: Props) {
  const t = useTranslations('sheetTemplate.rules')
  const set = (rule: SheetRule, gate: RuleGates[SheetRule]) =>
    onChange({ ...draft, ruleGates: { ...draft.ruleGates, [rule]: gate } })

  return (
    <SectionCard title={t('title')}>
      <Text c="dimmed">{t('explanation')}</Text>
      <fieldset className={classes.list} disabled={isReadOnly}>
        {sheetRules.map((rule) => (
          <RuleLine key={rule} rule={rule} draft={draft} onChange={(gate) => set(rule, gate)} />
        ))}
      </fieldset>
    </SectionCard>
  )
}

type LineProps = {
  readonly rule: SheetRule
  readonly draft: TemplateDraft
  readonly onChange: (gate: RuleGates[SheetRule]) => void
}

function RuleLine({ rule, draft, onChange }: LineProps) {
  const t = useTranslations('sheetTemplate')
  const wordsOf = useFieldWords()
  const key = hiddenFieldOf(draft, rule)
  const hidden = draft.fields.find((field) => field.key === key)

  return (
    <div className={own.ruleLine}>
      <div>
        <strong>{rule}</strong> {t(`rules.rule.${rule}`)}
        {hidden !== undefined && (
          <p className={classes.note}>{t('rules.hiddenField', { label: wordsOf(hidden).label })}</p>
        )}
      </div>
      <NativeSelect
        aria-label={t('rules.which', { rule })}
        value={draft.ruleGates[rule]}
        onChange={(event) => onChange(event.currentTarget.value as RuleGates[SheetRule])}
        data={[...sheetGates, 'off' as const].map((gate) => ({ value: gate, label: t(`gate.${gate}`) }))}
      />
    </div>
  )
}
