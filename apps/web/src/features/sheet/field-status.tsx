import { Button, VisuallyHidden } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { useReasonText } from '../../lib/use-reason-text'
import { RelativeDate } from '../../ui/date-text'
import classes from './field-frame.module.css'
import type { SheetFieldHandle } from './use-sheet-field'

const told = ['refused', 'incomplete', 'conflict'] as const

/** How far a field is stored, and who changed it last. */
export function FieldStatus({ stored, state, saver }: SheetFieldHandle) {
  const t = useTranslations('sheet.save')
  const { step, isBehind } = state
  const words = step === 'clean' || step === 'conflict' ? null : t(step)

  return (
    <span className={classes.status} data-step={step}>
      {words !== null && <span aria-hidden={told.every((each) => each !== step)}>{words}</span>}
      {(step === 'refused' || step === 'incomplete') && <WhyNot state={state} saver={saver} />}
      {isBehind && <span>{t('changed', { name: stored.updatedBy ?? t('someone') })}</span>}
      {(step === 'clean' || step === 'saved') && <LastChange stored={stored} />}
      <VisuallyHidden role="status">{told.some((each) => each === step) ? words : ''}</VisuallyHidden>
    </span>
  )
}

function WhyNot({ state: { step, reason }, saver }: Pick<SheetFieldHandle, 'state' | 'saver'>) {
  const t = useTranslations('sheet.save')
  const reasonText = useReasonText()

  return (
    <>
      {reason !== null && <span>{reasonText(reason)}</span>}
      {step === 'refused' && (
        <Button variant="subtle" size="compact-sm" onClick={() => void saver.flush()}>
          {t('retry')}
        </Button>
      )}
    </>
  )
}

function LastChange({ stored: { updatedAt, updatedBy } }: Pick<SheetFieldHandle, 'stored'>) {
  const t = useTranslations('sheet.save')

  if (updatedAt === null) return null
  return (
    <span>
      <RelativeDate value={updatedAt} />
      {updatedBy !== null && ` ${t('by', { name: updatedBy })}`}
    </span>
  )
}
