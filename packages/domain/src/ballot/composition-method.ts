import type { Refusal } from '../refusal'
import { compare, half, one, readFraction } from '../tally/fraction'
import { isStorable } from '../text'
import { type BallotComposition, ballotTextLength, mostOptions } from './composition'
import type { Counting, JudgmentMethod, Majority, MethodKey, Selection } from './rules'

const withSides: ReadonlySet<MethodKey> = new Set<MethodKey>(['for-against', 'show-of-hands'])
const withOneOption: ReadonlySet<MethodKey> = new Set<MethodKey>(['for-against', 'show-of-hands', 'consent'])

/** Whether votes are for or against: then a majority decides, and a chair may decide a tie. */
export function hasSides(method: MethodKey): boolean {
  return withSides.has(method)
}

/** Whether people vote on one thing, not between several. */
export function hasOneOption(method: MethodKey): boolean {
  return withOneOption.has(method)
}

/** The most options that can be put to a vote in this way. */
export function mostOptionsOf(method: MethodKey): number {
  if (hasOneOption(method)) return 1
  return method === 'borda' || method === 'schulze' ? mostOptions.ranked : mostOptions.other
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isSafeInteger(value) && value >= least && value <= most
}

function numberRefusal({ method, options }: BallotComposition): Refusal | null {
  const count = options.length
  if (hasOneOption(method.key)) return count === 1 ? null : 'method-needs-one-option'
  if (count < 2) return 'too-few-options'
  return count > mostOptionsOf(method.key) ? 'too-many-options' : null
}

function gradesRefusal(grades: readonly string[]): Refusal | null {
  const named = grades.map((grade) => grade.trim())
  const isRight =
    isWhole(grades.length, 5, 7) &&
    new Set(named).size === grades.length &&
    named.every((grade) => grade !== '' && grade.length <= ballotTextLength.grade && isStorable(grade))
  return isRight ? null : 'grades-invalid'
}

function judgmentRefusal(method: Omit<JudgmentMethod, 'order'>, count: number): Refusal | null {
  if (!isWhole(method.leastJudgments, 0, 100_000)) return 'judgments-invalid'
  if (method.perVoter !== null) {
    if (!isWhole(method.perVoter, 1, count)) return 'packet-invalid'
    if (method.missing !== 'expressed') return 'packet-needs-expressed'
  }
  return gradesRefusal(method.grades)
}

function dotsRefusal(dots: number, mostPerOption: number): Refusal | null {
  if (!isWhole(dots, 1, 100)) return 'dots-invalid'
  return isWhole(mostPerOption, 1, dots) ? null : 'dots-per-option-invalid'
}

function parametersRefusal({ method, options }: BallotComposition): Refusal | null {
  switch (method.key) {
    case 'approval':
      return method.most === null || isWhole(method.most, 1, options.length) ? null : 'approvals-invalid'
    case 'majority-judgment':
      return judgmentRefusal(method, options.length)
    case 'dots':
      return dotsRefusal(method.dots, method.mostPerOption)
    case 'consent':
      return isWhole(method.mostRounds, 1, 20) ? null : 'rounds-invalid'
    default:
      return null
  }
}

/** Only where hands are counted does somebody write down what the chair's own was. */
function castingVoteRefusal(method: MethodKey, majority: Majority): Refusal | null {
  if (method !== 'show-of-hands') return 'casting-vote-needs-hands'
  return majority.kind === 'expressed' ? null : 'casting-vote-needs-tie'
}

function sidesRefusal(majority: Majority, counting: Counting): Refusal | null {
  if (majority.kind === 'expressed') return null
  const isOfElectors = majority.kind === 'absolute' || majority.of === 'electors'
  if (isOfElectors && counting !== 'raw') return 'majority-needs-raw'
  return majority.kind === 'absolute' ? null : shareRefusal(majority.share)
}

function majorityRefusal({ method, majority, counting, castingVote }: BallotComposition) {
  if (!hasSides(method.key)) return majority === null && !castingVote ? null : 'majority-only-for-sides'
  if (majority === null) return 'majority-missing'
  const refusal = castingVote ? castingVoteRefusal(method.key, majority) : null
  return refusal ?? sidesRefusal(majority, counting)
}

/** A qualified majority is more than half, and at most all. */
function shareRefusal(text: string): Refusal | null {
  const share = readFraction(text)
  const isRight = share !== null && compare(share, half) > 0 && compare(share, one) <= 0
  return isRight ? null : 'majority-share-invalid'
}

function rightOr(refusal: Refusal, isRight: boolean): Refusal | null {
  return isRight ? null : refusal
}

function keptRefusal(selection: Selection, { method, options }: BallotComposition): Refusal | null {
  switch (selection.kind) {
    case 'none':
      return null
    case 'top':
      return rightOr('selection-invalid', isWhole(selection.places, 1, options.length))
    case 'share':
      if (method.key !== 'approval') return 'selection-does-not-fit'
      return rightOr('selection-invalid', isWhole(selection.percent, 1, 100))
    case 'grade':
      if (method.key !== 'majority-judgment') return 'selection-does-not-fit'
      return rightOr('selection-invalid', isWhole(selection.least, 0, method.grades.length - 1))
  }
}

function selectionRefusal(composition: BallotComposition): Refusal | null {
  const { method, selection } = composition
  if (hasOneOption(method.key)) return rightOr('selection-does-not-fit', selection === null)
  return selection === null ? 'selection-missing' : keptRefusal(selection, composition)
}

/** Why this way of voting cannot be used on these options, or null when it can. */
export function methodRefusal(composition: BallotComposition): Refusal | null {
  const { method, secrecy } = composition
  const isPublic = method.key === 'show-of-hands' || method.key === 'consent'
  if (isPublic && secrecy === 'secret') return 'method-not-secret'
  return (
    numberRefusal(composition) ??
    parametersRefusal(composition) ??
    majorityRefusal(composition) ??
    selectionRefusal(composition)
  )
}
