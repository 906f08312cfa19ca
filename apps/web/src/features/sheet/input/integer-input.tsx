import { TextInput } from '@mantine/core'
import { textOf } from '../field-value'
import { RadioLine } from './choice-input'
import { type InputProps, naming } from './input-props'

const fewest = 10

/** A whole number: side by side when there are few, typed otherwise. */
export function IntegerInput({ shape, value, onChange, isNullable, ...props }: InputProps<'integer'>) {
  if (shape.most - shape.least < fewest) {
    const options = Array.from({ length: shape.most - shape.least + 1 }, (_, n) => String(shape.least + n))
    return (
      <RadioLine
        {...props}
        isNullable={isNullable}
        options={options.map((option) => ({ value: option, label: option }))}
        chosen={textOf(value)}
        onChoose={(option) => onChange(option === null ? null : Number(option), false)}
      />
    )
  }
  const read = (text: string) => {
    const digits = text.replace(/\D/g, '')
    if (digits !== '') return Number(digits)
    return isNullable ? null : ''
  }
  return (
    <TextInput
      {...naming(props)}
      inputMode="numeric"
      maxLength={String(shape.most).length}
      value={textOf(value)}
      onChange={(event) => onChange(read(event.currentTarget.value), true)}
    />
  )
}
