import type { Refusal } from '@deconcert/domain'
import {
  type BallotRules,
  choiceText,
  countRefusal,
  countTotal,
  type HandCount,
  handChoices,
  hasSides,
  type LineKind,
  newLineRefusal,
  sides,
} from '@deconcert/domain/ballot'
import type { Line, Lines } from './counting-query'

/** A count while it is typed: empty fields are empty texts. */
export type CountDraft = {
  readonly present: number | ''
  readonly proxies: number | ''
  /** How many for each choice, in the order in which they are shown. */
  readonly votes: readonly { readonly choice: string; readonly count: number | '' }[]
  readonly casting: string | null
  readonly collegeId: string | null
  /** Who is ticked as having voted on these papers. */
  readonly seats: readonly string[]
}

/** The choices that are asked one by one; empty where each paper is written down as it is found. */
export function askedChoices(rules: BallotRules, kind: LineKind): readonly string[] {
  if (kind === 'hands') return handChoices
  return hasSides(rules.method.key) ? sides.map((side) => choiceText(side)) : []
}

export function emptyDraft(rules: BallotRules, kind: LineKind, lines: Lines['lines']): CountDraft {
  const isFree = (collegeId: string) =>
    newLineRefusal(
      rules,
      { kind, collegeId },
      lines.map(({ kind: k, ...line }) => ({ ...line, kind: k })),
    ) === null
  const free = rules.colleges.find(({ id }) => isFree(id))
  return {
    present: '',
    proxies: '',
    votes: askedChoices(rules, kind).map((choice) => ({ choice, count: '' })),
    casting: null,
    collegeId: free?.id ?? rules.colleges[0]?.id ?? null,
    seats: [],
  }
}

/** What is sent: an empty field counts nothing. Papers are as many as were counted. */
export function countOf(draft: CountDraft, kind: LineKind): HandCount {
  const votes = draft.votes.map(({ choice, count }) => [count === '' ? 0 : count, choice] as const)
  const present = kind === 'paper' ? countTotal({ votes }) : draft.present === '' ? 0 : draft.present
  return { present, proxies: draft.proxies === '' ? 0 : draft.proxies, votes, casting: draft.casting }
}

/** Why the draft cannot be sent yet. */
export function draftRefusal(
  rules: BallotRules,
  draft: CountDraft,
  data: Lines,
  line: Line | null,
): Refusal | null {
  const kind = data.kind ?? 'hands'
  const { collegeId } = line ?? draft
  const fresh = line === null ? newLineRefusal(rules, { kind, collegeId }, data.lines) : null
  const electors = rules.colleges.find(({ id }) => id === collegeId)?.seats ?? rules.electors
  const ticks = line === null ? draft.seats.length : null
  return fresh ?? countRefusal(rules, kind, countOf(draft, kind), { ticks, electors })
}
