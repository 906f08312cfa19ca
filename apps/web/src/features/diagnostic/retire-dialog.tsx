import { Button, Text } from '@mantine/core'
import type { QueryKey } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useAct } from '../../lib/use-act'
import { ConfirmDialog } from '../../ui/confirm-dialog'

type Props = {
  readonly title: string
  readonly explanation: string
  readonly success: string
  readonly invalidate: QueryKey
  readonly retire: () => Promise<unknown>
}

/** Takes a card or a series out of a diagnostic, once what becomes of its citations has been said. */
export function RetireDialog({ title, explanation, success, invalidate, retire }: Props) {
  const t = useTranslations('figure')
  const [isOpen, setOpen] = useState(false)
  const act = useAct(retire, { quiet: true, success, invalidate, onSuccess: () => setOpen(false) })

  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('retireNamed', { title })}
        onClick={() => setOpen(true)}
      >
        {t('retire')}
      </Button>
      <ConfirmDialog
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('retireTitle', { title })}
        confirm={t('retire')}
        onConfirm={() => act.mutate()}
        busy={act.isPending}
        error={act.error}
        danger
      >
        <Text>{explanation}</Text>
      </ConfirmDialog>
    </>
  )
}
