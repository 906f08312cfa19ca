import { crossingNoteLength, crossingRoleLength, type Intensity } from '@deconcert/domain/plan'
import { Button, Group, Modal, SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useReasonText } from '../../lib/use-reason-text'
import { RelativeDate } from '../../ui/date-text'
import type { CellValue } from './cell'
import { crossingsQuery } from './matrix-query'
import type { OpenCell } from './use-cell-acts'
import { useMatrixWords } from './use-matrix-words'

type Props = {
  readonly slug: string
  readonly opened: OpenCell
  readonly mayFill: boolean
  readonly onSave: (change: Partial<CellValue>) => void
  readonly onClose: () => void
}

const levels = ['none', 'little', 'clear', 'heart'] as const

/** All that a cell says: how much, the role, a note, who set it last. Those who may fill it change it here. */
export function CellDialog({
  slug,
  opened: { row, column, columnIndex, cell },
  mayFill: mayFillAny,
  onSave,
  onClose,
}: Props) {
  const t = useTranslations('matrix.details')
  const tCommon = useTranslations('common')
  const mayFill = mayFillAny && row.refusal === null
  const intensityId = useId()
  const [value, setValue] = useState<CellValue>({
    intensity: cell.intensity,
    role: cell.role,
    note: cell.note,
  })
  const change = (part: Partial<CellValue>) => setValue((before) => ({ ...before, ...part }))
  // What is said of a cell makes it one that is filled.
  const say = (part: Partial<CellValue>) =>
    change({ ...part, ...(value.intensity === 0 && Object.values(part).join('') !== '' && { intensity: 1 }) })

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title')}
      centered
      closeButtonProps={{ 'aria-label': tCommon('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (mayFill) onSave({ ...value, role: value.role.trim(), note: value.note.trim() })
          onClose()
        }}
      >
        <Stack gap="md">
          <Place row={row} column={column} columnIndex={columnIndex} />
          <div>
            <Text id={intensityId} fw={500} size="sm" mb={4}>
              {t('intensity')}
            </Text>
            <SegmentedControl
              fullWidth
              aria-labelledby={intensityId}
              readOnly={!mayFill}
              data={levels.map((level, intensity) => ({
                value: String(intensity),
                label: t(`level.${level}`),
              }))}
              value={String(value.intensity)}
              onChange={(asked) => change({ intensity: Number(asked) as Intensity })}
            />
          </div>
          <TextInput
            label={t('role')}
            placeholder={mayFill ? t('rolePlaceholder') : undefined}
            value={value.role}
            readOnly={!mayFill}
            maxLength={crossingRoleLength}
            onChange={(event) => say({ role: event.currentTarget.value })}
            data-autofocus
          />
          <Textarea
            label={t('note')}
            value={value.note}
            readOnly={!mayFill}
            maxLength={crossingNoteLength}
            autosize
            minRows={2}
            onChange={(event) => say({ note: event.currentTarget.value })}
          />
          <LastSet slug={slug} nodeId={row.id} columnId={column.id} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {mayFill ? tCommon('cancel') : tCommon('close')}
            </Button>
            {mayFill && <Button type="submit">{tCommon('save')}</Button>}
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

/** The line and the column, and why nobody fills the cell if so it is. */
function Place({ row, column, columnIndex }: Omit<OpenCell, 'cell'>) {
  const words = useMatrixWords()
  const reasonText = useReasonText()

  return (
    <div>
      <Text fw={600}>{words.row(row)}</Text>
      <Text c="dimmed">{[column.group, words.column(column, columnIndex)].filter(Boolean).join(' · ')}</Text>
      {row.refusal !== null && <Text mt="xs">{reasonText(row.refusal)}</Text>}
    </div>
  )
}

function LastSet({ slug, nodeId, columnId }: { slug: string; nodeId: string; columnId: string }) {
  const t = useTranslations('matrix.details')
  const crossings = useQuery(crossingsQuery(slug, nodeId)).data
  const last = crossings?.find((each) => each.columnId === columnId)

  if (crossings === undefined) return null
  return (
    <Text size="sm" c="dimmed">
      {last === undefined ? (
        t('neverSet')
      ) : (
        <>
          {t('setBy', { name: last.setBy })} <RelativeDate value={last.setAt} />
        </>
      )}
    </Text>
  )
}
