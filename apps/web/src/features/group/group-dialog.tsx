import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ConfirmDialog } from '../../ui/confirm-dialog'

export type GroupText = { readonly name: string; readonly mandate: string }

type Props = {
  readonly title: string
  /** What stands in the fields when the dialog opens. */
  readonly first: GroupText
  readonly onClose: () => void
  readonly onSave: (text: GroupText) => void
  readonly busy: boolean
  readonly error: Error | null
}

/** The name and the mandate of a group. Shown while it is mounted. */
export function GroupDialog({ title, first, onClose, onSave, busy, error }: Props) {
  const t = useTranslations('group.form')
  const tCommon = useTranslations('common')
  const [name, setName] = useState(first.name)
  const [mandate, setMandate] = useState(first.mandate)

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={title}
      confirm={tCommon('save')}
      onConfirm={() => onSave({ name, mandate })}
      busy={busy}
      error={error}
    >
      <TextInput
        label={t('name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        maxLength={200}
        required
        data-autofocus
      />
      <Textarea
        label={t('mandate')}
        description={t('mandateHint')}
        value={mandate}
        onChange={(event) => setMandate(event.currentTarget.value)}
        maxLength={4000}
        autosize
        minRows={4}
        maxRows={14}
      />
    </ConfirmDialog>
  )
}
