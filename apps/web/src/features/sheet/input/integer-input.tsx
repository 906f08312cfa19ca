import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { wholeNumber } from '../../../lib/whole-number'
import { textOf } from '../field-value'
import { RadioLine } from './choice-input'
import { type InputProps, naming } from './input-props'

const fewest = 10

/** A whole number: side by side when there are few, typed otherwise. */
export function IntegerInput(props: InputProps<'integer'>) {
  const { shape, value, onChange } = props
  if (shape.most - shape.least >= fewest) return <TypedInteger {...props} />
  const options = Array.from({ length: shape.most - shape.least + 1 }, (_, n) => String(shape.least + n))

  return (
    <RadioLine
      {...props}
      options={options.map((option) => ({ value: option, label: option }))}
      chosen={textOf(value)}
      onChoose={(option) => onChange(option === null ? null : Number(option), false)}
    />
  )
}

/** Stays as it is typed until it is left; what is no whole number stays after that too, and is not saved. */
function TypedInteger({ value, onChange, isNullable, ...props }: InputProps<'integer'>) {
  const [typed, setTyped] = useState<string | null>(null)
  const none = isNullable ? null : ''

  return (
    <TextInput
      {...naming(props)}
      inputMode="numeric"
      value={typed ?? textOf(value)}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        const { value: now } = currentTarget
        onChange(now.trim() === '' ? none : (wholeNumber(now) ?? now), true)
      }}
      onBlur={() => setTyped(null)}
    />
  )
}
