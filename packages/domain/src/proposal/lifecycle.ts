import type { Refusal } from '../refusal'
import { isStorable } from '../text'

export const proposalStates = [
  'draft',
  'submitted',
  'published',
  'in-ballot',
  'adopted',
  'rejected',
  'promoted',
  'merged',
  'split',
  'sent-back',
  'set-aside',
  'withdrawn',
] as const

export type ProposalState = (typeof proposalStates)[number]

export const proposalEvents = [
  'submit',
  'publish',
  'review',
  'send-back',
  'set-aside',
  'merge',
  'split',
  'undo-to-submitted',
  'undo-to-published',
  'withdraw',
  'open-ballot',
  'adopt',
  'reject',
  'reopen',
  'vote-again',
  'promote',
  'revise',
] as const

/**
 * `reopen` is what a ballot without quorum does: the proposal may be put to the vote again. `review` leaves published
 * what was published without waiting for a moderator. A merger or a split that is undone goes on where it was.
 * `vote-again` is what two people do to one that a ballot has decided on.
 */
export type ProposalEvent = (typeof proposalEvents)[number]

const undone = { 'undo-to-submitted': 'submitted', 'undo-to-published': 'published' } as const

/** The whole life of a proposal. What is not written here cannot happen. */
const lifecycle: Record<ProposalState, Partial<Record<ProposalEvent, ProposalState>>> = {
  draft: { submit: 'submitted', withdraw: 'withdrawn' },
  submitted: {
    publish: 'published',
    'send-back': 'sent-back',
    'set-aside': 'set-aside',
    merge: 'merged',
    split: 'split',
    withdraw: 'withdrawn',
  },
  published: {
    review: 'published',
    'open-ballot': 'in-ballot',
    'send-back': 'sent-back',
    'set-aside': 'set-aside',
    merge: 'merged',
    split: 'split',
    withdraw: 'withdrawn',
  },
  'in-ballot': { adopt: 'adopted', reject: 'rejected', reopen: 'published' },
  adopted: { promote: 'promoted', 'vote-again': 'published' },
  rejected: { revise: 'draft', 'vote-again': 'published' },
  'sent-back': { revise: 'draft', withdraw: 'withdrawn' },
  promoted: {},
  merged: undone,
  split: undone,
  'set-aside': {},
  withdrawn: {},
}

const outOfTurn: Record<ProposalEvent, Refusal> = {
  submit: 'proposal-not-draft',
  publish: 'proposal-not-submitted',
  'send-back': 'proposal-not-in-moderation',
  'set-aside': 'proposal-not-in-moderation',
  merge: 'proposal-not-in-moderation',
  split: 'proposal-not-in-moderation',
  review: 'proposal-not-published',
  'undo-to-submitted': 'lineage-already-undone',
  'undo-to-published': 'lineage-already-undone',
  withdraw: 'proposal-closed',
  'open-ballot': 'proposal-not-published',
  adopt: 'proposal-not-in-ballot',
  reject: 'proposal-not-in-ballot',
  reopen: 'proposal-not-in-ballot',
  'vote-again': 'ballot-not-closed',
  promote: 'proposal-not-adopted',
  revise: 'proposal-not-sent-back',
}

/** What the event makes of a proposal in this state, or null when it cannot happen to it. */
export function nextProposalState(state: ProposalState, event: ProposalEvent): ProposalState | null {
  return lifecycle[state][event] ?? null
}

/** Why this cannot happen to a proposal in this state, or null when it can. */
export function proposalEventRefusal(state: ProposalState, event: ProposalEvent): Refusal | null {
  if (nextProposalState(state, event) !== null) return null
  if (state === 'in-ballot') return 'proposal-in-ballot'
  if (state === 'promoted') return 'already-promoted'
  return outOfTurn[event]
}

const readOnly: Record<ProposalState, Refusal | null> = {
  draft: null,
  submitted: null,
  published: null,
  'in-ballot': 'proposal-in-ballot',
  adopted: 'document-read-only',
  rejected: 'document-read-only',
  promoted: 'document-read-only',
  merged: 'document-read-only',
  split: 'document-read-only',
  'sent-back': 'document-read-only',
  'set-aside': 'document-read-only',
  withdrawn: 'document-read-only',
}

/** Why the title of a proposal may not be changed, nor its text, or null when they may. */
export function proposalEditRefusal(state: ProposalState): Refusal | null {
  return readOnly[state]
}

/**
 * Why the text of a proposal may not be changed, or null when it may: in a ballot, only while that has opened it to
 * changes between two rounds.
 */
export function proposalTextRefusal(state: ProposalState, isReopened: boolean): Refusal | null {
  return state === 'in-ballot' && isReopened ? null : proposalEditRefusal(state)
}

/**
 * Why what was deleted from the text of a proposal may not be erased for good, or null when it may: what people are
 * voting on stays as it is, with all that led to it, until they have voted.
 */
export function proposalErasureRefusal(state: ProposalState): Refusal | null {
  return state === 'in-ballot' ? 'proposal-in-ballot' : null
}

/** In UTF-16 units: `advised` is shown as a counter, `hard` is refused. */
export const proposalTitleLength = { advised: 120, hard: 500 } as const
export const proposalTextLength = { advised: 1500 } as const

/** Why a title cannot be given to a proposal, or null when it can. */
export function proposalTitleRefusal(title: string): Refusal | null {
  if (title.trim() === '') return 'title-missing'
  if (!isStorable(title)) return 'wrong-type'
  return title.length > proposalTitleLength.hard ? 'too-long' : null
}
