import { isReversed, readPartialDate } from '@deconcert/domain/plan'
import { ActionIcon, Group, TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { usePartialDate } from '../../ui/date-text'
import { textOrNull } from './level-draft'
import classes from './settings-page.module.css'

export type DraftPhase = {
  /** Names it on this page, before it has a key. */
  readonly id: string
  readonly key: string | null
  readonly label: string
  readonly starts: string | null
  readonly ends: string | null
}

type Props = {
  readonly rank: number
  readonly isLast: boolean
  readonly phase: DraftPhase
  readonly onChange: (phase: DraftPhase) => void
  readonly onMove: (step: -1 | 1) => void
  readonly onRemove: () => void
}

/** One phase: its name, its dates as precise as they are known, its rank. */
export function PhaseEditor({ rank, isLast, phase, onChange, onMove, onRemove }: Props) {
  const t = useTranslations('settings.phases')

  return (
    <section className={classes.box} aria-label={t('name', { rank })}>
      <div className={classes.boxTop}>
        <h3 className={classes.boxName}>{t('name', { rank })}</h3>
        <Group gap="xs">
          <ActionIcon variant="default" aria-label={t('up')} disabled={rank === 1} onClick={() => onMove(-1)}>
            <IconArrowUp size={16} aria-hidden="true" />
          </ActionIcon>
          <ActionIcon variant="default" aria-label={t('down')} disabled={isLast} onClick={() => onMove(1)}>
            <IconArrowDown size={16} aria-hidden="true" />
          </ActionIcon>
          <ActionIcon variant="default" aria-label={t('remove')} onClick={onRemove}>
            <IconTrash size={16} aria-hidden="true" />
          </ActionIcon>
        </Group>
      </div>
      <TextInput
        label={t('label')}
        value={phase.label}
        onChange={(event) => onChange({ ...phase, label: event.currentTarget.value })}
        maxLength={500}
        required
      />
      <div className={classes.pair}>
        <DateInput
          label={t('starts')}
          value={phase.starts}
          onChange={(starts) => onChange({ ...phase, starts })}
        />
        <DateInput
          label={t('ends')}
          value={phase.ends}
          onChange={(ends) => onChange({ ...phase, ends })}
          isReversed={endsBeforeItStarts(phase)}
        />
      </div>
    </section>
  )
}

type DateProps = {
  readonly label: string
  readonly value: string | null
  readonly onChange: (date: string | null) => void
  readonly isReversed?: boolean
}

/** A date at any precision, read back in words as it is typed. */
function DateInput({ label, value, onChange, isReversed: reversed = false }: DateProps) {
  const t = useTranslations('settings.phases')
  const partial = usePartialDate()
  const isKnown = value !== null && readPartialDate(value) !== null

  return (
    <TextInput
      label={label}
      placeholder={t('datePlaceholder')}
      description={isKnown ? partial(value) : t('datePlaceholder')}
      error={(value !== null && !isKnown && t('invalid')) || (reversed && t('reversed'))}
      value={value ?? ''}
      onChange={(event) => onChange(textOrNull(event.currentTarget.value.trim()))}
      maxLength={10}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
    />
  )
}

function endsBeforeItStarts({ starts, ends }: DraftPhase): boolean {
  const [first, last] = [readPartialDate(starts ?? ''), readPartialDate(ends ?? '')]
  return first !== null && last !== null && isReversed(first, last)
}
