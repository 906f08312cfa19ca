import {
  type BallotLine,
  listBallots,
  listTallyLines,
  type PersonCount,
  readBallotRecord,
  type TallyLineRow,
} from '@deconcert/database/ballot'
import { type BallotId, found, permissionRefusal, type Refusal } from '@deconcert/domain'
import { type BallotRules, type LineState, readRules } from '@deconcert/domain/ballot'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

export type CountingBallot = {
  readonly ballot: BallotLine
  readonly rules: BallotRules
  readonly lines: readonly (TallyLineRow & { readonly state: LineState })[]
}

/** A ballot as those see it who count by hand and on paper. */
export async function findCountingBallot(
  tools: Pick<Tools, 'sql'>,
  actor: Actor,
  ballotId: BallotId,
): Promise<CountingBallot> {
  const ballot = found((await listBallots(tools.sql, actor.planId, actor.accountId, { ballotId }))[0])
  const [record, lines] = await Promise.all([
    readBallotRecord(tools.sql, ballotId),
    listTallyLines(tools.sql, ballotId),
  ])
  return {
    ballot,
    rules: readRules(found(record).config),
    lines: lines.map((line) => ({ ...line, state: lineStateOf(line) })),
  }
}

/** The last count of a line; undefined when none is kept. */
export function lastCount(counts: TallyLineRow['counts']): PersonCount | undefined {
  return counts.toSorted((one, other) => other.attempt - one.attempt)[0]
}

function lineStateOf({ struckAt, countersignedAt, counts }: TallyLineRow): LineState {
  if (struckAt !== null) return 'struck'
  if (countersignedAt !== null) return 'countersigned'
  return (lastCount(counts)?.attempt ?? 1) % 2 === 0 ? 'different' : 'awaiting'
}

/** Why this person is not the second one of an act of two, or null: those who may close, and the electors, are. */
export function secondPersonRefusal(
  actor: Actor,
  { groupId, isElector }: Pick<BallotLine, 'groupId' | 'isElector'>,
): Refusal | null {
  return isElector ? null : permissionRefusal(actor, 'ballot.close', { groupId })
}
