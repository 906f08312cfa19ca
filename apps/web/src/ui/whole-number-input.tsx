import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'

type Props = {
  readonly label: string
  readonly description?: ReactNode
  /** Not a number, or null, while nothing is typed. */
  readonly value: number | null
  /** Told `NaN` when what is typed is no whole number. */
  readonly onChange: (value: number) => void
  readonly min?: number
  readonly max?: number
  readonly error?: string | null
}

/** A field for one whole number. What is out of its range is told, not changed. */
export function WholeNumberInput({ label, description, value, onChange, min = 0, max, error = null }: Props) {
  return (
    <TextInput
      type="number"
      inputMode="numeric"
      step={1}
      min={min}
      maw="22rem"
      label={label}
      value={value === null || Number.isNaN(value) ? '' : value}
      onChange={(event) => onChange(Number.parseInt(event.currentTarget.value, 10))}
      error={error}
      {...(description !== undefined && { description })}
      {...(max !== undefined && { max })}
    />
  )
}
