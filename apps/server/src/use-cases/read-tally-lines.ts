import { type PersonCount, readRoll, type TallyLineRow } from '@deconcert/database/ballot'
import { type BallotId, permissionRefusal, type Refusal } from '@deconcert/domain'
import {
  countDifferences,
  type LineKind,
  type LineState,
  lineKindOf,
  linesCloseRefusal,
  presenceGap,
  recountRefusal,
} from '@deconcert/domain/ballot'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { type CountingBallot, findCountingBallot, lastCount, secondPersonRefusal } from './counting-ballot'
import { hidesCounts } from './shown-result'

type ShownCount = Omit<PersonCount, 'accountId' | 'attempt'> & {
  readonly isMine: boolean
  /** How many votes beyond the presence; negative when some are missing. */
  readonly gap: number
}

type ShownLine = Pick<
  TallyLineRow,
  'number' | 'kind' | 'collegeId' | 'enteredBy' | 'enteredAt' | 'countersignedBy' | 'struckBy'
> & {
  readonly state: LineState
  /** What the reader may see: their own count, what both found once they are one of two who agree, after the closing too. */
  readonly counts: readonly ShownCount[]
  /** For the two who differ, where they do: `present`, `proxies`, `casting`, or a choice. */
  readonly differences: readonly string[]
  readonly countRefusal: Refusal | null
  /** Who is ticked, for those who lead the count. */
  readonly ticked: readonly string[]
}

type ElectorToTick = {
  readonly seatId: string
  readonly name: string
  readonly collegeId: string | null
  readonly holder: string | null
}

export type TallyLinesView = {
  /** What is counted by people in this ballot; null when nothing is. */
  readonly kind: LineKind | null
  readonly enterRefusal: Refusal | null
  /** Why the lines keep it from closing. */
  readonly closeRefusal: Refusal | null
  readonly lines: readonly ShownLine[]
  /** Those who may be ticked, for whoever enters papers: not who has voted, which is not told while people vote. */
  readonly electors: readonly ElectorToTick[]
}

/** The lines of a ballot, with what the reader may do about them. Nobody sees the count that they are to check. */
export async function readTallyLines(
  tools: Tools,
  actor: Actor,
  ballotId: BallotId,
): Promise<TallyLinesView> {
  const counting = await findCountingBallot(tools, actor, ballotId)
  const { ballot, rules, lines } = counting
  const leadRefusal = permissionRefusal(actor, 'ballot.close', { groupId: ballot.groupId })
  const kind = lineKindOf(rules.method)
  const isTicking = kind === 'paper' && leadRefusal === null && ballot.state === 'open'
  return {
    kind,
    enterRefusal: leadRefusal ?? (ballot.state === 'open' ? null : 'ballot-not-open'),
    closeRefusal: linesCloseRefusal({ state: ballot.state, method: rules.method }, lines),
    lines: lines.map((line) => shownLine(actor, counting, line, leadRefusal === null)),
    electors: isTicking ? electorsToTick(await readRoll(tools.sql, ballotId)) : [],
  }
}

function shownLine(
  actor: Actor,
  { ballot }: CountingBallot,
  line: CountingBallot['lines'][number],
  isLead: boolean,
): ShownLine {
  const { number, kind, collegeId, enteredBy, enteredAt, countersignedBy, struckBy, state } = line
  const counts = countsToShow(actor, ballot, line)
  return {
    ...{ number, kind, collegeId, enteredBy, enteredAt, countersignedBy, struckBy, state },
    counts,
    differences: state === 'different' ? differencesFor(actor, line.counts) : [],
    countRefusal:
      (ballot.state === 'open' ? null : 'ballot-not-open') ??
      secondPersonRefusal(actor, ballot) ??
      recountRefusal(
        { state, countedBy: lastCount(line.counts)?.accountId ?? line.enteredById },
        actor.accountId,
      ),
    ticked: isLead && ballot.state === 'open' ? line.seats.map(({ name }) => name) : [],
  }
}

/** What two agreed on for these two, after the closing for everybody; else one's own last count and no other. */
function countsToShow(
  { accountId: me }: Actor,
  ballot: CountingBallot['ballot'],
  { agreed, counts, enteredBy, enteredById, countersignedById }: CountingBallot['lines'][number],
): readonly ShownCount[] {
  const isClosed = ballot.state === 'closed' && ballot.outcome !== 'cancelled' && !hidesCounts(ballot)
  if (agreed !== null && (isClosed || me === enteredById || me === countersignedById))
    return [{ ...agreed, name: enteredBy, isMine: false, gap: presenceGap(agreed) }]
  return counts.flatMap(({ accountId, attempt: _, ...count }) =>
    accountId === me ? [{ ...count, isMine: true, gap: presenceGap(count) }] : [],
  )
}

/** Where the last two counts differ, for the two who gave them. */
function differencesFor({ accountId: me }: Actor, counts: readonly PersonCount[]): readonly string[] {
  const last = lastCount(counts)
  const other = counts.find(({ attempt }) => attempt + 1 === last?.attempt)
  if (last === undefined || other === undefined) return []
  return [last, other].some(({ accountId }) => accountId === me) ? countDifferences(other, last) : []
}

function electorsToTick(roll: Awaited<ReturnType<typeof readRoll>>): readonly ElectorToTick[] {
  return roll.map(({ seatId, name, collegeId, holder }) => ({ seatId, name, collegeId, holder }))
}
