import type { ProposalState } from '../proposal/lifecycle'
import { reasonRefusal } from '../proposal/moderation'
import type { Refusal } from '../refusal'

export const amendmentStates = [
  'draft',
  'proposed',
  'in-ballot',
  'accepted',
  'partly-accepted',
  'rejected',
  'withdrawn',
  'lapsed',
] as const

export type AmendmentState = (typeof amendmentStates)[number]

export const amendmentEvents = [
  'propose',
  'revise',
  'accept',
  'accept-partly',
  'reject',
  'withdraw',
  'open-ballot',
  'adopt',
  'reopen',
  'lapse',
] as const

/** `revise` takes an amendment back into writing; `reopen` is what a ballot that decided nothing does; `lapse`, the end of the proposal. */
export type AmendmentEvent = (typeof amendmentEvents)[number]

/** The whole life of an amendment. What is not written here cannot happen. */
const lifecycle: Record<AmendmentState, Partial<Record<AmendmentEvent, AmendmentState>>> = {
  draft: { propose: 'proposed', withdraw: 'withdrawn' },
  proposed: {
    revise: 'draft',
    accept: 'accepted',
    'accept-partly': 'partly-accepted',
    reject: 'rejected',
    withdraw: 'withdrawn',
    'open-ballot': 'in-ballot',
    lapse: 'lapsed',
  },
  'in-ballot': { adopt: 'accepted', reject: 'rejected', reopen: 'proposed' },
  accepted: {},
  'partly-accepted': {},
  rejected: {},
  withdrawn: {},
  lapsed: {},
}

const outOfTurn: Record<AmendmentEvent, Refusal> = {
  propose: 'amendment-not-draft',
  revise: 'amendment-not-proposed',
  accept: 'amendment-not-proposed',
  'accept-partly': 'amendment-not-proposed',
  reject: 'amendment-not-proposed',
  withdraw: 'amendment-closed',
  'open-ballot': 'amendment-not-proposed',
  adopt: 'amendment-not-in-ballot',
  reopen: 'amendment-not-in-ballot',
  lapse: 'amendment-not-proposed',
}

const isOver = (state: AmendmentState) => Object.keys(lifecycle[state]).length === 0

/** What the event makes of an amendment in this state, or null when it cannot happen to it. */
export function nextAmendmentState(state: AmendmentState, event: AmendmentEvent): AmendmentState | null {
  return lifecycle[state][event] ?? null
}

/** Why this cannot happen to an amendment in this state, or null when it can. */
export function amendmentEventRefusal(state: AmendmentState, event: AmendmentEvent): Refusal | null {
  if (nextAmendmentState(state, event) !== null) return null
  if (state === 'in-ballot') return 'amendment-in-ballot'
  return isOver(state) ? 'amendment-closed' : outOfTurn[event]
}

/** Why the text, the title and the reasons of an amendment may not be changed, or null when they may. */
export function amendmentEditRefusal(state: AmendmentState): Refusal | null {
  return state === 'draft' ? null : amendmentEventRefusal(state, 'propose')
}

/** Whether an amendment awaits something: its authors, a decision, a vote. */
export function isOpenAmendment(state: AmendmentState): boolean {
  return !isOver(state)
}

/** Why a proposal in this state takes no amendment, and lets none into its text; null when it does. */
export function amendRefusal(proposal: ProposalState): Refusal | null {
  if (proposal === 'in-ballot') return 'proposal-in-ballot'
  return proposal === 'published' ? null : 'proposal-not-published'
}

/** In characters; `reasons` are those of the authors, `rejection` those of whoever rejects. */
export const amendmentLength = {
  reasons: { least: 1, most: 4000 },
  rejection: { least: 1, most: 2000 },
  comment: { least: 1, most: 2000 },
} as const

export type AmendmentToPropose = {
  readonly state: AmendmentState
  readonly proposalState: ProposalState
  /** How many changes its text and its title make. */
  readonly changes: number
  readonly reasons: string
}

/** Why an amendment may not be proposed, or null when it may: it changes something, and says why. */
export function proposeAmendmentRefusal(amendment: AmendmentToPropose): Refusal | null {
  return (
    amendmentEventRefusal(amendment.state, 'propose') ??
    amendRefusal(amendment.proposalState) ??
    (amendment.changes === 0 ? 'amendment-empty' : null) ??
    reasonRefusal(amendment.reasons, amendmentLength.reasons)
  )
}

/** Why an amendment may not be rejected for this reason, or null when it may. Its authors read it. */
export function rejectAmendmentRefusal(state: AmendmentState, reason: string): Refusal | null {
  const event =
    amendmentEventRefusal(state, 'reject') ?? (state === 'in-ballot' ? 'amendment-in-ballot' : null)
  return event ?? reasonRefusal(reason, amendmentLength.rejection)
}
