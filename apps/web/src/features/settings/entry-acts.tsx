import type { Refusal } from '@deconcert/domain'
import { ActionIcon, Button } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { ActionButton } from '../../ui/action-button'

type MoveProps = {
  readonly name: string
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onMove: (step: -1 | 1) => void
}

/** Up and down in a list. */
export function MoveButtons({ name, isFirst, isLast, onMove }: MoveProps) {
  const t = useTranslations('process')

  return (
    <>
      <ActionIcon
        variant="default"
        aria-label={t('up', { name })}
        disabled={isFirst}
        onClick={() => onMove(-1)}
      >
        <IconArrowUp size={16} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon
        variant="default"
        aria-label={t('down', { name })}
        disabled={isLast}
        onClick={() => onMove(1)}
      >
        <IconArrowDown size={16} aria-hidden="true" />
      </ActionIcon>
    </>
  )
}

type Entry = { readonly id: string | null; readonly retired: boolean }

type ActsProps<Each> = MoveProps & {
  readonly entry: Each
  readonly size: 'compact-sm' | 'compact-md'
  /** Why it may not be removed; it is retired instead. */
  readonly removal: Refusal | null
  readonly onChange: (entry: Each) => void
  readonly onRemove: () => void
}

/** What is done with an entry of a list that others refer to: it moves, is retired and restored, or is removed. */
export function EntryActs<Each extends Entry>(props: ActsProps<Each>) {
  const { entry, size, removal, onChange, onRemove, ...moves } = props
  const t = useTranslations('facet.settings')

  return (
    <>
      <MoveButtons {...moves} />
      {entry.id !== null && (
        <Button variant="default" size={size} onClick={() => onChange({ ...entry, retired: !entry.retired })}>
          {t(entry.retired ? 'restore' : 'retire')}
        </Button>
      )}
      <ActionButton refusal={removal} onClick={onRemove} variant="default" size={size}>
        {t('remove')}
      </ActionButton>
    </>
  )
}
