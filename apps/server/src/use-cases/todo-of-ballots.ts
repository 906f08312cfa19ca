import { type BallotLine, listBallots } from '@deconcert/database/ballot'
import { type BallotId, permissionRefusal } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { readTallyLines } from './read-tally-lines'

/** One thing that waits for the reader. `to` is a page of the plan and what to open there. */
export type Todo = {
  readonly kind: string
  readonly count?: number
  readonly title?: string
  readonly reason?: string | null
  readonly to: {
    readonly page: string
    readonly id?: string
    readonly search?: Readonly<Record<string, string>>
  }
  /** Since when it waits; ISO 8601. */
  readonly at: string
}

/** Those in which the reader has still to vote, and those that they lead and that wait for nobody else. */
export async function ballotsAtHand(tools: Tools, actor: Actor): Promise<readonly Todo[]> {
  const open = await listBallots(tools.sql, actor.planId, actor.accountId, { state: 'open' })
  const items = open.map((ballot) =>
    ballot.methodKey === 'show-of-hands'
      ? handsAtHand(tools, actor, ballot)
      : ballotAtHand(ballot, hasEnded(tools, ballot)),
  )
  return (await Promise.all(items)).flat()
}

function ballotAtHand(ballot: BallotLine, isOver: boolean): readonly Todo[] {
  const { electors, voters, isElector, hasVoted, isOpenedByMe } = ballot
  const waitsForMe = isElector && !hasVoted && !isOver
  const waitsForNobody = isOpenedByMe && (isOver || voters === electors)
  return [
    ...(waitsForMe ? [todoOf('ballot-to-vote', ballot)] : []),
    ...(waitsForNobody ? [todoOf('ballot-to-close', ballot)] : []),
  ]
}

/** Nobody votes alone in a show of hands: it waits to be counted, then to be closed. */
async function handsAtHand(tools: Tools, actor: Actor, ballot: BallotLine): Promise<readonly Todo[]> {
  const isMine = ballot.isOpenedByMe || hasEnded(tools, ballot)
  if (!isMine || permissionRefusal(actor, 'ballot.close', { groupId: ballot.groupId }) !== null) return []
  const { closeRefusal } = await readTallyLines(tools, actor, ballot.id as BallotId)
  if (closeRefusal === 'hands-not-counted') return [todoOf('hands-to-count', ballot)]
  return closeRefusal === null ? [todoOf('ballot-to-close', ballot)] : []
}

function hasEnded({ now }: Pick<Tools, 'now'>, { closesAt }: BallotLine): boolean {
  return closesAt !== null && closesAt <= now()
}

/** A thing to do in a ballot, waiting since its opening unless said otherwise. */
export function todoOf(kind: string, ballot: BallotLine, since: Date = ballot.openedAt): Todo {
  const to = { page: 'scrutins', id: ballot.id }
  return { kind, title: nameOf(ballot), to, at: since.toISOString() }
}

/** What a ballot is about: the one thing that is voted on, or the question about several. */
function nameOf({ options, question }: BallotLine): string {
  const [only, ...others] = options
  return only !== undefined && others.length === 0 ? only.label : question
}
