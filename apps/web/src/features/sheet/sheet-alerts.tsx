import { Button, Textarea, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePermission } from '../../lib/actor'
import { api, call } from '../../lib/api'
import { useFieldWords } from '../../sheet-template/shown-field'
import { sheetTemplateQuery } from '../../sheet-template/template-query'
import { AppLink } from '../../ui/app-link'
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
      <Title order={3} size="h4" id="sheet-alerts" tabIndex={-1}>
        {t('alerts')}
      </Title>
      <ul className={classes.list}>
        {life.alerts.map(({ field, kind, quote, hash }) => (
          <li key={`${field} ${hash}`} className={classes.line}>
            <span className={classes.grow}>
              <q>{quote}</q> {`(${t(`alertKind.${kind}`)})`}
            </span>
            <AlertPlace slug={slug} field={field} quote={quote} />
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

type PlaceProps = { readonly slug: string; readonly field: string; readonly quote: string }

/** Where the words are: in a field of the page, or in one that the plan hides and has to show to be written in. */
function AlertPlace({ slug, field, quote }: PlaceProps) {
  const t = useTranslations('sheetLife')
  const wordsOf = useFieldWords()
  const fields = useQuery(sheetTemplateQuery(slug)).data?.template.fields
  const hidden = fields?.find(({ key, isHidden }) => key === field && isHidden)

  if (hidden === undefined) return <FieldLink field={field} about={quote} />
  return (
    <span>
      {t('hiddenField', { label: wordsOf(hidden).label })}{' '}
      <AppLink to={`/p/${slug}/reglages`} search={{ onglet: 'fiches' }}>
        {t('showField')}
      </AppLink>
    </span>
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
