import { type BallotAct, ballotActs } from '@deconcert/domain/ballot'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../../lib/actor'
import { AppLink } from '../../ui/app-link'
import { DateTimeText } from '../../ui/date-text'
import { SectionCard } from '../../ui/section-card'
import { type Ballot, ballotAddress } from '../ballot-query'
import { AskActDialog } from './ask-act-dialog'
import classes from './counting.module.css'
import { type Requests, requestsQuery } from './counting-query'
import { PendingRequest } from './pending-request'

/** What waits for a second person, or has taken this ballot's place: before all else. */
export function ActRequests({ ballot }: { ballot: Ballot }) {
  const slug = usePlanSlug()
  const { data } = useQuery(requestsQuery(slug, ballot.id))

  if (data === undefined) return null
  return (
    <>
      {ballot.replacedBy !== null && <Replaced ballot={ballot} by={ballot.replacedBy} />}
      {data.requests
        .filter(({ isPending }) => isPending)
        .map((request) => (
          <PendingRequest key={request.id} ballot={ballot} request={request} />
        ))}
    </>
  )
}

/** What nobody does to this ballot alone: what the reader may ask for, and what was answered. */
export function ActsOfTwo({ ballot }: { ballot: Ballot }) {
  const slug = usePlanSlug()
  const { data } = useQuery(requestsQuery(slug, ballot.id))

  return data === undefined ? null : <AskingSection ballot={ballot} data={data} />
}

function Replaced({ ballot, by }: { ballot: Ballot; by: string }) {
  const t = useTranslations('counting.acts')
  const slug = usePlanSlug()

  return (
    <div className={classes.banner} role="status">
      <p>{t(ballot.outcome === 'cancelled' ? 'cancelled' : 'replaced')}</p>
      <div>
        <AppLink to={ballotAddress(slug, by)}>{t('newBallot')}</AppLink>
      </div>
    </div>
  )
}

/** What cannot be asked in any state of this ballot is not offered; what was answered stays told. */
function AskingSection({ ballot, data }: { ballot: Ballot; data: Requests }) {
  const t = useTranslations('counting.acts')
  const [asking, setAsking] = useState<BallotAct | null>(null)
  const answered = data.requests.filter(({ isPending }) => !isPending)
  // A line is struck from where it stands.
  const offered = ballotActs.filter((act) => act !== 'strike-line' && data.askRefusals[act] === null)

  if (answered.length === 0 && offered.length === 0) return null
  return (
    <SectionCard title={t('title')}>
      <div className={classes.stack}>
        {offered.length > 0 && <p>{t('explanation')}</p>}
        <div className={classes.actions}>
          {offered.map((act) => (
            <Button key={act} variant="default" onClick={() => setAsking(act)}>
              {t(`ask.${act}`)}
            </Button>
          ))}
        </div>
        {answered.length > 0 && (
          <ul className={classes.lines}>
            {answered.map((request) => (
              <li key={request.id}>
                {t(outcomeOf(request), {
                  act: t(`name.${request.act}`, { line: request.line ?? 0 }),
                  asker: request.askedBy,
                  answerer: request.answeredBy ?? '',
                })}{' '}
                <DateTimeText value={request.answeredAt ?? request.expiresAt} />
                <div>{t('because', { reason: request.reason })}</div>
              </li>
            ))}
          </ul>
        )}
      </div>
      {asking !== null && <AskActDialog ballot={ballot} act={asking} onClose={() => setAsking(null)} />}
    </SectionCard>
  )
}

function outcomeOf({ isConfirmed }: Requests['requests'][number]): 'confirmed' | 'refused' | 'expired' {
  if (isConfirmed === null) return 'expired'
  return isConfirmed ? 'confirmed' : 'refused'
}
