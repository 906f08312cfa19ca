import type { ComposedMethod, Selection } from '@deconcert/domain/ballot'
import { Select } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { ExplainedRadio } from '../../ui/explained-radio'
import { WholeNumberInput } from '../../ui/whole-number-input'
import classes from './composition.module.css'
import type { Composing } from './use-composition'

/** Which options a ranking keeps. Nothing where there is one option. */
export function SelectionInput({ composing }: { composing: Composing }) {
  const t = useTranslations('composition.rule')
  const { draft, change, errorAt } = composing
  const { selection, method } = draft

  if (selection === null) return null
  return (
    <div className={classes.fields} id="field-selection" tabIndex={-1}>
      <ExplainedRadio
        label={t('selection')}
        choices={kindsFor(method).map((value) => ({
          value,
          label: t(`selectionKind.${value}`),
          description: t(`selectionExplained.${value}`),
        }))}
        value={selection.kind}
        onChange={(kind) => change({ selection: firstOf(kind, method) })}
        error={errorAt('selection')}
      />
      <SelectionNumber
        selection={selection}
        method={method}
        onChange={(next) => change({ selection: next })}
      />
    </div>
  )
}

type NumberProps = {
  readonly selection: Selection
  readonly method: ComposedMethod
  readonly onChange: (selection: Selection) => void
}

function SelectionNumber({ selection, method, onChange }: NumberProps) {
  const t = useTranslations('composition.rule')

  switch (selection.kind) {
    case 'none':
      return null
    case 'top':
      return (
        <WholeNumberInput
          label={t('places')}
          value={selection.places}
          onChange={(places) => onChange({ ...selection, places })}
        />
      )
    case 'share':
      return (
        <WholeNumberInput
          label={t('percent')}
          value={selection.percent}
          onChange={(percent) => onChange({ ...selection, percent })}
        />
      )
    case 'grade': {
      const grades = method.key === 'majority-judgment' ? method.grades : []
      return (
        <Select
          label={t('least')}
          maw="22rem"
          data={grades.map((label, grade) => ({ value: String(grade), label })).reverse()}
          value={String(selection.least)}
          onChange={(value) => onChange({ ...selection, least: Number(value) })}
          allowDeselect={false}
        />
      )
    }
  }
}

function kindsFor({ key }: ComposedMethod): readonly Selection['kind'][] {
  if (key === 'approval') return ['none', 'top', 'share']
  return key === 'majority-judgment' ? ['none', 'top', 'grade'] : ['none', 'top']
}

function firstOf(kind: Selection['kind'], method: ComposedMethod): Selection {
  switch (kind) {
    case 'none':
      return { kind }
    case 'top':
      return { kind, places: 1 }
    case 'share':
      return { kind, percent: 50 }
    case 'grade':
      return { kind, least: method.key === 'majority-judgment' ? method.grades.length - 2 : 0 }
  }
}
