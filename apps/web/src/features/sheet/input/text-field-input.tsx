import { Autocomplete, Textarea, TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { textOf } from '../field-value'
import { type InputProps, naming } from './input-props'
import { isOther, type Suggestions, useSuggestions } from './suggestions'

/** A text longer than this gets several lines. */
const oneLine = 200
const rows = { minRows: 2, maxRows: 12 }
/** The share of the length from which it is told. */
const nearTheEnd = 0.7
/** More names than one looks through: typing narrows them. */
const mostShown = 30

export function TextFieldInput({ shape, value, onChange, ...props }: InputProps<'text'>) {
  const t = useTranslations('sheet.input')
  const suggestions = useSuggestions(props.place)
  const text = textOf(value)
  const counter =
    text.length > shape.most * nearTheEnd &&
    t(text.length < shape.most ? 'counter' : 'full', { count: text.length, most: shape.most })
  const common = {
    ...naming(props),
    value: text,
    maxLength: shape.most,
    description: counter || (suggestions !== null && isOther(suggestions, text) && t('free')) || undefined,
    inputWrapperOrder: ['label', 'input', 'description', 'error'] as (
      | 'label'
      | 'input'
      | 'description'
      | 'error'
    )[],
  }

  if (suggestions !== null) {
    return (
      <Autocomplete
        {...common}
        data={dataOf(suggestions)}
        limit={mostShown}
        onChange={(next) => onChange(next, true)}
      />
    )
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

type Offered = string | { readonly group: string; readonly items: string[] }

function dataOf({ groups }: Suggestions): Offered[] {
  return groups.flatMap<Offered>(({ group, items }) =>
    group === '' ? [...items] : [{ group, items: [...items] }],
  )
}
