import type { AmendmentState } from '../amendment/lifecycle'
import type { ProposalState } from '../proposal/lifecycle'
import type { ReasonCode } from '../proposal/reason-code'
import { firstDayOf, lastDayOf, readPartialDate } from './partial-date'

/** Somebody who wrote in a text that is not private: a diagnostic, a proposal, an amendment. */
type WriterRow = {
  readonly kind: 'writer'
  readonly id: string
  readonly name: string
  readonly groupIds: readonly string[]
  readonly collegeIds: readonly string[]
  readonly channelIds: readonly string[]
}

/** A proposal that was submitted. Its colleges are those of its authors. */
export type ProposalFact = {
  readonly kind: 'proposal'
  readonly id: string
  readonly code: number
  readonly title: string
  readonly state: ProposalState
  /** Whether it has ever been published. */
  readonly wasPublished: boolean
  /** The last reason given, where its state has one. */
  readonly reason: string | null
  readonly reasonCode: ReasonCode | null
  readonly groupIds: readonly string[]
  readonly collegeIds: readonly string[]
  readonly channelIds: readonly string[]
}

/** An amendment that was proposed, in the group of its proposal. */
type AmendmentFact = {
  readonly kind: 'amendment'
  readonly id: string
  readonly code: number
  readonly title: string
  readonly state: AmendmentState
  readonly groupIds: readonly string[]
  readonly collegeIds: readonly string[]
  readonly channelIds: readonly string[]
}

/** A closed ballot. It has no college: who of a college voted in secret is told by nothing. */
type BallotFact = {
  readonly kind: 'ballot'
  readonly id: string
  readonly question: string
  readonly outcome: string | null
  readonly electors: number
  /** Null where so few voted in secret that it is not told. */
  readonly voters: number | null
  readonly groupIds: readonly string[]
  readonly collegeIds: readonly string[]
  readonly channelIds: readonly string[]
}

/** Somebody whose acts the journal tells, and the events during which they acted. */
type ActiveRow = {
  readonly kind: 'active'
  readonly id: string
  readonly name: string
  readonly eventKeys: readonly string[]
  readonly groupIds: readonly string[]
  readonly collegeIds: readonly string[]
  readonly channelIds: readonly string[]
}

export type ConsultationRow = WriterRow | ProposalFact | AmendmentFact | BallotFact | ActiveRow

/** What became of each submitted proposal: every one is in exactly one of these. */
export const proposalFates = [
  'promoted',
  'adopted',
  'merged',
  'under-way',
  'rejected',
  'sent-back',
  'set-aside',
  'withdrawn',
] as const

export type ProposalFate = (typeof proposalFates)[number]

const fateOfState: Record<ProposalState, ProposalFate> = {
  promoted: 'promoted',
  adopted: 'adopted',
  merged: 'merged',
  split: 'merged',
  // Private: it is in no row.
  draft: 'under-way',
  submitted: 'under-way',
  published: 'under-way',
  'in-ballot': 'under-way',
  rejected: 'rejected',
  'sent-back': 'sent-back',
  'set-aside': 'set-aside',
  withdrawn: 'withdrawn',
}

export function fateOf({ state }: Pick<ProposalFact, 'state'>): ProposalFate {
  return fateOfState[state]
}

const isProposal = (holds: (proposal: ProposalFact) => boolean) => (row: ConsultationRow) =>
  row.kind === 'proposal' && holds(row)

/** What each figure counts. A figure is the number of the rows that it holds for, and of no other. */
const figures = {
  writers: (row: ConsultationRow) => row.kind === 'writer',
  submitted: isProposal(() => true),
  published: isProposal(({ wasPublished }) => wasPublished),
  merged: isProposal((proposal) => fateOf(proposal) === 'merged'),
  'under-way': isProposal((proposal) => fateOf(proposal) === 'under-way'),
  adopted: isProposal(({ state }) => state === 'adopted' || state === 'promoted'),
  'adopted-waiting': isProposal((proposal) => fateOf(proposal) === 'adopted'),
  promoted: isProposal((proposal) => fateOf(proposal) === 'promoted'),
  rejected: isProposal((proposal) => fateOf(proposal) === 'rejected'),
  'sent-back': isProposal((proposal) => fateOf(proposal) === 'sent-back'),
  'set-aside': isProposal((proposal) => fateOf(proposal) === 'set-aside'),
  withdrawn: isProposal((proposal) => fateOf(proposal) === 'withdrawn'),
  amendments: (row: ConsultationRow) => row.kind === 'amendment',
  'amendments-taken': (row: ConsultationRow) =>
    row.kind === 'amendment' && (row.state === 'accepted' || row.state === 'partly-accepted'),
  ballots: (row: ConsultationRow) => row.kind === 'ballot',
  active: (row: ConsultationRow) => row.kind === 'active',
} satisfies Record<string, (row: ConsultationRow) => boolean>

export type ConsultationFigure = keyof typeof figures

export const consultationFigures = Object.keys(figures) as readonly ConsultationFigure[]

/** The figure that counts the proposals of one fate. */
export function figureOfFate(fate: ProposalFate): ConsultationFigure {
  return fate === 'adopted' ? 'adopted-waiting' : fate
}

/** By what figures are told apart. */
export const consultationParts = ['group', 'college', 'channel', 'event'] as const

export type ConsultationPart = (typeof consultationParts)[number]

/** Which rows are asked for: of one figure, of one part or of all; `none` is what belongs to no such part. */
export type ConsultationCut = {
  readonly figure: ConsultationFigure
  readonly part: ConsultationPart | null
  readonly of: string | null
}

const idsOf: Record<ConsultationPart, (row: ConsultationRow) => readonly string[]> = {
  group: ({ groupIds }) => groupIds,
  college: ({ collegeIds }) => collegeIds,
  channel: ({ channelIds }) => channelIds,
  event: (row) => (row.kind === 'active' ? row.eventKeys : []),
}

/** The rows that a figure counts, in a part or in all. */
export function rowsOfFigure(
  rows: readonly ConsultationRow[],
  { figure, part, of }: ConsultationCut,
): readonly ConsultationRow[] {
  return rows.filter((row) => figures[figure](row) && (part === null || isOf(idsOf[part](row), of)))
}

function isOf(ids: readonly string[], of: string | null): boolean {
  return of === null ? ids.length === 0 : ids.includes(of)
}

/** How many vote where it is told, of how many electors, and how many ballots tell nothing. */
export type Turnout = { readonly voters: number; readonly electors: number; readonly untold: number }

/** Ballots of which nothing is told are in neither sum: what is told of the others would tell of them. */
export function turnoutOf(rows: readonly ConsultationRow[]): Turnout {
  const ballots = rows.filter((row) => row.kind === 'ballot')
  const told = ballots.filter(({ voters }) => voters !== null)
  return {
    voters: told.reduce((sum, { voters }) => sum + (voters ?? 0), 0),
    electors: told.reduce((sum, { electors }) => sum + electors, 0),
    untold: ballots.length - told.length,
  }
}

type DatedEvent = { readonly key: string; readonly starts: string | null; readonly ends: string | null }

/** The events that a day, as `2026-03-14`, is one of. An event without dates has none. */
export function eventKeysOn(events: readonly DatedEvent[], day: string): readonly string[] {
  return events
    .filter(({ starts, ends }) => {
      const first = readPartialDate(starts ?? '')
      const last = readPartialDate(ends ?? '') ?? first
      return first !== null && last !== null && firstDayOf(first) <= day && day <= lastDayOf(last)
    })
    .map(({ key }) => key)
}
