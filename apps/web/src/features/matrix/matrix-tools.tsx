import { type CellKind, cellKinds, type Level } from '@deconcert/domain/plan'
import { NativeSelect, SegmentedControl, VisuallyHidden } from '@mantine/core'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { useLevelName } from '../schema/level-name'
import classes from './matrix-page.module.css'
import type { SavedMatrices } from './matrix-query'
import { columnsOffered, forms, type MatrixChoice, type MatrixForm } from './use-matrix-choice'

type Props = {
  readonly levels: readonly Level[]
  readonly choices: SavedMatrices['choices']
  readonly choice: MatrixChoice
  readonly form: MatrixForm
  readonly onChoose: (change: Partial<MatrixChoice>) => void
}

/** What is crossed with what, how cells are read, and as a table or a list: all of it in the address. */
export function MatrixTools({ levels, choices, choice, form, onChoose }: Props) {
  const t = useTranslations('matrix')
  const levelName = useLevelName()
  const columnsName = useColumnsName(choices)

  return (
    <search className={classes.tools}>
      <NativeSelect
        label={t('rows')}
        value={choice.level}
        onChange={(event) => onChoose({ level: event.currentTarget.value, saved: null })}
        data={levels.map((level) => ({ value: level.key, label: levelName(level, 2) }))}
      />
      <NativeSelect
        label={t('columns')}
        value={choice.columns}
        onChange={(event) => onChoose({ columns: event.currentTarget.value, saved: null })}
        data={columnsOffered(choices).map((value) => ({ value, label: columnsName(value) }))}
      />
      <Choice
        label={t('cells')}
        value={choice.cells}
        onChange={(cells) => onChoose({ cells: cells as CellKind })}
        data={cellKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      />
      <Choice
        label={t('form')}
        value={form}
        onChange={(next) => onChoose({ form: next as MatrixForm })}
        data={forms.map((each) => ({ value: each, label: t(each) }))}
      />
    </search>
  )
}

type ChoiceProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly data: readonly { readonly value: string; readonly label: string }[]
}

function Choice({ label, value, onChange, data }: ChoiceProps) {
  const id = useId()
  return (
    <div>
      <VisuallyHidden id={id}>{label}</VisuallyHidden>
      <SegmentedControl aria-labelledby={id} value={value} onChange={onChange} data={[...data]} />
    </div>
  )
}

/** How columns are called: by their facet, or as territories and structures. */
export function useColumnsName({ facets }: SavedMatrices['choices']): (columns: string) => string {
  const t = useTranslations('matrix')
  return (columns) => {
    if (columns === 'territories' || columns === 'structures') return t(columns)
    const key = columns.slice('facet:'.length)
    return facets.find((facet) => facet.key === key)?.label ?? t('goneColumns')
  }
}
