import {
  type CommitteeDecisionKind,
  committeeDecisionKinds,
  decisionReasonLength,
  type Refusal,
} from '@deconcert/domain'
import { Button, Radio, Stack, Text, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { useReasonText } from '../../lib/use-reason-text'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { SectionCard } from '../../ui/section-card'
import classes from './committee.module.css'
import type { AwaitingLevel } from './committee-query'
import type { Selection } from './use-selection'

type Props = {
  readonly slug: string
  readonly decision: CommitteeDecisionKind
  readonly onDecision: (decision: CommitteeDecisionKind) => void
  readonly selection: Selection
  readonly levels: readonly AwaitingLevel[]
}

/** One decision on all that is chosen: what, why, and what it does. */
export function DecisionForm({ slug, decision, onDecision, selection, levels }: Props) {
  const t = useTranslations('committee')
  const [reason, setReason] = useState('')
  const [isAsking, setAsking] = useState(false)
  const missing = Math.max(decisionReasonLength[decision].least - reason.trim().length, 0)
  const isReady = selection.seen.size > 0 && selection.refusals.size === 0 && missing === 0

  return (
    <div className={classes.form}>
      <SectionCard title={t('decision')}>
        <Stack gap="sm">
          <div className={classes.chosen}>
            <Text fw={550} role="status">
              {t('selected', { count: selection.seen.size })}
            </Text>
            {selection.seen.size > 0 && (
              <Button variant="subtle" size="compact-sm" onClick={selection.clear}>
                {t('clear')}
              </Button>
            )}
          </div>
          <DecisionKinds decision={decision} onDecision={onDecision} />
          <ReasonInput decision={decision} reason={reason} onReason={setReason} missing={missing} />
          <Blocked selection={selection} levels={levels} />
          <Button disabled={!isReady} onClick={() => setAsking(true)}>
            {t('decide')}
          </Button>
        </Stack>
      </SectionCard>
      {isAsking && (
        <ConfirmDecision
          slug={slug}
          decision={decision}
          reason={reason.trim()}
          selection={selection}
          onClose={() => setAsking(false)}
          onDone={() => setReason('')}
        />
      )}
    </div>
  )
}

function DecisionKinds({ decision, onDecision }: Pick<Props, 'decision' | 'onDecision'>) {
  const t = useTranslations('committee')

  return (
    <Radio.Group
      label={t('decision')}
      // The heading above says it already.
      labelProps={{ display: 'none' }}
      value={decision}
      onChange={(kind) => onDecision(committeeDecisionKinds.find((each) => each === kind) ?? decision)}
    >
      <Stack gap="xs">
        {committeeDecisionKinds.map((kind) => (
          <Radio
            key={kind}
            value={kind}
            label={t(`act.${kind}`)}
            description={kind === decision ? t(`effect.${kind}`) : undefined}
          />
        ))}
      </Stack>
    </Radio.Group>
  )
}

type ReasonProps = {
  readonly decision: CommitteeDecisionKind
  readonly reason: string
  readonly onReason: (reason: string) => void
  readonly missing: number
}

function ReasonInput({ decision, reason, onReason, missing }: ReasonProps) {
  const t = useTranslations('committee.reason')
  const { least, most } = decisionReasonLength[decision]
  const reserve = decision === 'validate-with-reserve' ? t('reserve') : t('required')

  return (
    <Textarea
      label={least === 0 ? t('optional') : reserve}
      required={least > 0}
      description={
        missing > 0 ? t('missing', { count: missing }) : t('length', { count: reason.length, most })
      }
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      autosize
      minRows={3}
      maxRows={10}
      maxLength={most}
      value={reason}
      onChange={(event) => onReason(event.currentTarget.value)}
    />
  )
}

/** Reasons that this page tells in its own words. */
const told: Partial<Record<Refusal, 'parentFirst' | 'changed'>> = {
  'parent-not-validated': 'parentFirst',
  'node-changed': 'changed',
}

/** What stands in the way of the decision, node by node. */
function Blocked({ selection, levels }: Pick<Props, 'selection' | 'levels'>) {
  const t = useTranslations('committee')
  const reasonText = useReasonText()
  const blocked = levels.flatMap(({ nodes }) => nodes).filter(({ id }) => selection.refusals.has(id))

  if (blocked.length === 0) return null
  return (
    <div role="alert">
      <ul className={classes.blocked}>
        {blocked.map(({ id, reference }) => {
          const refusal = selection.refusals.get(id) ?? 'not-found'
          const reason = told[refusal] === undefined ? reasonText(refusal) : t(told[refusal])
          return <li key={id}>{t('blocked', { reference, reason })}</li>
        })}
      </ul>
    </div>
  )
}

type ConfirmProps = {
  readonly slug: string
  readonly decision: CommitteeDecisionKind
  readonly reason: string
  readonly selection: Selection
  readonly onClose: () => void
  readonly onDone: () => void
}

function ConfirmDecision({ slug, decision, reason, selection, onClose, onDone }: ConfirmProps) {
  const t = useTranslations('committee')
  const queries = useQueryClient()
  const decide = useAct(
    () =>
      call(
        api.plans[':plan'].committee.decisions.$post({
          param: { plan: slug },
          json: { kind: decision, reason, nodes: [...selection.seen].map(([id, seen]) => ({ id, seen })) },
        }),
      ),
    {
      quiet: true,
      success: t('done'),
      invalidate: planKey(slug),
      onSuccess: () => {
        selection.clear()
        onDone()
        onClose()
      },
    },
  )

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('confirm.title')}
      confirm={t('decide')}
      danger={decision === 'set-aside'}
      busy={decide.isPending}
      error={decide.error}
      // What was refused may have changed since it was read: the page has to show it as it is now.
      onConfirm={() =>
        decide.mutate(undefined, {
          onError: () => void queries.invalidateQueries({ queryKey: planKey(slug) }),
        })
      }
    >
      <Text fw={550}>{t('confirm.sentence', { act: t(`act.${decision}`), count: selection.seen.size })}</Text>
      <Text>
        {t(`effect.${decision}`)} {t('confirm.permanent')}
      </Text>
      {reason !== '' && <blockquote className={classes.quote}>{reason}</blockquote>}
    </ConfirmDialog>
  )
}
