import { TextInput, type TextInputProps } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { wholeNumber } from '../lib/whole-number'

type Props = Pick<TextInputProps, 'size' | 'className' | 'aria-label'> & {
  readonly 'data-autofocus'?: boolean | undefined
  readonly label?: string
  readonly description?: ReactNode
  /** Not a number, or null, while nothing is typed. */
  readonly value: number | null
  /** Told `NaN` when what is typed is no whole number, or nothing. */
  readonly onChange: (value: number, isEmpty: boolean) => void
  readonly error?: string | null
}

/** A field for one whole number. What is none is told, not made into another: « 2,5 » is neither 2 nor 25. */
export function WholeNumberInput({ description, value, onChange, error = null, ...props }: Props) {
  const t = useTranslations('common')
  const [typed, setTyped] = useState(() => textOf(value))
  const isSame = Object.is(numberIn(typed), value ?? Number.NaN)
  const text = isSame ? typed : textOf(value)
  const isOther = text.trim() !== '' && Number.isNaN(numberIn(text))

  return (
    <TextInput
      maw="22rem"
      {...props}
      inputMode="numeric"
      autoComplete="off"
      value={text}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        onChange(numberIn(currentTarget.value), currentTarget.value.trim() === '')
      }}
      error={isOther ? t('wholeNumber') : error}
      {...(description !== undefined && { description })}
    />
  )
}

function textOf(value: number | null): string {
  return value === null || Number.isNaN(value) ? '' : String(value)
}

const numberIn = (text: string) => wholeNumber(text) ?? Number.NaN
