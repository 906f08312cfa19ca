import { Button, Textarea, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePermission } from '../../lib/actor'
import { api, call } from '../../lib/api'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { FieldLink } from './field-link'
import classes from './sheet-life-panel.module.css'
import type { SheetLife } from './sheet-life-query'
import { useSheetAct } from './use-sheet-act'

type Props = { readonly slug: string; readonly sheetId: string; readonly life: SheetLife }

/** What may tell who somebody is: to be taken out of the text, or settled with a reason. */
export function SheetAlerts({ slug, sheetId, life }: Props) {
  const t = useTranslations('sheetLife')
  const refusal = usePermission('sheet.write')
  const [asked, setAsked] = useState<string | null>(null)

  if (life.alerts.length === 0) return null
  return (
    <div>
      <Title order={3} size="h4">
        {t('alerts')}
      </Title>
      <ul className={classes.list}>
        {life.alerts.map(({ field, kind, quote, hash }) => (
          <li key={`${field} ${hash}`} className={classes.line}>
            <span className={classes.grow}>
              <q>{quote}</q> {`(${t(`alertKind.${kind}`)})`}
            </span>
            <FieldLink field={field} about={quote} />
            {refusal === null && (
              <Button
                variant="default"
                size="compact-sm"
                aria-label={`${t('settle')} : ${quote}`}
                onClick={() => setAsked(hash)}
              >
                {t('settle')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {asked !== null && (
        <SettleDialog slug={slug} sheetId={sheetId} hash={asked} onClose={() => setAsked(null)} />
      )}
    </div>
  )
}

type DialogProps = Omit<Props, 'life'> & { readonly hash: string; readonly onClose: () => void }

function SettleDialog({ slug, sheetId, hash, onClose }: DialogProps) {
  const t = useTranslations('sheetLife')
  const [reason, setReason] = useState('')
  const act = useSheetAct(
    slug,
    () =>
      call(
        api.plans[':plan'].sheets[':sheet']['personal-data'].$post({
          param: { plan: slug, sheet: sheetId },
          json: { hash, reason },
        }),
      ),
    onClose,
  )

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('settle')}
      confirm={t('settle')}
      onConfirm={() => act.mutate(undefined)}
      busy={act.isPending}
      error={act.error}
    >
      <Textarea
        label={t('settleWhy')}
        required
        autosize
        minRows={2}
        maxLength={2000}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ConfirmDialog>
  )
}
