import type { Shape } from '@deconcert/domain'
import type { ComponentType } from 'react'
import { AnnexInput } from '../annex/annex-input'
import { BudgetInput } from './budget-input'
import { ChoiceInput } from './choice-input'
import { DateInput } from './date-input'
import { optionSourceOf } from './field-options'
import { FlagInput } from './flag-input'
import { type InputProps, isBudget } from './input-props'
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
  if (props.place.field === 'annexes' && shape.kind === 'list') return <AnnexInput {...props} shape={shape} />
  if (isBudget(props.place) && shape.kind === 'list') return <BudgetInput {...props} shape={shape} />
  const Input = inputs[shape.kind] as ComponentType<InputProps>
  return <Input {...props} shape={shape} />
}
