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
import { type BallotId, found, permissionRefusal, type Refusal, type Verdict } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { completeBallot } from './close-ballot'
import { hidesCounts, shownVerdict } from './shown-verdict'

export type BallotView = BallotLine &
  Omit<BallotRecord, 'content' | 'result'> & {
    readonly content: JSONContent
    readonly verdict: Verdict | null
    /** True when so few voted in secret that neither the counts nor who voted is told. */
    readonly countsHidden: boolean
    /** Why the reader may not close it, or null when they may. */
    readonly closeRefusal: Refusal | null
    readonly roll: readonly RollLine[]
    readonly votes: readonly PublishedVote[]
  }

/** One ballot: what people vote on and by which rules; after closing, the result, the roll and the published votes. */
export async function readBallot(tools: Tools, actor: Actor, ballotId: BallotId): Promise<BallotView> {
  const line = found((await listBallots(tools.sql, actor.planId, actor.accountId, { ballotId }))[0])
  if (line.state === 'closing') {
    await completeBallot(tools, ballotId)
    return await readBallot(tools, actor, ballotId)
  }
  const { content, result, ...record } = found(await readBallotRecord(tools.sql, ballotId))
  const isClosed = line.state === 'closed'
  const countsHidden = isClosed && hidesCounts(line)
  return {
    ...line,
    ...record,
    content: JSON.parse(content) as JSONContent,
    verdict: shownVerdict(result, line),
    countsHidden,
    // Of so few votes, these hashes would give counts and voters away to whoever tries them all.
    resultSha256: countsHidden ? null : record.resultSha256,
    voterRollSha256: countsHidden ? null : record.voterRollSha256,
    closeRefusal: permissionRefusal(actor, 'ballot.close', { groupId: line.groupId }),
    roll: isClosed && !countsHidden ? await readRoll(tools.sql, ballotId) : [],
    votes: isClosed && !countsHidden ? await readPublishedVotes(tools.sql, ballotId) : [],
  }
}
