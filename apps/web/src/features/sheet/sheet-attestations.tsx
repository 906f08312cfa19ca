import {
  type AttestationKind,
  attestationKinds,
  type SheetOpinion,
  sheetOpinions,
} from '@deconcert/domain/sheet'
import { Button, Select, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { RelativeDate } from '../../ui/date-text'
import classes from './sheet-life-panel.module.css'
import type { SheetLife } from './sheet-life-query'
import { useSheetAct } from './use-sheet-act'

type Props = { readonly slug: string; readonly sheetId: string; readonly life: SheetLife }

/** What is recorded of the sheet beside what is written in it, and by whom. */
export function SheetAttestations({ slug, sheetId, life }: Props) {
  const t = useTranslations('sheetLife')
  const [asked, setAsked] = useState<AttestationKind | null>(null)

  return (
    <details className={classes.more}>
      <summary>{t('recorded')}</summary>
      <ul className={classes.list}>
        {attestationKinds.map((kind) => (
          <li key={kind} className={classes.line}>
            <span className={classes.grow}>
              <strong>{t(`attestation.${kind}`)}</strong> <Recorded kind={kind} life={life} />
            </span>
            {life.attest[kind] === null && (
              <Button
                variant="default"
                size="compact-sm"
                aria-label={`${t('note')} : ${t(`attestation.${kind}`)}`}
                onClick={() => setAsked(kind)}
              >
                {t('note')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {asked !== null && (
        <AttestDialog slug={slug} sheetId={sheetId} kind={asked} onClose={() => setAsked(null)} />
      )}
    </details>
  )
}

function Recorded({ kind, life }: { kind: AttestationKind; life: SheetLife }) {
  const t = useTranslations('sheetLife')
  const latest = life.attestations.find((each) => each.kind === kind)

  if (latest === undefined) return <Text component="span">{t('notRecorded')}</Text>
  const about = kind === 'lead-confirmation' ? latest.about : null
  const words = [latest.opinion !== null && t(`opinionIs.${latest.opinion}`), about, latest.reason]
  return (
    <>
      {words.filter(Boolean).join(' — ')}{' '}
      <Text c="dimmed" size="sm" component="span">
        {t('recordedBy', { name: latest.by })} <RelativeDate value={latest.at} />
      </Text>
    </>
  )
}

type DialogProps = Omit<Props, 'life'> & { readonly kind: AttestationKind; readonly onClose: () => void }

function AttestDialog({ slug, sheetId, kind, onClose }: DialogProps) {
  const t = useTranslations('sheetLife')
  const [reason, setReason] = useState('')
  const [opinion, setOpinion] = useState<SheetOpinion>('favourable')
  const act = useSheetAct(
    slug,
    () =>
      call(
        api.plans[':plan'].sheets[':sheet'].attestations.$post({
          param: { plan: slug, sheet: sheetId },
          json: { kind, reason, opinion: kind === 'opinion' ? opinion : null },
        }),
      ),
    onClose,
  )

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t(`attestation.${kind}`)}
      confirm={t('note')}
      onConfirm={() => act.mutate(undefined)}
      busy={act.isPending}
      error={act.error}
    >
      {kind === 'opinion' && (
        <Select
          label={t('opinion')}
          data={sheetOpinions.map((each) => ({ value: each, label: t(`opinionIs.${each}`) }))}
          value={opinion}
          onChange={(value) => setOpinion(sheetOpinions.find((each) => each === value) ?? opinion)}
          allowDeselect={false}
        />
      )}
      <Textarea
        label={t('reason')}
        autosize
        minRows={2}
        maxLength={2000}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ConfirmDialog>
  )
}
