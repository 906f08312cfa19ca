import {
  type AttestationKind,
  type SheetOpinion,
  sheetOpinions,
  wholeAttestations,
} from '@deconcert/domain/sheet'
import { Button, Select, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { FigureChanges } from '../../sheet-life/changed-figures'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { RelativeDate } from '../../ui/date-text'
import { StateBadge } from '../../ui/state-badge'
import classes from './sheet-life-panel.module.css'
import type { SheetLife } from './sheet-life-query'
import { useSheetAct } from './use-sheet-act'

type Props = { readonly slug: string; readonly sheetId: string; readonly life: SheetLife }

type Asked = {
  readonly kind: AttestationKind
  readonly structure: string | null
  readonly seen: string | null
  readonly title: string
}

/** What is said with what is recorded, of each kind and structure. */
type Written = { readonly reason: string; readonly opinion: SheetOpinion }

const blank: Written = { reason: '', opinion: 'favourable' }

/** What is recorded of the sheet beside what is written in it, and by whom. */
export function SheetAttestations({ slug, sheetId, life }: Props) {
  const t = useTranslations('sheetLife')
  const [asked, setAsked] = useState<Asked | null>(null)
  // Outlives the dialog: who is told to look again at what has changed finds their words afterwards.
  const [written, setWritten] = useState<Readonly<Record<string, Written>>>({})
  const about = `${asked?.kind} ${asked?.structure}`
  const isRewritten = life.attestations.some(({ kind, isOfEarlier }) => kind === 'opinion' && isOfEarlier)
  const coLeads = life.coLeads.map(({ structure, acceptance, refusal }) => ({
    asked: {
      kind: 'co-lead-acceptance' as const,
      structure,
      seen: null,
      title: t('acceptanceOf', { structure }),
    },
    recorded: acceptance ?? undefined,
    refusal,
  }))
  const others = wholeAttestations.map((kind) => ({
    asked: { kind, structure: null, seen: life.attestSeen[kind], title: t(`attestation.${kind}`) },
    recorded: life.attestations.find((each) => each.kind === kind),
    refusal: life.attest[kind],
  }))
  const [first, ...rest] = others

  return (
    <details className={classes.more}>
      <summary>{t('recorded')}</summary>
      <ul className={classes.list}>
        {[...(first === undefined ? [] : [first]), ...coLeads, ...rest].map((line) => (
          <li
            key={`${line.asked.kind} ${line.asked.structure}`}
            id={line.asked.structure === null ? `recorded-${line.asked.kind}` : undefined}
            tabIndex={-1}
            className={classes.line}
          >
            <div className={classes.grow}>
              <strong>{line.asked.title}</strong> <Recorded recorded={line.recorded} />
            </div>
            {line.refusal === null && (
              <Button
                variant="default"
                size="compact-sm"
                aria-label={`${t('note')} : ${line.asked.title}`}
                onClick={() => setAsked(line.asked)}
              >
                {t('note')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {asked !== null && (
        <AttestDialog
          slug={slug}
          sheetId={sheetId}
          asked={asked}
          isRewritten={isRewritten}
          written={written[about] ?? blank}
          onWrite={(change) => setWritten({ ...written, [about]: change })}
          onClose={() => setAsked(null)}
        />
      )}
    </details>
  )
}

function Recorded({ recorded }: { recorded: SheetLife['attestations'][number] | undefined }) {
  const t = useTranslations('sheetLife')

  if (recorded === undefined) return <Text component="span">{t('notRecorded')}</Text>
  const { kind, opinion, reason, by, at, isOnBehalf, isOfEarlier, figures } = recorded
  const about = kind === 'lead-confirmation' ? recorded.about : null
  const words = [opinion !== null && t(`opinionIs.${opinion}`), about, reason]
  return (
    <>
      {words.filter(Boolean).join(' — ')}{' '}
      <Text c="dimmed" size="sm" component="span">
        {t(isOnBehalf ? 'recordedOnBehalf' : 'recordedBy', { name: by })} <RelativeDate value={at} />
      </Text>{' '}
      {isOfEarlier && (
        <StateBadge tone="warning">{t(kind === 'finance-visa' ? 'ofEarlierMeans' : 'ofEarlier')}</StateBadge>
      )}
      {figures.length > 0 && (
        <div>
          {t('figuresSince')} <FigureChanges changes={figures} />
        </div>
      )}
    </>
  )
}

type DialogProps = Omit<Props, 'life'> & {
  readonly asked: Asked
  /** Whether the sheet has other words than the last opinion was given on. */
  readonly isRewritten: boolean
  readonly written: Written
  readonly onWrite: (written: Written) => void
  readonly onClose: () => void
}

function AttestDialog({ slug, sheetId, asked, isRewritten, written, onWrite, onClose }: DialogProps) {
  const { kind, structure, seen, title } = asked
  const { reason, opinion } = written
  const t = useTranslations('sheetLife')
  const act = useSheetAct(
    slug,
    () =>
      call(
        api.plans[':plan'].sheets[':sheet'].attestations.$post({
          param: { plan: slug, sheet: sheetId },
          json: { kind, reason, opinion: kind === 'opinion' ? opinion : null, structure, seen },
        }),
      ),
    () => {
      onWrite(blank)
      onClose()
    },
  )

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={title}
      confirm={t('note')}
      onConfirm={() => act.mutate(undefined)}
      busy={act.isPending}
      error={act.error}
    >
      {kind === 'opinion' && isRewritten && <Text>{t('opinionAgain')}</Text>}
      {kind === 'opinion' && (
        <Select
          label={t('opinion')}
          data={sheetOpinions.map((each) => ({ value: each, label: t(`opinionIs.${each}`) }))}
          value={opinion}
          onChange={(value) =>
            onWrite({ reason, opinion: sheetOpinions.find((each) => each === value) ?? opinion })
          }
          allowDeselect={false}
        />
      )}
      <Textarea
        label={t('reason')}
        autosize
        minRows={2}
        maxLength={2000}
        value={reason}
        onChange={({ currentTarget }) => onWrite({ reason: currentTarget.value, opinion })}
      />
    </ConfirmDialog>
  )
}
