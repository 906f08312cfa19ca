import type { Refusal } from '@deconcert/domain'
import { Alert, Button, Text } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { useReasonText } from '../../lib/use-reason-text'
import { ActionButton } from '../../ui/action-button'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { RefusalAlert } from '../../ui/refusal-alert'
import classes from './settings-page.module.css'

type Props = {
  readonly draft: { readonly isDirty: boolean; readonly isStale: boolean; reload(): void }
  /** Why it cannot be saved, by permission or by rule. */
  readonly refusal: Refusal | null
  readonly onSave: () => void
  readonly busy: boolean
  readonly error: Error | null
}

/** Saves what was typed; says when somebody else was faster. */
export function SaveBar({ draft, refusal, onSave, busy, error }: Props) {
  const t = useTranslations('settings')
  const tCommon = useTranslations('common')
  const reasonText = useReasonText()

  return (
    <div className={classes.save}>
      {draft.isDirty && draft.isStale && !busy && (
        <Alert color="yellow" variant="default" role="alert" title={t('changedSince')}>
          <Button variant="default" size="compact-md" onClick={draft.reload}>
            {t('reload')}
          </Button>
        </Alert>
      )}
      <LeaveDialog isDirty={draft.isDirty && !busy} />
      <RefusalAlert error={error} />
      <div className={classes.saveLine}>
        <ActionButton refusal={refusal} onClick={onSave} loading={busy}>
          {tCommon('save')}
        </ActionButton>
        {draft.isDirty && <Text c="dimmed">{t('unsaved')}</Text>}
        {refusal === 'not-permitted' && (
          <Text c="dimmed" aria-hidden="true">
            {reasonText(refusal)}
          </Text>
        )}
      </div>
    </div>
  )
}

/** Asks before what was typed goes with its page: another tab of the settings is another page. */
function LeaveDialog({ isDirty }: { readonly isDirty: boolean }) {
  const t = useTranslations('settings.leave')
  const blocker = useBlocker({
    shouldBlockFn: () => isDirty,
    enableBeforeUnload: isDirty,
    withResolver: true,
  })

  if (blocker.status !== 'blocked') return null
  return (
    <ConfirmDialog
      opened
      title={t('title')}
      confirm={t('confirm')}
      onConfirm={blocker.proceed}
      onClose={blocker.reset}
    >
      <Text>{t('explanation')}</Text>
    </ConfirmDialog>
  )
}
