import { Text } from '@mantine/core'
import { IconChecklist } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { amendmentName } from '../../amendment/amendment-address'
import type { Amendment } from '../../amendment/amendment-query'
import { type BallotLine, ballotAddress, ballotsQuery } from '../../ballot/ballot-query'
import { OutcomeBadge } from '../../ballot/outcome-badge'
import { Turnout } from '../../ballot/turnout'
import { ActionButton } from '../../ui/action-button'
import { AppLink } from '../../ui/app-link'
import { DateTimeText } from '../../ui/date-text'
import { SectionCard } from '../../ui/section-card'
import classes from './amendment-vote.module.css'

type Props = { readonly slug: string; readonly amendment: Amendment }

/** The votes on an amendment, and the way to put it to the vote for those who may open one. */
export function AmendmentVote({ slug, amendment }: Props) {
  const t = useTranslations('amendment.vote')
  const ballots = (useQuery(ballotsQuery(slug)).data ?? []).filter(({ options }) =>
    options.some(({ amendmentId }) => amendmentId === amendment.id),
  )
  const { refusals, state } = amendment
  const mayAsk = state === 'proposed' && refusals.vote !== 'not-permitted'

  if (!mayAsk && ballots.length === 0) return null
  return (
    <SectionCard title={t('title')} action={mayAsk && <PutToVote slug={slug} amendment={amendment} />}>
      {mayAsk && <Text>{t('explanation')}</Text>}
      {ballots.length > 0 && (
        <ul className={classes.ballots}>
          {ballots.map((ballot) => (
            <BallotOfIt key={ballot.id} slug={slug} ballot={ballot} />
          ))}
        </ul>
      )}
    </SectionCard>
  )
}

function PutToVote({ slug, amendment }: Props) {
  const t = useTranslations('amendment.vote')
  const navigate = useNavigate()
  const search = { amendement: amendmentName(amendment.code) }

  return (
    <ActionButton
      refusal={amendment.refusals.vote}
      variant="default"
      leftSection={<IconChecklist size={18} aria-hidden="true" />}
      onClick={() => navigate({ to: `/p/${slug}/scrutins/nouveau` as '/', search: search as never })}
    >
      {t('action')}
    </ActionButton>
  )
}

function BallotOfIt({ slug, ballot }: { readonly slug: string; readonly ballot: BallotLine }) {
  const { state, outcome, closedAt, openedAt, voters, electors } = ballot

  return (
    <li className={classes.ballot}>
      <p className={classes.top}>
        <AppLink to={ballotAddress(slug, ballot.id)}>{ballot.question}</AppLink>
        <OutcomeBadge state={state} outcome={outcome} />
      </p>
      <p className={classes.when}>
        <DateTimeText value={closedAt ?? openedAt} />
      </p>
      <Turnout voters={voters} electors={electors} />
    </li>
  )
}
