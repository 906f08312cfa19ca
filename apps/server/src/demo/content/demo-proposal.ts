import type { ComposedMethod, Selection } from '@deconcert/domain/ballot'
import type { Block } from './blocks'
import type { Day } from './day'
import type { AxisCode, CollegeKey, GroupKey, PublicCode, TerritoryKey } from './keys'

export type DemoProposalState =
  | 'draft'
  | 'submitted'
  | 'published'
  | 'in-ballot'
  | 'adopted'
  | 'rejected'
  | 'promoted'
  | 'merged'
  | 'sent-back'
  | 'set-aside'
  | 'withdrawn'

/**
 * One of the 93. Of the 61 that the sorting of 12 May kept, 47 were adopted and promoted, one for each action
 * sheet; the 14 others were taken up again after the readings of September, so that every state has its example:
 * 2 drafts, 3 submitted, 3 published, 2 in an open ballot, 2 adopted, 1 rejected, 1 withdrawn.
 * The 32 not kept: 14 merged into a promoted one, 9 sent back (4, 3 and 2 to other bodies), 9 set aside.
 */
export type DemoProposal = {
  readonly title: string
  readonly problem: string
  readonly text: readonly Block[]
  readonly group: GroupKey
  /** Indices in `people`, all seated in `group`. */
  readonly authors: readonly number[]
  readonly publics: readonly PublicCode[]
  readonly territory: TerritoryKey | null
  readonly axis: AxisCode | null
  readonly channel: 'atelier' | 'contribution écrite' | 'en ligne' | 'entretien'
  readonly state: DemoProposalState
  /** Why it was sent back, set aside or withdrawn, as its authors read it; null in every other state. */
  readonly reason: string | null
  /** Who takes over what was sent back, with the plan or scheme concerned. */
  readonly sentTo: string | null
  /** Index in `proposals` of the one that took it in; only when merged. */
  readonly mergedInto: number | null
  /** `FA` number of the node it became; only when promoted. */
  readonly actionNumber: number | null
  readonly writtenOn: Day
  readonly submittedOn: Day | null
  /** Day of the moderation: publication, merge, sending back or setting aside. */
  readonly moderatedOn: Day | null
  readonly promotedOn: Day | null
}

export type DemoVote = { readonly person: number; readonly choice: 'for' | 'against' | 'abstain' }

export type DemoBallot = {
  /** Index in `proposals`. */
  readonly proposal: number
  readonly group: GroupKey
  readonly question: string
  readonly secrecy: 'named' | 'secret'
  readonly quorum:
    | { readonly kind: 'absolute-majority' }
    | { readonly kind: 'share'; readonly percent: number }
    | { readonly kind: 'number'; readonly number: number }
    | { readonly kind: 'none' }
  readonly state: 'open' | 'closed'
  readonly openedOn: Day
  readonly closedOn: Day | null
  /** What each college weighs; null when every vote weighs one. */
  readonly weights: Readonly<Record<CollegeKey, string>> | null
  /** Indices in `people`: the members of the group, its facilitator excepted. */
  readonly electors: readonly number[]
  readonly votes: readonly DemoVote[]
  readonly counts: { readonly for: number; readonly against: number; readonly abstain: number }
  readonly outcome: 'adopted' | 'rejected' | 'no-quorum' | null
}

/** A ballot on several options. */
export type DemoChoice = {
  readonly key: string
  readonly question: string
  /** An index in `proposals`, or words of its own. */
  readonly options: readonly (number | string)[]
  /** Null: the members of all groups together. */
  readonly group: GroupKey | null
  readonly method: ComposedMethod
  readonly secrecy: 'named' | 'secret'
  readonly selection: Selection
  readonly openedOn: Day
  readonly closedOn: Day | null
  /** `marks`: a number for each option, in their order; null where the voter says nothing of it. */
  readonly votes: readonly { readonly person: number; readonly marks: readonly (number | null)[] }[]
}

/** A change proposed to a published proposal, as words of its text and what they become. */
export type DemoAmendment = {
  /** Index in `proposals`. */
  readonly proposal: number
  /** Index in `people`. */
  readonly author: number
  readonly words: string
  readonly become: string
  readonly reasons: string
  readonly proposedOn: Day
  readonly comment: { readonly person: number; readonly text: string } | null
}

export type DemoDecision = {
  /** « 2 », « 2.1 » or « FA 12 ». */
  readonly node: string
  readonly kind: 'validate' | 'validate-with-reserve' | 'send-back'
  /** The reserve or the reason; null for a plain validation. */
  readonly reason: string | null
}

export type DemoCommitteeSession = {
  readonly label: string
  readonly date: Day
  readonly present: readonly string[]
  readonly decisions: readonly DemoDecision[]
}
