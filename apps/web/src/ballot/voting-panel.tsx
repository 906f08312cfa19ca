import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { DateTimeText } from '../ui/date-text'
import { SectionCard } from '../ui/section-card'
import classes from './ballot.module.css'
import type { Ballot } from './ballot-query'
import { CloseBallot } from './close-ballot'
import { Turnout } from './turnout'
import { VoteBox } from './vote-box'

type Props = { readonly ballot: Ballot; readonly children?: ReactNode }

/** An open ballot: the question, the vote of the reader, how many have voted, and its closing. */
export function VotingPanel({ ballot, children }: Props) {
  const t = useTranslations('ballot')
  const { quorumNeeded } = ballot.rules
  const isMyTurn = ballot.isElector && !ballot.hasVoted

  return (
    <SectionCard
      title={t(isMyTurn ? 'vote.title' : 'vote.openTitle')}
      aside={t(`secrecy.${ballot.secrecy}`)}
      action={ballot.closeRefusal === null && <CloseBallot ballot={ballot} quorumNeeded={quorumNeeded} />}
    >
      <div className={classes.stack}>
        <p className={classes.question}>{ballot.question}</p>
        <VoteBox ballot={ballot} />
        <Turnout voters={ballot.voters} electors={ballot.electors} quorumNeeded={quorumNeeded} />
        {ballot.closesAt !== null && (
          <Text c="dimmed" size="sm">
            {t('vote.until')} <DateTimeText value={ballot.closesAt} />
          </Text>
        )}
        {children}
      </div>
    </SectionCard>
  )
}
