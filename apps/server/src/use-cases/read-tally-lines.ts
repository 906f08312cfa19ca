import { type PersonCount, readRoll, type TallyLineRow } from '@deconcert/database'
import {
  type BallotId,
  countDifferences,
  type LineKind,
  type LineState,
  lineKindOf,
  linesCloseRefusal,
  permissionRefusal,
  presenceGap,
  type Refusal,
  recountRefusal,
} from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { type CountingBallot, findCountingBallot, secondPersonRefusal } from './counting-ballot'

type ShownCount = Omit<PersonCount, 'accountId'> & {
  readonly isMine: boolean
  /** How many votes beyond the presence; negative when some are missing. */
  readonly gap: number
}

type ShownLine = Pick<
  TallyLineRow,
  'number' | 'kind' | 'collegeId' | 'enteredBy' | 'enteredAt' | 'countersignedBy' | 'struckBy'
> & {
  readonly state: LineState
  /** What the reader may see: their own, and others' once two people have counted; one alone once they agree. */
  readonly counts: readonly ShownCount[]
  /** Where the counts differ: `present`, `proxies`, `casting`, or a choice. */
  readonly differences: readonly string[]
  readonly countRefusal: Refusal | null
  /** Who is ticked, for those who lead the count. */
  readonly ticked: readonly string[]
}

export type ElectorToTick = {
  readonly seatId: string
  readonly name: string
  readonly collegeId: string | null
  readonly holder: string | null
  readonly hasVoted: boolean
}

export type TallyLinesView = {
  /** What is counted by people in this ballot; null when nothing is. */
  readonly kind: LineKind | null
  readonly enterRefusal: Refusal | null
  /** Why the lines keep it from closing. */
  readonly closeRefusal: Refusal | null
  readonly lines: readonly ShownLine[]
  /** Those who may be ticked, for whoever enters papers. */
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
    electors: isTicking ? await listElectorsToTick(tools, ballotId) : [],
  }
}

function shownLine(
  actor: Actor,
  { ballot }: CountingBallot,
  line: CountingBallot['lines'][number],
  isLead: boolean,
): ShownLine {
  const { number, kind, collegeId, enteredBy, enteredAt, countersignedBy, struckBy, state } = line
  const counts = countsToShow(actor, ballot, line, isLead)
  return {
    ...{ number, kind, collegeId, enteredBy, enteredAt, countersignedBy, struckBy, state },
    counts,
    differences: state === 'different' ? differencesAmong(counts) : [],
    countRefusal:
      (ballot.state === 'open' ? null : 'ballot-not-open') ??
      secondPersonRefusal(actor, ballot) ??
      recountRefusal({ state, enteredBy: line.enteredById }, actor.accountId),
    ticked: isLead && ballot.state === 'open' ? line.seats.map(({ name }) => name) : [],
  }
}

/** One's own count always. Once two have counted, all of them for who counted or leads; after the closing, for everybody. */
function countsToShow(
  { accountId: me }: Actor,
  ballot: CountingBallot['ballot'],
  { agreed, counts, enteredBy, state }: CountingBallot['lines'][number],
  isLead: boolean,
): readonly ShownCount[] {
  const isClosed = ballot.state === 'closed' && ballot.outcome !== 'cancelled'
  const isTold = isClosed || isLead || counts.some(({ accountId }) => accountId === me)
  if (agreed !== null && isTold)
    return [{ ...agreed, name: enteredBy, isMine: false, gap: presenceGap(agreed) }]
  const seen = counts.filter(({ accountId }) => accountId === me || (state === 'different' && isTold))
  return seen.map(({ accountId, ...count }) => ({
    ...count,
    isMine: accountId === me,
    gap: presenceGap(count),
  }))
}

/** Where any of them differs from the first. */
function differencesAmong([first, ...others]: readonly ShownCount[]): readonly string[] {
  if (first === undefined) return []
  return [...new Set(others.flatMap((other) => countDifferences(first, other)))]
}

/** The electors of a ballot, and which are on the roll already. */
export async function listElectorsToTick(
  tools: Pick<Tools, 'sql'>,
  ballotId: BallotId,
): Promise<readonly ElectorToTick[]> {
  const roll = await readRoll(tools.sql, ballotId)
  return roll.map(({ seatId, name, collegeId, holder, hasVoted }) => ({
    seatId,
    name,
    collegeId,
    holder,
    hasVoted,
  }))
}
