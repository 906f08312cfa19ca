import { dateYears } from '@deconcert/domain/plan'
import { TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { isMoment, noMoment } from './composition-draft'

type Props = {
  /** As `2026-11-30T18:00`, or `noMoment` while what is typed makes none. */
  readonly moment: string
  readonly onChange: (moment: string) => void
  readonly error: string | null
}

/**
 * A moment as the browser lets one type it: part after part, by way of days that never were. The browser shows these and
 * tells of them as nothing; given nothing back, it leaves them as they are. What stood before is no deadline any more.
 */
export function ClosingMoment({ moment, onChange, error }: Props) {
  const t = useTranslations('composition.rule')

  return (
    <TextInput
      type="datetime-local"
      label={t('closingDate')}
      maw="22rem"
      // A fifth digit of the year would be taken otherwise.
      max={`${dateYears.most}-12-31T23:59`}
      value={isMoment(moment) ? moment : ''}
      onChange={({ currentTarget: { value } }) => onChange(value === '' ? noMoment : value)}
      error={error}
    />
  )
}
