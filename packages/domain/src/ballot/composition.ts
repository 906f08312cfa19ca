import type { Quorum } from './quorum'
import type { BallotMethod, Counting, JudgmentMethod, Majority, Proxies, Selection } from './rules'
import type { Secrecy } from './secrecy'

/** A proposal, an amendment of one, or a text of its own. */
export type ComposedOption =
  | { readonly proposalId: string }
  | { readonly amendmentId: string }
  | { readonly label: string }

/** A way of voting as it is asked for: the order of the packets is drawn at the opening. */
export type ComposedMethod = Exclude<BallotMethod, JudgmentMethod> | Omit<JudgmentMethod, 'order'>

export type ComposedElectorate =
  | { readonly kind: 'group'; readonly groupId: string }
  | { readonly kind: 'plan' }
  | { readonly kind: 'committee' }

/** What a facilitator asks for, before anything is frozen. */
export type BallotComposition = {
  readonly question: string
  readonly options: readonly ComposedOption[]
  readonly method: ComposedMethod
  readonly secrecy: Secrecy
  readonly quorum: Quorum
  readonly majority: Majority | null
  /** Whether the chair decides a tie. */
  readonly castingVote: boolean
  readonly selection: Selection | null
  readonly counting: Counting
  /** In the order shown; empty when votes are not told apart. */
  readonly colleges: readonly { readonly id: string; readonly weight: string }[]
  readonly leastFavourable: number
  readonly proxies: Proxies
  readonly electorate: ComposedElectorate
  /** Null when the ballot is closed by hand. */
  readonly closesAt: Date | null
}

/** Who would vote, as the seats stand. */
export type CompositionFacts = {
  readonly electors: number
  readonly seatsByCollege: readonly { readonly id: string; readonly seats: number }[]
  /** How many electors are in no college. */
  readonly withoutCollege: number
}

/** In UTF-16 units. */
export const ballotTextLength = { question: 500, label: 200, grade: 60 } as const
export const mostOptions = { ranked: 8, other: 200, labels: 20 } as const
