import type { DatePrecision } from '@deconcert/domain/plan'
import { Select, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useFormatter, useNow, useTranslations } from 'use-intl'
import { usePlanSlug } from '../../../lib/actor'
import { textOf } from '../field-value'
import { profileQuery } from '../sheet-query'
import { DayInput } from './day-input'
import classes from './input.module.css'
import type { InputProps } from './input-props'
import { halfTypedDay, type LooseDate, looseDateText, readLooseDate, withPrecision } from './loose-date'

const precisions: readonly DatePrecision[] = ['year', 'quarter', 'month', 'day']

/** A date as precise as one knows it: the precision first, then what it asks for. */
export function DateInput({ value, onChange, label }: InputProps<'date'>) {
  const t = useTranslations('sheet.date')
  const firstYear = useFirstYear()
  const date = value === null || value === undefined ? null : readLooseDate(textOf(value))
  const choose = async (precision: string | null) => {
    const wanted = precisions.find((each) => each === precision)
    const from: LooseDate = date ?? { precision: 'year', year: await firstYear(), rest: '' }
    onChange(wanted === undefined ? null : looseDateText(withPrecision(from, wanted)), false)
  }

  return (
    <fieldset aria-label={label} className={classes.date}>
      <span className={classes.dateLabel}>{label}</span>
      <Select
        aria-label={`${label} – ${t('precision')}`}
        className={classes.precision}
        data={[
          { value: '', label: t('none') },
          ...precisions.map((precision) => ({ value: precision, label: t(precision) })),
        ]}
        value={date?.precision ?? ''}
        onChange={(precision) => void choose(precision)}
        allowDeselect={false}
      />
      {date !== null && (
        <DateParts
          date={date}
          label={label}
          onChange={(next, isTyped) => onChange(looseDateText(next), isTyped)}
          onEmptied={() => onChange(null, false)}
        />
      )}
    </fieldset>
  )
}

/** The year that a new date begins with: this one, or the nearest that the plan covers. */
function useFirstYear(): () => Promise<string> {
  const queries = useQueryClient()
  const profile = profileQuery(usePlanSlug())
  const thisYear = useNow().getFullYear()

  return async () => {
    const known = await queries.ensureQueryData(profile).catch(() => null)
    const { start, end } = known?.plan.period ?? {}
    return String(Math.max(start ?? thisYear, Math.min(end ?? thisYear, thisYear)))
  }
}

type PartsProps = {
  readonly date: LooseDate
  readonly label: string
  readonly onChange: (date: LooseDate, isTyped: boolean) => void
}

type DateProps = PartsProps & { readonly onEmptied: () => void }

function DateParts({ date, label, onChange, onEmptied }: DateProps) {
  const t = useTranslations('sheet.date')

  if (date.precision === 'day') {
    return (
      <DayInput
        day={looseDateText(date)}
        label={`${label} – ${t('day')}`}
        onChange={(day) => onChange(day === null ? halfTypedDay(date) : readLooseDate(day), true)}
        onEmptied={onEmptied}
      />
    )
  }
  return (
    <>
      {date.precision !== 'year' && <PartOfYear date={date} label={label} onChange={onChange} />}
      <TextInput
        aria-label={`${label} – ${t('year')}`}
        className={classes.year}
        inputMode="numeric"
        maxLength={4}
        value={date.year}
        onChange={(event) =>
          onChange({ ...date, year: event.currentTarget.value.replace(/\D/g, '').slice(0, 4) }, true)
        }
      />
    </>
  )
}

function PartOfYear({ date, label, onChange }: PartsProps) {
  const t = useTranslations('sheet.date')
  const format = useFormatter()
  const monthName = (month: number) =>
    format.dateTime(new Date(Date.UTC(2020, month, 1)), { month: 'long', timeZone: 'UTC' })
  const data =
    date.precision === 'quarter'
      ? ['1', '2', '3', '4'].map((quarter) => ({ value: quarter, label: t('quarterName', { quarter }) }))
      : Array.from({ length: 12 }, (_, month) => ({
          value: String(month + 1).padStart(2, '0'),
          label: monthName(month),
        }))

  return (
    <Select
      aria-label={`${label} – ${date.precision === 'quarter' ? t('quarter') : t('month')}`}
      className={classes.partOfYear}
      data={data}
      value={date.rest}
      onChange={(rest) => onChange({ ...date, rest: rest ?? date.rest }, false)}
      allowDeselect={false}
    />
  )
}
