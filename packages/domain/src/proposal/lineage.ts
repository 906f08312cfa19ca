import type { Refusal } from '../refusal'
import { type ProposalState, proposalEventRefusal, proposalTitleRefusal } from './lifecycle'

/** The fewest and the most parts of a split; the most proposals merged in one act. */
export const splitParts = { least: 2, most: 8 } as const
export const mostMerged = 20

/** Why a proposal may not be split under these titles, or null when it may. */
export function splitRefusal(state: ProposalState, titles: readonly string[]): Refusal | null {
  if (titles.length < splitParts.least) return 'too-short'
  if (titles.length > splitParts.most) return 'too-many'
  const title = titles.map(proposalTitleRefusal).find((refusal) => refusal !== null)
  return proposalEventRefusal(state, 'split') ?? title ?? null
}

/** A merger or a split, as far as undoing it is concerned. */
export type LineageAct = {
  readonly isUndone: boolean
  /** Whether a ballot has opened since on what it made. */
  readonly isVoted: boolean
  /** The states of what it made: the proposal that took the others over, or the parts. */
  readonly made: readonly ProposalState[]
}

/**
 * Why a merger or a split may not be taken back, or null when it may: until people vote on what it made, and before
 * whatever was made of that in turn is taken back.
 */
export function undoRefusal({ isUndone, isVoted, made }: LineageAct): Refusal | null {
  if (isUndone) return 'lineage-already-undone'
  if (isVoted) return 'lineage-voted'
  return made.some((state) => state === 'merged' || state === 'split') ? 'lineage-not-last' : null
}
