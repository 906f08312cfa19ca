import type { SheetGate } from '@deconcert/domain'
import { type OwnField, type OwnShape, ownFieldLimits, ownShapeKinds } from '@deconcert/domain/sheet'
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import classes from './settings-page.module.css'
import { sheetGates } from './sheet-template-rules'

type Props = {
  readonly field: OwnField
  readonly isNew: boolean
  readonly onChange: (field: OwnField) => void
}

/** What a field of the plan's own is: its words, what one writes in it, by when. */
export function OwnFieldForm({ field, isNew, onChange }: Props) {
  const t = useTranslations('sheetTemplate')

  return (
    <>
      <TextInput
        label={t('label')}
        value={field.label}
        onChange={(event) => onChange({ ...field, label: event.currentTarget.value })}
        maxLength={ownFieldLimits.label}
        required
      />
      <Textarea
        label={t('help')}
        value={field.help}
        onChange={(event) => onChange({ ...field, help: event.currentTarget.value })}
        maxLength={ownFieldLimits.help}
        autosize
        minRows={1}
      />
      <ShapeForm field={field} isNew={isNew} onChange={onChange} />
      <NativeSelect
        label={t('due')}
        value={field.gate ?? ''}
        onChange={(event) =>
          onChange({
            ...field,
            gate: event.currentTarget.value === '' ? null : (event.currentTarget.value as SheetGate),
          })
        }
        data={[
          { value: '', label: t('gate.none') },
          ...sheetGates.map((gate) => ({ value: gate, label: t(`gate.${gate}`) })),
        ]}
      />
    </>
  )
}

function ShapeForm({ field, isNew, onChange }: Props) {
  const t = useTranslations('sheetTemplate')
  const { shape } = field
  const set = (next: OwnShape) => onChange({ ...field, shape: next })

  return (
    <>
      <NativeSelect
        label={t('kind')}
        value={shape.kind}
        disabled={!isNew}
        onChange={(event) => set(emptyShape(event.currentTarget.value as OwnShape['kind']))}
        data={ownShapeKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
      />
      {!isNew && <p className={classes.note}>{t('kindFixed')}</p>}
      {(shape.kind === 'number' || shape.kind === 'count') && (
        <TextInput
          label={t('unit')}
          description={t('unitHint')}
          value={shape.unit}
          onChange={(event) => set({ kind: shape.kind, unit: event.currentTarget.value })}
          maxLength={ownFieldLimits.unit}
        />
      )}
      {shape.kind === 'choice' && (
        <OptionsInput options={shape.options} onChange={(options) => set({ kind: 'choice', options })} />
      )}
    </>
  )
}

function emptyShape(kind: OwnShape['kind']): OwnShape {
  if (kind === 'number' || kind === 'count') return { kind, unit: '' }
  return kind === 'choice' ? { kind, options: [] } : { kind }
}

type OptionsProps = {
  readonly options: readonly string[]
  readonly onChange: (options: readonly string[]) => void
}

/** The choices, one a line; what is typed stays as it is typed, empty lines included. */
function OptionsInput({ options, onChange }: OptionsProps) {
  const t = useTranslations('sheetTemplate')
  const [typed, setTyped] = useState(options.join('\n'))

  return (
    <Textarea
      label={t('options')}
      description={t('optionsHint')}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        onChange(linesOf(event.currentTarget.value))
      }}
      autosize
      minRows={3}
      required
    />
  )
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
