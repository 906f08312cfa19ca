import {
  type SheetDecision,
  type SheetEvent,
  type SheetResult,
  sheetDecisions,
  sheetResults,
  sheetStep,
} from '@deconcert/domain/sheet'
import { Group, Radio, Stack, Text, Textarea, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { ActionButton } from '../../ui/action-button'
import { AppLink } from '../../ui/app-link'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { FieldLink } from './field-link'
import classes from './sheet-life-panel.module.css'
import type { SheetLife } from './sheet-life-query'
import { useSheetAct } from './use-sheet-act'

type Props = { readonly slug: string; readonly sheetId: string; readonly life: SheetLife }
type OwnEvent = Exclude<SheetEvent, SheetDecision>

/** A step, and what the page showed of the sheet when it was asked for. */
type AskedStep = { readonly event: OwnEvent; readonly seen: string }

function isOwn(event: SheetEvent): event is OwnEvent {
  return !(sheetDecisions as readonly SheetEvent[]).includes(event)
}

/** What can happen to the sheet now, and what keeps it from it. The committee decides on its own page. */
export function SheetSteps({ slug, sheetId, life }: Props) {
  const t = useTranslations('sheetLife')
  const [asked, setAsked] = useState<AskedStep | null>(null)
  const mine = life.next.flatMap(({ event, ...next }) =>
    isOwn(event) && next.refusal !== 'not-permitted' ? [{ event, ...next }] : [],
  )
  const isJudge = life.next.some(({ event, refusal }) => !isOwn(event) && refusal !== 'not-permitted')
  const obstacles = mine.find((next) => next.obstacles.length > 0)?.obstacles ?? []

  return (
    <div>
      <Title order={3} size="h4" mb="xs">
        {t('steps')}
      </Title>
      <Obstacles obstacles={obstacles} />
      {isJudge && <AppLink to={`/p/${slug}/copil`}>{t('decideThere')}</AppLink>}
      {mine.length === 0 && !isJudge && <Text c="dimmed">{t('noStep')}</Text>}
      <Group gap="sm">
        {mine.map(({ event, refusal }) => (
          <ActionButton
            key={event}
            refusal={refusal}
            variant={event === 'reopen' || event === 'abandon' ? 'default' : 'filled'}
            onClick={() => setAsked({ event, seen: life.seen })}
          >
            {t(`event.${event}`)}
          </ActionButton>
        ))}
      </Group>
      {asked !== null && (
        <StepDialog {...asked} slug={slug} sheetId={sheetId} onClose={() => setAsked(null)} />
      )}
    </div>
  )
}

type Obstacle = SheetLife['next'][number]['obstacles'][number]

/** What the next step asks for beside the rules, which are listed above. */
function Obstacles({ obstacles }: { obstacles: readonly Obstacle[] }) {
  const t = useTranslations('sheetLife')
  const tField = useTranslations('sheet.field')
  const others = obstacles.filter(({ kind }) => kind !== 'rule')

  if (others.length === 0) return null
  return (
    <>
      <Text size="sm">{t('toFill')}</Text>
      <ul className={classes.list}>
        {others.map((obstacle) => {
          const field = 'field' in obstacle ? obstacle.field : null
          const words = obstacleWords(obstacle, t, tField)
          return (
            <li key={`${obstacle.kind} ${words}`} className={classes.line}>
              <span className={classes.grow}>{words}</span>
              {field !== null && <FieldLink field={field} about={words} />}
            </li>
          )
        })}
      </ul>
    </>
  )
}

function obstacleWords(
  obstacle: Obstacle,
  t: ReturnType<typeof useTranslations<'sheetLife'>>,
  tField: ReturnType<typeof useTranslations<'sheet.field'>>,
): string {
  if (obstacle.kind === 'field') return tField(`${obstacle.field}.label`)
  if (obstacle.kind === 'co-lead') return t('obstacle.co-lead', { structure: obstacle.structure })
  if (obstacle.kind === 'departmental-open') return t('obstacle.departmental-open', { title: obstacle.title })
  return obstacle.kind === 'own-field' ? obstacle.label : t(`obstacle.${obstacle.kind}`)
}

type DialogProps = Omit<Props, 'life'> & AskedStep & { readonly onClose: () => void }

function StepDialog({ slug, sheetId, event, seen, onClose }: DialogProps) {
  const t = useTranslations('sheetLife')
  const [reason, setReason] = useState('')
  const [result, setResult] = useState<SheetResult>('reached')
  const { reason: length, hasResult } = sheetStep(event)
  const act = useSheetAct(
    slug,
    () =>
      call(
        api.plans[':plan'].sheets[':sheet'].steps.$post({
          param: { plan: slug, sheet: sheetId },
          json: { event, reason, result: hasResult ? result : null, seen },
        }),
      ),
    onClose,
  )

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t(`event.${event}`)}
      confirm={t(`event.${event}`)}
      onConfirm={() => act.mutate(undefined)}
      busy={act.isPending}
      error={act.error}
    >
      {hasResult && (
        <Radio.Group
          label={t('result')}
          value={result}
          onChange={(value) => setResult(sheetResults.find((each) => each === value) ?? result)}
        >
          <Stack gap="xs" mt="xs">
            {sheetResults.map((each) => (
              <Radio key={each} value={each} label={t(`resultIs.${each}`)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <Textarea
        label={length.least === 0 ? t('reasonOptional') : t('reason')}
        required={length.least > 0}
        autosize
        minRows={2}
        maxLength={length.most}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ConfirmDialog>
  )
}
