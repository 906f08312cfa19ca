import { newLineRefusal } from '@deconcert/domain/ballot'
import { Alert, Button, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../../lib/actor'
import { EmptyState } from '../../ui/empty-state'
import { QueryView } from '../../ui/query-view'
import { SectionCard } from '../../ui/section-card'
import type { Ballot } from '../ballot-query'
import { CountDialog } from './count-dialog'
import classes from './counting.module.css'
import { type Line, type Lines, linesQuery } from './counting-query'
import { TallyLineCard } from './tally-line-card'

/** What people count by hand or on paper in a ballot: its lines, and the two people that each one takes. */
export function TallyLines({ ballot }: { ballot: Ballot }) {
  const slug = usePlanSlug()
  const query = useQuery(linesQuery(slug, ballot.id))
  const lines = query.data

  // Where nothing is counted by people and nobody may begin, there is nothing to say.
  if (
    lines !== undefined &&
    (lines.kind === null || (lines.enterRefusal !== null && lines.lines.length === 0))
  )
    return null
  return <QueryView query={query}>{(data) => <LinesView ballot={ballot} data={data} />}</QueryView>
}

/** Hands are counted once: where there is a line, there is none to begin. */
function mayBegin({ rules }: Ballot, { kind, lines }: Lines): boolean {
  if (kind === 'paper') return true
  const colleges = rules.colleges.length === 0 ? [null] : rules.colleges.map(({ id }) => id)
  return colleges.some((collegeId) => newLineRefusal(rules, { kind: 'hands', collegeId }, lines) === null)
}

/** `begin`: a new line; a line: another count of it. */
type Dialog = 'begin' | Line | null

function LinesView({ ballot, data }: { ballot: Ballot; data: Lines }) {
  const t = useTranslations('counting')
  const [dialog, setDialog] = useState<Dialog>(null)
  const kind = data.kind ?? 'hands'

  return (
    <SectionCard
      title={t(`title.${kind}`)}
      action={
        data.enterRefusal === null &&
        data.lines.length > 0 &&
        mayBegin(ballot, data) && (
          <Button variant="default" onClick={() => setDialog('begin')}>
            {t('enter')}
          </Button>
        )
      }
    >
      <div className={classes.stack}>
        {data.lines.length === 0 ? (
          <EmptyState
            title={t(`empty.${kind}`)}
            action={<Button onClick={() => setDialog('begin')}>{t('enter')}</Button>}
          >
            {t('twoPeople')}
          </EmptyState>
        ) : (
          <Text c="dimmed">{t('twoPeople')}</Text>
        )}
        {data.closeRefusal === 'line-awaits' && (
          <Alert
            color="yellow"
            variant="default"
            role="status"
            icon={<IconAlertTriangle aria-hidden="true" />}
          >
            {t('holdsClosing')}
          </Alert>
        )}
        <ul className={classes.lines}>
          {data.lines.map((line) => (
            <TallyLineCard
              key={line.number}
              ballot={ballot}
              line={line}
              mayStrike={data.enterRefusal === null}
              onCount={() => setDialog(line)}
            />
          ))}
        </ul>
      </div>
      {dialog !== null && (
        <CountDialog
          ballot={ballot}
          data={data}
          line={dialog === 'begin' ? null : dialog}
          onClose={() => setDialog(null)}
        />
      )}
    </SectionCard>
  )
}
