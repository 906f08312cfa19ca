import type { BallotRules } from '../ballot/rules'
import type { ProposalEvent } from '../proposal/lifecycle'
import type { BallotOutcome, BallotResult } from './result'

type Consequence = 'adopt' | 'reject' | 'reopen'

/** Null: each option has its own. */
const consequence: Record<BallotOutcome, Consequence | null> = {
  adopted: 'adopt',
  rejected: 'reject',
  tied: 'reject',
  referred: 'reopen',
  'no-quorum': 'reopen',
  ranked: null,
}

function consequenceFor(result: BallotResult, key: string): Consequence {
  return consequence[result.outcome] ?? (result.selected.includes(key) ? 'adopt' : 'reopen')
}

/**
 * What the result does to each proposal that was voted on. A proposal of which an amendment was voted on is published
 * again, whatever becomes of the amendment.
 */
export function consequencesOf(
  rules: Pick<BallotRules, 'options'>,
  result: BallotResult,
): readonly { readonly proposalId: string; readonly event: ProposalEvent }[] {
  const amended = new Set(
    rules.options.flatMap((option) => (option.amendmentId === null ? [] : [option.proposalId])),
  )
  const events = new Map<string, ProposalEvent>()
  for (const { key, proposalId } of rules.options) {
    if (proposalId === null) continue
    events.set(proposalId, amended.has(proposalId) ? 'reopen' : consequenceFor(result, key))
  }
  return [...events].map(([proposalId, event]) => ({ proposalId, event }))
}

/** What the result does to each amendment that was voted on. */
export function amendmentConsequencesOf(
  rules: Pick<BallotRules, 'options'>,
  result: BallotResult,
): readonly { readonly amendmentId: string; readonly event: Consequence }[] {
  return rules.options.flatMap(({ key, amendmentId }) =>
    amendmentId === null ? [] : [{ amendmentId, event: consequenceFor(result, key) }],
  )
}
