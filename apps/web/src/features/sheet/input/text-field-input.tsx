import { Autocomplete, Textarea, TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { textOf } from '../field-value'
import { useSuggestions } from './field-options'
import { type InputProps, naming } from './input-props'

/** A text longer than this gets several lines. */
const oneLine = 200
const rows = { minRows: 2, maxRows: 12 }
/** The share of the length from which it is told. */
const nearTheEnd = 0.7

export function TextFieldInput({ shape, value, onChange, ...props }: InputProps<'text'>) {
  const t = useTranslations('sheet.input')
  const suggestions = useSuggestions(props.place)
  const text = textOf(value)
  const counter =
    text.length > shape.most * nearTheEnd && t('counter', { count: text.length, most: shape.most })
  const common = {
    ...naming(props),
    value: text,
    maxLength: shape.most,
    description: counter || undefined,
    inputWrapperOrder: ['label', 'input', 'description', 'error'] as (
      | 'label'
      | 'input'
      | 'description'
      | 'error'
    )[],
  }

  if (suggestions.length > 0) {
    return <Autocomplete {...common} data={[...suggestions]} onChange={(next) => onChange(next, true)} />
  }
  if (shape.most >= oneLine) {
    const minRows = props.place.part === null && shape.most > 250 ? rows.minRows : 1
    return (
      <Textarea
        {...common}
        autosize
        minRows={minRows}
        maxRows={rows.maxRows}
        onChange={(event) => onChange(event.currentTarget.value, true)}
      />
    )
  }
  return <TextInput {...common} onChange={(event) => onChange(event.currentTarget.value, true)} />
}
