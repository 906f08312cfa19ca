import { Button, Group, Radio, Select, VisuallyHidden } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { textOf } from '../field-value'
import { type InputProps, naming } from './input-props'

/** One of a few words: side by side when the field is nothing else, in a list inside a line. */
export function ChoiceInput({ shape, value, onChange, ...props }: InputProps<'choice'>) {
  const t = useTranslations('sheet')
  const nameOf = (option: string) => t(`choice.${option as 'new'}`)
  const chosen = textOf(value)

  if (props.place.part === null) {
    return (
      <RadioLine
        {...props}
        options={shape.options.map((option) => ({ value: option, label: nameOf(option) }))}
        chosen={chosen}
        onChoose={(option) => onChange(option, false)}
      />
    )
  }
  return (
    <Select
      {...naming(props)}
      data={shape.options.map((option) => ({ value: option, label: nameOf(option) }))}
      value={chosen === '' ? null : chosen}
      onChange={(option) => onChange(option, false)}
      placeholder={t('input.none')}
      clearable={props.isNullable}
      allowDeselect={false}
      clearButtonProps={{ 'aria-label': t('input.clear') }}
    />
  )
}

type RadioProps = Pick<InputProps, 'label' | 'isLabelShown' | 'isNullable'> & {
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: string
  readonly onChoose: (option: string | null) => void
}

export function RadioLine({ options, chosen, onChoose, isNullable, label, isLabelShown }: RadioProps) {
  const t = useTranslations('sheet.input')

  // Only a label names the group of radio buttons: an `aria-label` would stay on the box around it.
  return (
    <Radio.Group
      label={isLabelShown ? label : <VisuallyHidden>{label}</VisuallyHidden>}
      value={chosen}
      onChange={onChoose}
    >
      <Group gap="md">
        {options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} />
        ))}
        {isNullable && chosen !== '' && (
          <Button variant="subtle" size="compact-sm" onClick={() => onChoose(null)}>
            {t('clear')}
          </Button>
        )}
      </Group>
    </Radio.Group>
  )
}
