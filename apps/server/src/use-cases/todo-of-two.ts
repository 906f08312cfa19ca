import { type BallotLine, listBallots, listSecondAwaited } from '@deconcert/database/ballot'
import type { BallotId } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { readBallotRequests } from './read-ballot-requests'
import { readTallyLines } from './read-tally-lines'
import { type Todo, todoOf } from './todo-of-ballots'

/** The counts and the requests that wait for a second person, who may be the reader. */
export async function secondPersonAwaited(tools: Tools, actor: Actor): Promise<readonly Todo[]> {
  const awaited = await listSecondAwaited(tools.sql, actor.planId, tools.now())
  const items = awaited.map(async ({ ballotId, hasLines, hasRequest }) => {
    const [ballot] = await listBallots(tools.sql, actor.planId, actor.accountId, { ballotId })
    if (ballot === undefined) return []
    const lines = hasLines ? await linesToCount(tools, actor, ballot) : []
    return hasRequest ? [...lines, ...(await requestsToAnswer(tools, actor, ballot))] : lines
  })
  return (await Promise.all(items)).flat()
}

async function linesToCount(tools: Tools, actor: Actor, ballot: BallotLine): Promise<readonly Todo[]> {
  const { lines } = await readTallyLines(tools, actor, ballot.id as BallotId)
  const [first] = lines.filter(({ countRefusal }) => countRefusal === null)
  return first === undefined ? [] : [todoOf('line-to-count', ballot, first.enteredAt)]
}

async function requestsToAnswer(tools: Tools, actor: Actor, ballot: BallotLine): Promise<readonly Todo[]> {
  const { requests } = await readBallotRequests(tools, actor, ballot.id as BallotId)
  const mine = requests.filter(({ isPending, confirmRefusal }) => isPending && confirmRefusal === null)
  return mine.map(({ askedAt }) => todoOf('request-to-answer', ballot, askedAt))
}
