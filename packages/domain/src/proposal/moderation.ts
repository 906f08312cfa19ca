import type { Refusal } from '../refusal'
import { isStorable } from '../text'
import { type ProposalState, proposalEventRefusal } from './lifecycle'

export const moderationDecisions = ['publish', 'review', 'send-back', 'set-aside', 'merge', 'split'] as const
export type ModerationDecision = (typeof moderationDecisions)[number]

/** The fewest and the most characters of a reason; spaces at both ends do not count. */
export const reasonLength: Record<ModerationDecision, { readonly least: number; readonly most: number }> = {
  publish: { least: 0, most: 2000 },
  review: { least: 0, most: 2000 },
  'send-back': { least: 1, most: 2000 },
  'set-aside': { least: 20, most: 2000 },
  merge: { least: 0, most: 2000 },
  split: { least: 0, most: 2000 },
}

/** Why a reason does not do where so many characters are asked for, or null when it does. */
export function reasonRefusal(
  reason: string,
  length: { readonly least: number; readonly most: number },
): Refusal | null {
  if (!isStorable(reason)) return 'wrong-type'
  const characters = [...reason.trim()].length
  if (characters === 0 && length.least > 0) return 'reason-missing'
  if (characters < length.least) return 'reason-too-short'
  return characters > length.most ? 'too-long' : null
}

/** Why a moderator may not decide this for this reason, or null when they may. The authors read the reason. */
export function moderationRefusal(
  state: ProposalState,
  decision: ModerationDecision,
  reason: string,
): Refusal | null {
  return proposalEventRefusal(state, decision) ?? reasonRefusal(reason, reasonLength[decision])
}

/** What a moderator decides on: a proposal's state and title, and the position of its text in the update log. */
export type SeenProposal = {
  readonly state: ProposalState
  readonly title: string
  readonly seq: number
}

/** Why a decision taken on what was read is not taken on the proposal as it is, or null when it is. */
export function seenRefusal(
  seen: Pick<SeenProposal, 'state' | 'title'>,
  now: { readonly state: ProposalState; readonly title: string },
): Refusal | null {
  if (seen.state !== now.state) return 'proposal-already-decided'
  return seen.title === now.title ? null : 'proposal-text-changed'
}

export type Mergeable = {
  readonly id: string
  readonly planId: string
  readonly state: ProposalState
}

const canReceive: Record<ProposalState, boolean> = {
  draft: false,
  submitted: true,
  published: true,
  'in-ballot': false,
  adopted: false,
  rejected: false,
  promoted: false,
  merged: false,
  split: false,
  'sent-back': false,
  'set-aside': false,
  withdrawn: false,
}

/**
 * Why one proposal may not be merged into another, or null when it may. A proposal already merged is not
 * live, so a chain of mergers cannot come back to where it began. Another plan's proposal is not found.
 */
export function mergeRefusal(source: Mergeable, target: Mergeable): Refusal | null {
  if (source.planId !== target.planId) return 'not-found'
  if (source.id === target.id) return 'cannot-merge-into-itself'
  return (
    proposalEventRefusal(source.state, 'merge') ?? (canReceive[target.state] ? null : 'merge-target-not-live')
  )
}
