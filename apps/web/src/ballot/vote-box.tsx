import { ownVoteRefusal, voteRefusal } from '@deconcert/domain/ballot'
import { Text } from '@mantine/core'
import { useState } from 'react'
import { useNow, useTranslations } from 'use-intl'
import { useReasonText } from '../lib/use-reason-text'
import { CastVoteForm } from '../voting/cast-vote-form'
import { LateVote, UnsentVote, Voted } from '../voting/vote-state'
import classes from './ballot.module.css'
import type { Ballot } from './ballot-query'
import { useCastVote } from './use-cast-vote'
import { useReceipt } from './use-receipt'

export type VoterSeat = Ballot['mySeats'][number]

type Props = {
  readonly ballot: Ballot
  readonly seat: VoterSeat
  /** What sets this seat's vote apart on this device; absent for the reader's own. */
  readonly receiptSeatId: string | undefined
}

/** What the reader may do with an open ballot from one seat: vote, once; or why not, or what became of the vote. */
export function VoteBox({ ballot, seat, receiptSeatId }: Props) {
  const now = useNow({ updateInterval: 10_000 })
  const { key, receipt } = useReceipt(ballot.id, receiptSeatId)
  const [isReviewing, setReviewing] = useState(false)
  const cast = useCastVote(key)
  const closesAt = ballot.closesAt === null ? null : new Date(ballot.closesAt)
  const voter = { isElector: true, hasVoted: seat.hasVoted || cast.isSuccess }
  const refusal = ownVoteRefusal(ballot.rules.method) ?? voteRefusal({ ...ballot, closesAt }, voter, now)

  if (refusal === 'already-voted')
    return <Voted ballot={ballot} receiptKey={key} receipt={receipt} isJustSent={cast.isSuccess} />
  if (receipt?.said === 'refused') return <LateVote ballot={ballot} receiptKey={key} receipt={receipt} />
  // What left before the deadline may have arrived: only the server's answer says.
  if (receipt !== null && !isReviewing)
    return <UnsentVote ballot={ballot} receiptKey={key} receipt={receipt} cast={cast} />
  if (refusal !== null) return <MayNotVote refusal={refusal} />
  return (
    <CastVoteForm
      ballot={ballot}
      voteKey={key}
      cast={cast}
      isReviewing={isReviewing}
      onReview={setReviewing}
      forName={seat.forName}
    />
  )
}

type MayNot = { readonly refusal: Parameters<ReturnType<typeof useReasonText>>[0] }

function MayNotVote({ refusal }: MayNot) {
  const reasonText = useReasonText()

  return <Text className={classes.reason}>{reasonText(refusal)}</Text>
}

/** For whoever reads a ballot in which they have no voice. */
export function NotAnElector({ ballot }: { ballot: Ballot }) {
  const t = useTranslations('voting')
  const reasonText = useReasonText()

  return (
    <Text className={classes.reason}>
      {reasonText('not-an-elector')} {t('electorsAre', { electors: ballot.electors })}
    </Text>
  )
}
