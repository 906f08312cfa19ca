import { Radio, Stack } from '@mantine/core'

type Choice<Value extends string> = {
  readonly value: Value
  readonly label: string
  /** One sentence: what it does, and when it suits. */
  readonly description: string
  readonly disabled?: boolean
}

type Props<Value extends string> = {
  readonly label: string
  readonly choices: readonly Choice<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly error?: string | null
}

/** A choice between a few things, each with the sentence that explains it. */
export function ExplainedRadio<Value extends string>({
  label,
  choices,
  value,
  onChange,
  error,
}: Props<Value>) {
  return (
    <Radio.Group
      label={label}
      value={value}
      onChange={(chosen) => {
        const choice = choices.find((each) => each.value === chosen)
        if (choice !== undefined) onChange(choice.value)
      }}
      error={error ?? null}
    >
      <Stack gap="sm" my="xs">
        {choices.map((choice) => (
          <Radio
            key={choice.value}
            value={choice.value}
            size="md"
            label={choice.label}
            description={choice.description}
            disabled={choice.disabled ?? false}
          />
        ))}
      </Stack>
    </Radio.Group>
  )
}
