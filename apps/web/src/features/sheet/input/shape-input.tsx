import type { Shape } from '@deconcert/domain'
import type { ComponentType } from 'react'
import { ChoiceInput } from './choice-input'
import { DateInput } from './date-input'
import { optionSourceOf } from './field-options'
import { FlagInput } from './flag-input'
import type { InputProps } from './input-props'
import { IntegerInput } from './integer-input'
import { ListInput } from './list-input'
import { ManyOptions, OneOption } from './option-input'
import { RecordInput } from './record-input'
import { TextFieldInput } from './text-field-input'

type Kind = Exclude<Shape['kind'], 'nullable'>

const inputs: { readonly [K in Kind]: ComponentType<InputProps<K>> } = {
  text: TextFieldInput,
  choice: ChoiceInput,
  integer: IntegerInput,
  flag: FlagInput,
  date: DateInput,
  list: (props) => <ListInput {...props} Inside={ShapeInput} />,
  record: (props) => <RecordInput {...props} Inside={ShapeInput} />,
}

/** What one writes a value of this shape with. */
export function ShapeInput({ shape, ...props }: InputProps) {
  if (shape.kind === 'nullable') return <ShapeInput {...props} shape={shape.of} isNullable />
  const source = optionSourceOf(props.place)
  if (source !== null && shape.kind === 'list')
    return <ManyOptions {...props} shape={shape} source={source} />
  if (source !== null && shape.kind === 'text') return <OneOption {...props} shape={shape} source={source} />
  const Input = inputs[shape.kind] as ComponentType<InputProps>
  return <Input {...props} shape={shape} />
}
