import { dateRefusal, isReversed, type Phase, readPartialDate } from '@deconcert/domain/plan'
import { TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { useReasonText } from '../../lib/use-reason-text'
import { usePartialDate } from '../../ui/date-text'
import { textOrNull } from './level-draft'
import classes from './settings-page.module.css'

type Dates = Omit<Phase, 'label'>

/** When something is announced, and when it was: each as precise as it is known. */
export function DateFields<Row extends Dates>({
  row,
  onChange,
}: {
  readonly row: Row
  readonly onChange: (row: Row) => void
}) {
  const t = useTranslations('process')
  const field = (name: keyof Dates, start: string | null) => ({
    label: t(name),
    value: row[name],
    onChange: (date: string | null) => onChange({ ...row, [name]: date }),
    isReversed: start !== null && endsBefore(start, row[name]),
  })

  return (
    <>
      <div className={classes.pair}>
        <DateInput {...field('starts', null)} />
        <DateInput {...field('ends', row.starts)} />
      </div>
      <div className={classes.pair}>
        <DateInput {...field('heldStarts', null)} />
        <DateInput {...field('heldEnds', row.heldStarts)} />
      </div>
    </>
  )
}

type DateProps = {
  readonly label: string
  readonly value: string | null
  readonly onChange: (date: string | null) => void
  readonly isReversed: boolean
}

/** A date at any precision, read back in words as it is typed. */
function DateInput({ label, value, onChange, isReversed: reversed }: DateProps) {
  const t = useTranslations('process')
  const partial = usePartialDate()
  const reasonText = useReasonText()
  const refusal = value === null ? null : dateRefusal(value)
  const error = refusal === 'date-invalid' ? t('dateInvalid') : refusal && reasonText(refusal)

  return (
    <TextInput
      label={label}
      placeholder={t('datePlaceholder')}
      description={value !== null && refusal === null ? partial(value) : t('datePlaceholder')}
      error={error || (reversed && t('dateReversed'))}
      value={value ?? ''}
      onChange={(event) => onChange(textOrNull(event.currentTarget.value.trim()))}
      maxLength={10}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
    />
  )
}

function endsBefore(starts: string, ends: string | null): boolean {
  const [first, last] = [readPartialDate(starts), readPartialDate(ends ?? '')]
  return first !== null && last !== null && isReversed(first, last)
}
