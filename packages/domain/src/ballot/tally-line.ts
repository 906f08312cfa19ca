import type { Refusal } from '../refusal'
import type { BallotState } from './ballot'
import type { LineKind } from './count'
import type { BallotRules } from './rules'

/** `awaiting` one other person's count, `different` until two people count anew, `countersigned`, or `struck`. */
export const lineStates = ['awaiting', 'different', 'countersigned', 'struck'] as const
export type LineState = (typeof lineStates)[number]

export type LineOnRecord = {
  readonly kind: LineKind
  readonly collegeId: string | null
  readonly state: LineState
}

/** Whether a line keeps the ballot from closing. */
export function isUnsettled({ state }: Pick<LineOnRecord, 'state'>): boolean {
  return state === 'awaiting' || state === 'different'
}

/**
 * Why no line may be begun for this college, or null when one may: a college that the rules tell apart has its own, and
 * raised hands are counted once.
 */
export function newLineRefusal(
  rules: Pick<BallotRules, 'colleges'>,
  line: Pick<LineOnRecord, 'kind' | 'collegeId'>,
  others: readonly LineOnRecord[],
): Refusal | null {
  const isTold = rules.colleges.some(({ id }) => id === line.collegeId)
  if (rules.colleges.length > 0 ? !isTold : line.collegeId !== null) return 'college-unknown'
  const isThere = others.some(({ collegeId, state }) => state !== 'struck' && collegeId === line.collegeId)
  return line.kind === 'hands' && isThere ? 'line-already-entered' : null
}

/** Why this person may not count this line again, or null when they may: whose count came last waits for another. */
export function recountRefusal(
  line: Pick<LineOnRecord, 'state'> & { readonly countedBy: string },
  accountId: string,
): Refusal | null {
  if (!isUnsettled(line)) return 'line-settled'
  return line.state === 'awaiting' && line.countedBy === accountId ? 'countersign-needs-another' : null
}

/** Why lines keep an open ballot from being closed, or null when they do not. */
export function linesCloseRefusal(
  ballot: { readonly state: BallotState; readonly method: BallotRules['method'] },
  lines: readonly Pick<LineOnRecord, 'state'>[],
): Refusal | null {
  if (lines.some(isUnsettled)) return 'line-awaits'
  const isCounted = lines.some(({ state }) => state === 'countersigned')
  return ballot.method.key === 'show-of-hands' && !isCounted ? 'hands-not-counted' : null
}
