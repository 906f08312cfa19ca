import type { Refusal } from '@deconcert/domain'
import { nextSheetState, type SheetDecision, sheetDecisions, sheetStep } from '@deconcert/domain/sheet'
import { Button, Radio, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { useReasonText } from '../../lib/use-reason-text'
import type { ListedSheet } from '../../sheet-life/sheets-query'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import classes from './committee-sheets.module.css'

/** What was chosen, as it was seen then. */
export type ChosenSheets = ReadonlyMap<string, string>

type Props = {
  readonly slug: string
  readonly sheets: readonly ListedSheet[]
  readonly chosen: ChosenSheets
  readonly onDone: () => void
}

/** One decision on all the sheets that are chosen, with its reason. */
export function SheetDecisionForm({ slug, sheets, chosen, onDone }: Props) {
  const t = useTranslations('sheetLife')
  const [decision, setDecision] = useState<SheetDecision>('validate')
  const [reason, setReason] = useState('')
  const [isAsking, setAsking] = useState(false)
  const { least, most } = sheetStep(decision).reason
  const blocked = sheets.flatMap((sheet) => {
    const seen = chosen.get(sheet.id)
    const refusal = seen === undefined ? null : refusalOf(sheet, seen, decision)
    return refusal === null ? [] : [{ sheet, refusal }]
  })
  const isReady = chosen.size > 0 && blocked.length === 0 && [...reason.trim()].length >= least
  const act = useDecide(slug, { decision, reason, chosen }, () => {
    setAsking(false)
    setReason('')
    onDone()
  })

  return (
    <Stack gap="sm" mt="md" mb="md">
      <Text fw={550} role="status">
        {t('copil.selected', { count: chosen.size })}
      </Text>
      <Radio.Group
        label={t('copil.decide')}
        value={decision}
        onChange={(kind) => setDecision(sheetDecisions.find((each) => each === kind) ?? decision)}
      >
        <Stack gap="xs">
          {sheetDecisions.map((kind) => (
            <Radio key={kind} value={kind} label={t(`copil.act.${kind}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={least === 0 ? t('reasonOptional') : t('reason')}
        required={least > 0}
        autosize
        minRows={2}
        maxLength={most}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Blocked blocked={blocked} />
      <Button disabled={!isReady} onClick={() => setAsking(true)} style={{ justifySelf: 'start' }}>
        {t('copil.decide')}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={t('copil.decide')}
        confirm={t(`copil.act.${decision}`)}
        onConfirm={() => act.mutate()}
        busy={act.isPending}
        error={act.error}
      >
        <Text>{t('copil.selected', { count: chosen.size })}</Text>
      </ConfirmDialog>
    </Stack>
  )
}

type Asked = { readonly decision: SheetDecision; readonly reason: string; readonly chosen: ChosenSheets }

function useDecide(slug: string, { decision, reason, chosen }: Asked, onDone: () => void) {
  const t = useTranslations('sheetLife')
  const sheets = [...chosen].map(([id, seen]) => ({ id, seen }))
  const json = { kind: decision, reason, sheets }
  return useAct(
    () => call(api.plans[':plan'].committee['sheet-decisions'].$post({ param: { plan: slug }, json })),
    { invalidate: planKey(slug), success: t('done'), quiet: true, onSuccess: onDone },
  )
}

/** Why this cannot be decided about a sheet as it is now, or null. The server asks for the same at the moment of the act. */
function refusalOf({ completeness }: ListedSheet, seen: string, decision: SheetDecision): Refusal | null {
  if (nextSheetState(completeness.state, decision) === null) return 'sheet-out-of-turn'
  if (completeness.seen !== seen) return 'stale-version'
  return sheetStep(decision).gate !== null && completeness.findings.length > 0 ? 'sheet-incomplete' : null
}

function Blocked({ blocked }: { blocked: readonly { sheet: ListedSheet; refusal: Refusal }[] }) {
  const t = useTranslations('sheetLife.copil')
  const reasonText = useReasonText()

  if (blocked.length === 0) return null
  return (
    <div role="alert">
      <ul className={classes.list}>
        {blocked.map(({ sheet: { id, title }, refusal }) => (
          <li key={id}>{t('impossible', { title, reason: reasonText(refusal) })}</li>
        ))}
      </ul>
    </div>
  )
}
