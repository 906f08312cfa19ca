import { dateYears, readPartialDate } from '@deconcert/domain/plan'
import { TextInput } from '@mantine/core'

type Props = {
  /** As `2027-12-31`, or a day that never was while one is typed. */
  readonly day: string
  readonly label: string
  /** The day that is typed; null while its parts make none, or some are missing. */
  readonly onChange: (day: string | null) => void
  /** Nothing is left of it. */
  readonly onEmptied: () => void
}

/**
 * A day as the browser lets one type it: part after part, by way of days that never were. The browser shows these and
 * tells of them as nothing; given nothing back, it leaves them as they are.
 */
export function DayInput({ day, label, onChange, onEmptied }: Props) {
  return (
    <TextInput
      type="date"
      aria-label={label}
      // A fifth digit of the year would be taken otherwise.
      max={`${dateYears.most}-12-31`}
      value={readPartialDate(day) === null ? '' : day}
      onChange={({ currentTarget: { value } }) => onChange(value === '' ? null : value)}
      onBlur={({ currentTarget: { value, validity } }) => {
        if (value === '' && !validity.badInput) onEmptied()
      }}
    />
  )
}
