import { Button, Checkbox, Group, Modal, NumberInput, Stack } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { insertTable, usualTable } from './insert-table'

type Props = { readonly editor: Editor; readonly onClose: () => void }

const most = { rows: 50, columns: 12 }

/** Asks how large a table to insert; Enter takes the usual one. */
export function TableSizeDialog({ editor, onClose }: Props) {
  const t = useTranslations('editor.table.size')
  const tCommon = useTranslations('common')
  const [size, setSize] = useState(usualTable)
  const close = () => {
    onClose()
    editor.commands.focus()
  }
  const insert = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    onClose()
    insertTable(editor, size)
  }

  return (
    <Modal
      opened
      onClose={close}
      title={t('title')}
      closeButtonProps={{ 'aria-label': tCommon('close') }}
      transitionProps={{ duration: 0 }}
      returnFocus={false}
    >
      <form onSubmit={insert}>
        <Stack gap="md">
          <Group grow>
            {(['rows', 'columns'] as const).map((side, n) => (
              <NumberInput
                key={side}
                label={t(side)}
                value={size[side]}
                min={1}
                max={most[side]}
                clampBehavior="strict"
                allowDecimal={false}
                {...(n === 0 && { 'data-autofocus': true })}
                onChange={(value) => setSize({ ...size, [side]: Math.max(1, Number(value) || 1) })}
              />
            ))}
          </Group>
          <Checkbox
            label={t('header')}
            checked={size.hasHeader}
            onChange={(event) => setSize({ ...size, hasHeader: event.currentTarget.checked })}
          />
          <Group justify="flex-end">
            <Button type="submit">{t('insert')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
