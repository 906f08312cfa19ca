import {
  type BallotLine,
  type BallotRecord,
  listBallots,
  type PublishedVote,
  type RollLine,
  readBallotRecord,
  readPublishedVotes,
  readRoll,
} from '@deconcert/database'
import type { JSONContent } from '@deconcert/document'
import { type BallotId, fewestForSecrecy, found, type Verdict } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { completeBallot } from './close-ballot'

export type BallotView = BallotLine &
  Omit<BallotRecord, 'content' | 'result'> & {
    readonly content: JSONContent
    readonly verdict: Verdict | null
    /** True when so few voted in secret that showing the counts would show the votes. */
    readonly countsHidden: boolean
    readonly roll: readonly RollLine[]
    readonly votes: readonly PublishedVote[]
  }

/** One ballot: what people vote on and by which rules; after closing, the result, the roll and the published votes. */
export async function readBallot(tools: Tools, actor: Actor, ballotId: BallotId): Promise<BallotView> {
  const line = found((await listBallots(tools.sql, actor.planId, actor.accountId, { ballotId }))[0])
  if (line.state === 'closing') {
    await completeBallot(tools, ballotId, actor.accountId)
    return await readBallot(tools, actor, ballotId)
  }
  const { content, result, ...record } = found(await readBallotRecord(tools.sql, ballotId))
  const isClosed = line.state === 'closed'
  const countsHidden = isClosed && line.secrecy === 'secret' && line.voters < fewestForSecrecy
  return {
    ...line,
    ...record,
    content: JSON.parse(content) as JSONContent,
    verdict: result === null ? null : shown(JSON.parse(result) as Verdict, countsHidden),
    countsHidden,
    roll: isClosed ? await readRoll(tools.sql, ballotId) : [],
    votes: isClosed && !countsHidden ? await readPublishedVotes(tools.sql, ballotId) : [],
  }
}

function shown(verdict: Verdict, countsHidden: boolean): Verdict {
  return countsHidden
    ? { ...verdict, for: 0, against: 0, abstain: 0, expressed: 0, majorityNeeded: 0 }
    : verdict
}
