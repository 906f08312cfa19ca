import type { DemoProposalState } from '../demo-proposal'
import type { AxisCode, GroupKey, PublicCode } from '../keys'

/** One of the 46 proposals that did not become an action, or not yet. */
export type OtherProposal = {
  readonly title: string
  readonly problem: string
  /** In the marks that `blocks` reads. */
  readonly text: string
  readonly group: GroupKey
  readonly publics: readonly PublicCode[]
  readonly axis: AxisCode | null
} & (
  | { readonly state: 'merged'; readonly into: number }
  | { readonly state: 'sent-back'; readonly sentTo: string; readonly reason: string }
  | { readonly state: 'set-aside' | 'withdrawn'; readonly reason: string }
  | {
      readonly state: Exclude<
        DemoProposalState,
        'merged' | 'sent-back' | 'set-aside' | 'withdrawn' | 'promoted'
      >
      /** The fifth of October when it is not said. */
      readonly submittedOn?: string
      /** E-mail of the participant who must be among its authors. */
      readonly by?: string
    }
)
