/**
 * When proposals of one channel meet a moderator: `before` publication, `after` it, when they are published at once and
 * stay in the queue until somebody has read them, or not at all.
 */
export const moderationPolicies = ['before', 'after', 'off'] as const

export type ModerationPolicy = (typeof moderationPolicies)[number]

/** Whether a submitted proposal waits for a moderator before others vote on it. */
export function waitsForModerator(policy: ModerationPolicy): boolean {
  return policy === 'before'
}

/** Whether a proposal stands in the moderators' queue: submitted, or published and not read by any of them yet. */
export function isInQueue(proposal: { readonly state: string; readonly toReview: boolean }): boolean {
  return proposal.state === 'submitted' || (proposal.state === 'published' && proposal.toReview)
}
