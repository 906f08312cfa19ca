import { Checkbox, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { CountDraft } from './count-draft'
import classes from './counting.module.css'
import type { Lines } from './counting-query'

type Props = {
  readonly data: Lines
  readonly draft: CountDraft
  readonly onChange: (draft: CountDraft) => void
}

/** Who voted with these papers, ticked as on the list at the table. Who has voted already is told once the count is sent. */
export function PaperTicks({ data, draft, onChange }: Props) {
  const t = useTranslations('counting.ticks')
  const [search, setSearch] = useState('')
  const ofCollege = data.electors.filter(({ collegeId }) => collegeId === draft.collegeId)
  const shown = ofCollege.filter(({ name }) => name.toLowerCase().includes(search.trim().toLowerCase()))
  const toggle = (seat: string) =>
    onChange({
      ...draft,
      seats: draft.seats.includes(seat)
        ? draft.seats.filter((each) => each !== seat)
        : [...draft.seats, seat],
    })

  return (
    <fieldset className={classes.tickList}>
      <legend>{t('title', { count: draft.seats.length })}</legend>
      <Text size="sm" c="dimmed">
        {t('explanation')}
      </Text>
      <TextInput
        type="search"
        label={t('search')}
        value={search}
        onChange={({ currentTarget }) => setSearch(currentTarget.value)}
      />
      <div className={classes.ticks}>
        {shown.map(({ seatId, name, holder }) => (
          <Checkbox
            key={seatId}
            label={holder === null ? name : t('through', { name, holder })}
            checked={draft.seats.includes(seatId)}
            onChange={() => toggle(seatId)}
          />
        ))}
        {shown.length === 0 && <Text c="dimmed">{t('nobody')}</Text>}
      </div>
    </fieldset>
  )
}
