import { Textarea, TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { type InputProps, naming } from './input-props'

/** A text longer than this gets several lines. */
const oneLine = 200
/** The share of the length from which it is told. */
const nearTheEnd = 0.7

type Props = Pick<InputProps, 'label' | 'isLabelShown' | 'describedBy'> & {
  readonly most: number
  readonly value: string
  readonly onChange: (text: string) => void
}

/** A text by itself, on as many lines as it may need, that says when it is nearly full. */
export function PlainText({ most, value, onChange, ...name }: Props) {
  const t = useTranslations('sheet.input')
  const counter = value.length > most * nearTheEnd && t('counter', { count: value.length, most })
  const common = {
    ...naming(name),
    value,
    maxLength: most,
    description: counter || undefined,
    inputWrapperOrder: ['label', 'input', 'description', 'error'] as (
      | 'label'
      | 'input'
      | 'description'
      | 'error'
    )[],
  }

  if (most < oneLine)
    return <TextInput {...common} onChange={(event) => onChange(event.currentTarget.value)} />
  return (
    <Textarea
      {...common}
      autosize
      minRows={most > 1000 ? 3 : 1}
      maxRows={16}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
