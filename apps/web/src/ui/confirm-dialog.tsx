import { Button, Group, Modal, Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { RefusalAlert } from './refusal-alert'

type Props = {
  readonly opened: boolean
  readonly onClose: () => void
  readonly title: string
  /** What will happen, and whether it can be undone; or the fields that are needed for it. */
  readonly children: ReactNode
  readonly confirm: string
  readonly onConfirm: () => void
  readonly danger?: boolean
  readonly size?: 'lg' | 'xl'
  readonly busy?: boolean
  readonly error?: Error | null
  /** Set when the act refuses what is missing in our words: the browser's are in its own language. */
  readonly noValidate?: boolean
}

/** Asks before an act that others will see. Enter confirms, Escape goes back. */
export function ConfirmDialog(props: Props) {
  const t = useTranslations('common')
  const error = props.error ?? null
  // It was said of what stood there before.
  const [answered, setAnswered] = useState<Error | null>(null)

  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      size={props.size ?? 'md'}
      centered
      // The second half of a double click lands beside the dialog that the first half opened.
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <form
        noValidate={props.noValidate ?? false}
        onChange={() => setAnswered(error)}
        onSubmit={(event) => {
          event.preventDefault()
          props.onConfirm()
        }}
      >
        <Stack gap="md">
          {props.children}
          <RefusalAlert error={error === answered ? null : error} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={props.onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={props.busy ?? false} color={props.danger ? 'red.9' : 'pine'}>
              {props.confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
