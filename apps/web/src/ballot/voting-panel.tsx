import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { DateTimeText } from '../ui/date-text'
import { SectionCard } from '../ui/section-card'
import votingClasses from '../voting/voting.module.css'
import { AmendmentSides } from './amendment-sides'
import classes from './ballot.module.css'
import type { Ballot } from './ballot-query'
import { CloseBallot } from './close-ballot'
import { Turnout } from './turnout'
import { NotAnElector, VoteBox, type VoterSeat } from './vote-box'

type Props = { readonly ballot: Ballot; readonly children?: ReactNode }

/** An open ballot: the question, the vote of the reader, how many have voted, and its closing. */
export function VotingPanel({ ballot, children }: Props) {
  const t = useTranslations('ballot')
  const { quorumNeeded } = ballot.rules
  const isMyTurn = ballot.mySeats.some(({ hasVoted }) => !hasVoted)

  return (
    <SectionCard
      title={t(isMyTurn ? 'vote.title' : 'vote.openTitle')}
      aside={ballot.rules.method.key !== 'show-of-hands' && t(`secrecy.${ballot.secrecy}`)}
      action={ballot.closeRefusal === null && <CloseBallot ballot={ballot} quorumNeeded={quorumNeeded} />}
    >
      <div className={classes.stack}>
        <p className={classes.question}>{ballot.question}</p>
        <AmendmentSides rules={ballot.rules} />
        <Seats ballot={ballot} />
        {ballot.rules.method.key !== 'show-of-hands' && (
          <Turnout voters={ballot.voters} electors={ballot.electors} quorumNeeded={quorumNeeded} />
        )}
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

/** One vote for each seat that the reader votes for, each with its name when there are several. */
function Seats({ ballot }: { ballot: Ballot }) {
  const t = useTranslations('voting')
  const { mySeats } = ballot
  const [only] = mySeats

  if (only === undefined) return <NotAnElector ballot={ballot} />
  if (mySeats.length === 1 && only.forName === null)
    return <VoteBox ballot={ballot} seat={only} receiptSeatId={undefined} />
  return mySeats.map((seat) => (
    <section key={seat.seatId} className={votingClasses.seat} aria-label={seatName(seat)}>
      <h3 className={votingClasses.seatName}>{seatName(seat)}</h3>
      <VoteBox ballot={ballot} seat={seat} receiptSeatId={receiptSeatIdOf(seat, mySeats)} />
    </section>
  ))

  function seatName({ forName }: VoterSeat): string {
    return forName === null ? t('ownSeat') : t('proxySeat', { name: forName })
  }
}

/** The reader's own vote has no seat in its receipt; every other one has. */
function receiptSeatIdOf(seat: VoterSeat, seats: readonly VoterSeat[]): string | undefined {
  return seat === seats.find(({ forName }) => forName === null) ? undefined : seat.seatId
}
