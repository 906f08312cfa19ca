import { consentTextLength } from '@deconcert/domain/ballot'
import { Button, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ConfirmDialog } from '../ui/confirm-dialog'
import { ExplainedRadio } from '../ui/explained-radio'
import { type Objection, useCircleAct } from './consent-query'

/** What the circle has decided of an objection, as who leads it records it. */
export function RuleObjection({ ballotId, objection }: { ballotId: string; objection: Objection }) {
  const t = useTranslations('consent.ruling')
  const [opened, setOpened] = useState(false)
  const [ruling, setRuling] = useState<'admissible' | 'inadmissible'>('inadmissible')
  const [reason, setReason] = useState('')
  const { number, step: seen } = objection
  const rule = useCircleAct(
    ballotId,
    (routes, param) =>
      routes.rulings.$post({ param, json: { number, seen, isAdmissible: ruling === 'admissible', reason } }),
    { quiet: true, success: t('done'), onSuccess: () => setOpened(false) },
  )

  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('action')}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('title', { number })}
        confirm={t('confirm')}
        busy={rule.isPending}
        error={rule.error}
        onConfirm={() => rule.mutate()}
      >
        <Text>{t('explanation')}</Text>
        <ExplainedRadio
          label={t('legend')}
          choices={(['inadmissible', 'admissible'] as const).map((value) => ({
            value,
            label: t(`${value}.name`),
            description: t(`${value}.hint`),
          }))}
          value={ruling}
          onChange={setRuling}
        />
        <WordsInput label={t('reason')} value={reason} onChange={setReason} />
      </ConfirmDialog>
    </>
  )
}

type LiftProps = {
  readonly ballotId: string
  /** Of the objection. */
  readonly number: number
  /** Whether it is told of its author by who leads the circle. */
  readonly isRecorded: boolean
}

/** Lifts an objection with what was changed. */
export function LiftObjection({ ballotId, number, isRecorded }: LiftProps) {
  const t = useTranslations(isRecorded ? 'consent.recordLifting' : 'consent.lifting')
  const [opened, setOpened] = useState(false)
  const [note, setNote] = useState('')
  const lift = useCircleAct(
    ballotId,
    (routes, param) =>
      routes[isRecorded ? 'recorded-liftings' : 'liftings'].$post({ param, json: { number, note } }),
    { quiet: true, success: t('done'), onSuccess: () => setOpened(false) },
  )

  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('action')}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('title', { number })}
        confirm={t('action')}
        busy={lift.isPending}
        error={lift.error}
        onConfirm={() => lift.mutate()}
      >
        <Text>{t('explanation')}</Text>
        <WordsInput label={t('note')} value={note} onChange={setNote} />
      </ConfirmDialog>
    </>
  )
}

type WordsProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (words: string) => void
}

function WordsInput({ label, value, onChange }: WordsProps) {
  return (
    <Textarea
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      maxLength={consentTextLength}
      required
      autosize
      minRows={3}
      maxRows={10}
      data-autofocus
    />
  )
}
