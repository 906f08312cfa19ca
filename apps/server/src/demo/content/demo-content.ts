import type { Block } from './blocks'
import type { Day } from './day'
import type { DemoAccount, DemoBody, DemoPerson, DemoSeat } from './demo-people'
import type {
  DemoAmendment,
  DemoBallot,
  DemoChoice,
  DemoCommitteeSession,
  DemoProposal,
} from './demo-proposal'
import type { DemoSheet } from './demo-sheet'
import type { AxisCode, CollegeKey, GroupKey, LevelKey, TerritoryKey } from './keys'

export type Counted = {
  readonly value: number
  readonly qualifier: 'exact' | 'plus de' | 'près de' | 'environ' | 'un peu plus de'
}

export type DemoPlan = {
  readonly slug: string
  readonly title: string
  readonly authority: string
  readonly kind: 'schema-unique'
  readonly status: 'avis'
  readonly period: { readonly label: string; readonly start: number; readonly end: number }
  readonly summary: string
  /** Who asked for the plan, and to do what. */
  readonly mandate: string
  readonly notice: string
}

export type DemoLevel = {
  readonly key: LevelKey
  readonly depth: number
  readonly labelSingular: string
  readonly labelPlural: string
  readonly allowedParents: readonly (LevelKey | null)[]
  readonly numbering: {
    readonly style: 'decimal'
    readonly reset: 'plan' | 'parent'
    readonly template: string
  }
  readonly carriesActionSheet: boolean
}

/** A node of the first level (`code` « 2 ») with those of the second under it (« 2.1 »). All validated on 9 June. */
export type DemoBranch = {
  readonly code: string
  readonly title: string
  readonly lead: string
  readonly children: readonly { readonly code: AxisCode; readonly title: string; readonly lead: string }[]
}

/** `code` is the position in the plan: « FA 12 » is number 12. `state` is what the committee left on 20 October. */
export type DemoAction = {
  readonly number: number
  readonly code: string
  readonly axis: AxisCode
  readonly title: string
  readonly state: 'validated' | 'validated-with-reserve' | 'sent-back'
  /** Indices in `proposals`: the promoted one first, then those merged into it. */
  readonly origins: readonly number[]
  readonly sheet: DemoSheet
}

/** A territorial sheet under an action; all twelve await the committee of 17 November. */
export type DemoTerritorialSheet = {
  readonly number: number
  readonly actionNumber: number
  readonly territory: TerritoryKey
  readonly title: string
  readonly summary: string
}

export type DemoFacet = {
  readonly key: string
  readonly kind: 'valeur' | 'principe' | 'public' | 'theme' | 'volet'
  readonly label: string
  /** Groups through which the items are numbered. */
  readonly groups?: readonly { readonly key: string; readonly label: string }[]
  readonly items: readonly {
    readonly code: string
    readonly label: string
    readonly text?: string
    readonly group?: string
  }[]
}

export type DemoTerritory = {
  readonly key: TerritoryKey
  readonly name: string
  readonly inhabitants: number
  readonly portrait: string
}

export type DemoPhase = {
  readonly key: string
  readonly order: number
  readonly label: string
  readonly start: Day
  readonly end: Day
  readonly precision: 'day' | 'month' | 'year'
  readonly state: 'done' | 'current' | 'planned'
}

export type DemoEvent = {
  readonly key: string
  readonly kind: 'jalon' | 'instance' | 'atelier' | 'consultation' | 'deliberation'
  readonly label: string
  readonly date: Day
  readonly dateEnd: Day | null
  readonly precision: 'day' | 'month' | 'year'
  readonly planned: boolean
  /** When it took place, where it was another day. */
  readonly held: Day | null
  readonly participants: Counted | null
}

export type DemoFigure = Counted & {
  readonly key: string
  readonly label: string
  readonly source: string | null
  readonly measure: string | null
}

export type DemoCollege = { readonly key: CollegeKey; readonly label: string; readonly people: number }

export type DemoGroup = {
  readonly key: GroupKey
  readonly kind: 'thematic' | 'territorial'
  readonly number: number
  readonly name: string
  readonly mandate: string
  readonly territory: TerritoryKey | null
  readonly diagnostic: readonly Block[]
}

/** The whole fictional département. The same at every call; people and proposals are pointed at by index. */
export type DemoContent = {
  readonly plan: DemoPlan
  readonly levels: readonly DemoLevel[]
  readonly declaredCounts: Readonly<Record<LevelKey, number>>
  readonly branches: readonly DemoBranch[]
  readonly actions: readonly DemoAction[]
  readonly territorialSheets: readonly DemoTerritorialSheet[]
  readonly facets: readonly DemoFacet[]
  readonly territories: readonly DemoTerritory[]
  readonly phases: readonly DemoPhase[]
  readonly events: readonly DemoEvent[]
  readonly figures: readonly DemoFigure[]
  readonly channels: readonly { readonly key: string; readonly label: string; readonly count: Counted }[]
  readonly bodies: readonly DemoBody[]
  readonly colleges: readonly DemoCollege[]
  readonly structures: readonly { readonly name: string; readonly domain: string }[]
  readonly groups: readonly DemoGroup[]
  readonly people: readonly DemoPerson[]
  readonly seats: readonly DemoSeat[]
  readonly accounts: readonly DemoAccount[]
  readonly proposals: readonly DemoProposal[]
  readonly amendments: readonly DemoAmendment[]
  readonly ballots: readonly DemoBallot[]
  readonly choices: readonly DemoChoice[]
  readonly committeeSessions: readonly DemoCommitteeSession[]
}
