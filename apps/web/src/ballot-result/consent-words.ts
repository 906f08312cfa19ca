import type {
  BallotMethod,
  BallotResult,
  BallotRules,
  ConsentResult,
  MethodResult,
} from '@deconcert/domain/ballot'
import type { Sentence } from './sentence'

/** Who was present, what they answered, and what stood in the way. */
export function consentSentences(rules: BallotRules, { raw, outcome }: BallotResult): readonly Sentence[] {
  if (!isConsent(raw) || outcome === 'no-quorum') return []
  return [
    { key: 'consentAnswers', values: pick(raw) },
    ...obstaclesOf(raw),
    ...(outcome === 'adopted' ? ([{ key: 'consentReached' }] as const) : []),
    ...(outcome === 'referred' ? [fallbackOf(rules.method)] : []),
  ]
}

/** How many took part in rounds; the count of a vote by consent. */
export function presenceSentence({ raw, electors }: BallotResult): Sentence | null {
  if (!isConsent(raw)) return null
  return { key: 'consentPresent', values: { electors, present: raw.present, rounds: raw.rounds } }
}

function isConsent(raw: MethodResult | null): raw is ConsentResult {
  return raw !== null && 'consent' in raw
}

function pick({ consent, reserve, objection }: ConsentResult) {
  return { consent, reserve, objection }
}

function obstaclesOf({ present, silent, open }: ConsentResult): readonly Sentence[] {
  if (present === 0) return [{ key: 'consentNobody' }]
  return [
    ...(silent > 0 ? ([{ key: 'consentSilent', values: { silent } }] as const) : []),
    ...(open > 0 ? ([{ key: 'consentOpen', values: { open } }] as const) : []),
  ]
}

function fallbackOf(method: BallotMethod): Sentence {
  const isVote = method.key === 'consent' && method.fallback === 'qualified-vote'
  return { key: isVote ? 'consentVote' : 'consentRefer' }
}
