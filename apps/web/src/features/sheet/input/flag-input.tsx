import { Checkbox } from '@mantine/core'
import type { InputProps } from './input-props'

export function FlagInput({ value, onChange, label, describedBy }: InputProps<'flag'>) {
  return (
    <Checkbox
      label={label}
      {...(describedBy !== undefined && { 'aria-describedby': describedBy })}
      checked={value === true}
      onChange={(event) => onChange(event.currentTarget.checked, false)}
    />
  )
}
