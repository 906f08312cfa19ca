import { isUnsettled } from '@deconcert/domain/ballot'
import { Button, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../../lib/actor'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { ActionButton } from '../../ui/action-button'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { StateBadge, type Tone } from '../../ui/state-badge'
import type { Ballot } from '../ballot-query'
import { AskActDialog } from './ask-act-dialog'
import classes from './counting.module.css'
import { type Line, requestsQuery } from './counting-query'
import { useCountingWords } from './counting-words'
import { LineFigures } from './line-figures'

const tones: Record<Line['state'], Tone> = {
  awaiting: 'progress',
  different: 'danger',
  countersigned: 'success',
  struck: 'neutral',
}

type Props = {
  readonly ballot: Ballot
  readonly line: Line
  readonly mayStrike: boolean
  readonly onCount: () => void
}

/** One line: who counted it, what the reader may see of it, and what they may do. */
export function TallyLineCard({ ballot, line, mayStrike, onCount }: Props) {
  const t = useTranslations('counting')
  const { collegeName, differenceName } = useCountingWords(ballot.rules)
  const college = collegeName(line.collegeId)
  const isDifferent = line.state === 'different'

  return (
    <li className={classes.line} data-state={line.state}>
      <div className={classes.top}>
        <h3>
          {college === null
            ? t('line', { number: line.number })
            : t('lineOf', { number: line.number, college })}
        </h3>
        <StateBadge tone={tones[line.state]}>{t(`state.${line.state}`)}</StateBadge>
      </div>
      <Text size="sm" c="dimmed">
        {t('enteredBy', { name: line.enteredBy })}
        {line.countersignedBy !== null && ` ${t('countersignedBy', { name: line.countersignedBy })}`}
        {line.struckBy !== null && ` ${t('struckBy', { name: line.struckBy })}`}
      </Text>
      {isDifferent && line.differences.length > 0 && (
        <Text role="status" fw={600}>
          {t('differsOn', { where: line.differences.map(differenceName).join(', ') })}
        </Text>
      )}
      <LineFigures ballot={ballot} line={line} />
      {line.ticked.length > 0 && (
        <details>
          <summary>{t('ticked', { count: line.ticked.length })}</summary>
          <Text size="sm">{line.ticked.join(', ')}</Text>
        </details>
      )}
      <div className={classes.actions}>
        {line.countRefusal === null && (
          <Button onClick={onCount}>{t(isDifferent ? 'countAgain' : 'countersign')}</Button>
        )}
        {line.countRefusal === 'countersign-needs-another' && <Text size="sm">{t('waitsForAnother')}</Text>}
        {mayStrike && line.state === 'countersigned' && <AskToStrike ballot={ballot} number={line.number} />}
        {mayStrike && isUnsettled(line) && <StrikeLine ballot={ballot} number={line.number} />}
      </div>
    </li>
  )
}

/** What two people countersigned, a second person agrees to strike. */
function AskToStrike({ ballot, number }: { ballot: Ballot; number: number }) {
  const t = useTranslations('counting.acts')
  const slug = usePlanSlug()
  const { data } = useQuery(requestsQuery(slug, ballot.id))
  const [opened, setOpened] = useState(false)

  if (data === undefined) return null
  return (
    <>
      <ActionButton
        refusal={data.askRefusals['strike-line']}
        variant="default"
        onClick={() => setOpened(true)}
      >
        {t('ask.strike-line')}
      </ActionButton>
      {opened && (
        <AskActDialog ballot={ballot} act="strike-line" line={number} onClose={() => setOpened(false)} />
      )}
    </>
  )
}

function StrikeLine({ ballot, number }: { ballot: Ballot; number: number }) {
  const t = useTranslations('counting.strike')
  const slug = usePlanSlug()
  const [opened, setOpened] = useState(false)
  const strike = useAct(
    () =>
      call(
        api.plans[':plan'].ballots[':ballot'].lines[':number'].striking.$post({
          param: { plan: slug, ballot: ballot.id, number: String(number) },
        }),
      ),
    {
      quiet: true,
      success: t('done'),
      invalidate: planKey(slug, 'ballots'),
      onSuccess: () => setOpened(false),
    },
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
        onConfirm={() => strike.mutate()}
        busy={strike.isPending}
        error={strike.error}
        danger
      >
        <Text>{t('explanation')}</Text>
      </ConfirmDialog>
    </>
  )
}
