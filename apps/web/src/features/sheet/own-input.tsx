import { type OwnField, ownFieldLimits } from '@deconcert/domain/sheet'
import { Group, Select, Text, TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { textOf } from './field-value'
import { RadioLine } from './input/choice-input'
import { DateInput } from './input/date-input'
import { PlainText } from './input/plain-text'

type Props = {
  readonly field: OwnField
  readonly value: unknown
  readonly onChange: (value: unknown, isTyped: boolean) => void
  readonly describedBy: string
}

/** Choices that are few stand side by side. */
const fewest = 5

/** What one writes in a field of the plan's own with. */
export function OwnInput(props: Props) {
  const { field, value, onChange, describedBy } = props
  const { shape, label } = field
  const name = { label, isLabelShown: false, describedBy }

  switch (shape.kind) {
    case 'number':
    case 'count':
      return <NumberLine {...props} unit={shape.unit} />
    case 'choice':
      return <Choice {...props} options={shape.options} />
    case 'yes-no':
      return <YesNo {...props} />
    case 'date':
      return (
        <DateInput
          {...name}
          shape={{ kind: 'date' }}
          value={value}
          onChange={onChange}
          place={{ field: 'schedule', part: null }}
          isNullable
        />
      )
    default:
      return (
        <PlainText
          {...name}
          most={shape.kind === 'long-text' ? ownFieldLimits.longText : ownFieldLimits.shortText}
          value={textOf(value)}
          onChange={(text) => onChange(text, true)}
        />
      )
  }
}

function NumberLine({ field, value, onChange, describedBy, unit }: Props & { readonly unit: string }) {
  return (
    <Group gap="xs">
      <TextInput
        aria-label={unit === '' ? field.label : `${field.label} (${unit})`}
        aria-describedby={describedBy}
        inputMode="decimal"
        value={textOf(value).replace('.', ',')}
        onChange={(event) => onChange(event.currentTarget.value, true)}
      />
      {unit !== '' && <Text>{unit}</Text>}
    </Group>
  )
}

function YesNo({ field: { label }, value, onChange }: Props) {
  const t = useTranslations('sheetTemplate')

  return (
    <RadioLine
      label={label}
      isLabelShown={false}
      isNullable
      options={[
        { value: 'yes', label: t('yes') },
        { value: 'no', label: t('no') },
      ]}
      chosen={textOf(value)}
      onChoose={(option) => onChange(option, false)}
    />
  )
}

type ChoiceProps = Props & { readonly options: readonly string[] }

function Choice({ field: { label }, options, value, onChange, describedBy }: ChoiceProps) {
  const t = useTranslations('sheetTemplate')
  const tInput = useTranslations('sheet.input')
  const chosen = textOf(value)
  const isGone = chosen !== '' && !options.includes(chosen)
  const offered = isGone ? [...options, chosen] : options

  return (
    <>
      {offered.length <= fewest ? (
        <RadioLine
          label={label}
          isLabelShown={false}
          isNullable
          options={offered.map((option) => ({ value: option, label: option }))}
          chosen={chosen}
          onChoose={(option) => onChange(option, false)}
        />
      ) : (
        <Select
          aria-label={label}
          aria-describedby={describedBy}
          data={[...offered]}
          value={chosen === '' ? null : chosen}
          onChange={(option) => onChange(option, false)}
          placeholder={tInput('choose')}
          clearable
          clearButtonProps={{ 'aria-label': tInput('clear') }}
        />
      )}
      {isGone && <Text c="dimmed">{t('gone')}</Text>}
    </>
  )
}
