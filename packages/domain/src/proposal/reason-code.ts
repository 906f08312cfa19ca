import type { Refusal } from '../refusal'
import type { ModerationDecision } from './moderation'

/** Why a proposal does not go on as it is, in a word that can be counted; the moderator's own words stand beside it. */
export const reasonCodes = [
  'duplicate',
  'incomplete',
  'off-topic',
  'not-within-remit',
  'already-in-plan',
  'personal-data',
  'disrespectful',
  'other',
] as const

export type ReasonCode = (typeof reasonCodes)[number]

/** The decisions that end or delay a proposal name their reason. */
export const needsReasonCode: Record<ModerationDecision, boolean> = {
  publish: false,
  review: false,
  'send-back': true,
  'set-aside': true,
  merge: false,
  split: false,
}

/** Why a decision cannot go without a reason code, or null when it can. */
export function reasonCodeRefusal(decision: ModerationDecision, code: ReasonCode | null): Refusal | null {
  return needsReasonCode[decision] && code === null ? 'reason-code-missing' : null
}
