import { type BallotRules, type Choice, inOptionOrder } from '@deconcert/domain/ballot'
import { Checkbox, NativeSelect, NumberInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import classes from './counting.module.css'

type Props = {
  readonly rules: BallotRules
  readonly value: Choice
  readonly onChange: (choice: Choice) => void
}

function keysOf(value: Choice): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : []
}

function numberIn(value: Choice, key: string): number | undefined {
  return typeof value === 'string' || Array.isArray(value)
    ? undefined
    : (value as Record<string, number>)[key]
}

function withNumber(value: Choice, key: string, number: number | null): Choice {
  const { [key]: _, ...others } = value as Readonly<Record<string, number>>
  return number === null ? others : { ...others, [key]: number }
}

/** One paper read aloud: each option with what stands beside it. Compact, for who copies many. */
export function PaperChoice({ rules, value, onChange }: Props) {
  return (
    <div className={classes.stack}>
      {rules.options.map(({ key, label }) => (
        <PaperOption
          key={key}
          rules={rules}
          optionKey={key}
          label={label}
          value={value}
          onChange={onChange}
        />
      ))}
    </div>
  )
}

type OptionProps = Props & { readonly optionKey: string; readonly label: string }

function PaperOption({ rules, optionKey, label, value, onChange }: OptionProps) {
  const t = useTranslations('counting.piles')
  const { method } = rules
  const keys = keysOf(value)

  switch (method.key) {
    case 'approval':
      return (
        <Checkbox
          label={label}
          checked={keys.includes(optionKey)}
          onChange={({ currentTarget }) =>
            onChange(
              currentTarget.checked
                ? inOptionOrder(rules, [...keys, optionKey])
                : keys.filter((key) => key !== optionKey),
            )
          }
        />
      )
    case 'majority-judgment':
      return (
        <NativeSelect
          label={label}
          value={String(numberIn(value, optionKey) ?? '')}
          data={[
            { value: '', label: t('noGrade') },
            ...method.grades.map((grade, index) => ({ value: String(index), label: grade })),
          ]}
          onChange={({ currentTarget }) =>
            onChange(
              withNumber(value, optionKey, currentTarget.value === '' ? null : Number(currentTarget.value)),
            )
          }
        />
      )
    case 'dots':
      return (
        <NumberInput
          label={label}
          value={numberIn(value, optionKey) ?? ''}
          min={0}
          max={method.mostPerOption}
          allowDecimal={false}
          allowNegative={false}
          onChange={(typed) =>
            onChange(withNumber(value, optionKey, Number(typed) > 0 ? Number(typed) : null))
          }
        />
      )
    default:
      return <PaperRank rules={rules} optionKey={optionKey} label={label} value={value} onChange={onChange} />
  }
}

/** The place of an option on a ranking paper: the others close up behind it. */
function PaperRank({ rules, optionKey, label, value, onChange }: OptionProps) {
  const t = useTranslations('counting.piles')
  const keys = keysOf(value)
  const place = keys.indexOf(optionKey)
  const others = keys.filter((key) => key !== optionKey)
  const last = Math.min(rules.options.length, others.length + 1)

  return (
    <NativeSelect
      label={label}
      value={place < 0 ? '' : String(place)}
      data={[
        { value: '', label: t('unranked') },
        ...Array.from({ length: last }, (_, index) => ({
          value: String(index),
          label: t('place', { place: index + 1 }),
        })),
      ]}
      onChange={({ currentTarget }) => {
        if (currentTarget.value === '') return onChange(others)
        const at = Number(currentTarget.value)
        onChange([...others.slice(0, at), optionKey, ...others.slice(at)])
      }}
    />
  )
}
