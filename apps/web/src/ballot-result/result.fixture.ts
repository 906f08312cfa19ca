import type { BallotResult, BallotRules, ForAgainstResult } from '@deconcert/domain/ballot'

/** Rules of a vote for or against with 46 electors, each vote for one; `more` changes them. */
export function rulesOf(more: Partial<BallotRules> = {}): BallotRules {
  return {
    version: 2,
    ballotId: 'b',
    question: 'Adopter ?',
    options: [optionOf('o1', 'Adopter')],
    method: { key: 'for-against' },
    secrecy: 'named',
    quorum: { kind: 'none' },
    quorumNeeded: 0,
    majority: { kind: 'expressed' },
    castingVote: null,
    selection: null,
    colleges: [],
    counting: 'raw',
    leastFavourable: 0,
    proxies: { mostPerHolder: 0, countForQuorum: false },
    electors: 46,
    electorateSha256: '',
    closesAt: null,
    shownWhileOpen: 'turnout',
    ...more,
  }
}

export function optionOf(key: string, label: string): BallotRules['options'][number] {
  return { key, label, proposalId: null, amendmentId: null, textSha256: null }
}

export function sides(inFavour: string, against: string, share: string | null): ForAgainstResult {
  return { for: inFavour, against, abstain: '0', share }
}

/** A result without votes; `more` tells what there was. */
export function resultOf(more: Partial<BallotResult> = {}): BallotResult {
  return {
    version: 2,
    outcome: 'rejected',
    electors: 46,
    voters: 0,
    blank: 0,
    expressed: 0,
    quorum: quorumOf(),
    counting: 'raw',
    raw: sides('0', '0', null),
    weighted: null,
    colleges: [],
    favourableColleges: 0,
    selected: [],
    widened: false,
    castingVote: null,
    ...more,
  }
}

export function quorumOf(more: Partial<BallotResult['quorum']> = {}): BallotResult['quorum'] {
  return { needed: 0, counted: 0, met: true, missing: 0, colleges: [], ...more }
}

export const colleges: BallotRules['colleges'] = [
  { id: 'c1', label: 'Élus', weight: '1/2', seats: 20 },
  { id: 'c2', label: 'Usagers', weight: '1/4', seats: 20 },
  { id: 'c3', label: 'Partenaires', weight: '1/4', seats: 6 },
]

type College = BallotResult['colleges'][number]

export function collegeOf(id: string, more: Partial<College> = {}): College {
  const weight = colleges.find((college) => college.id === id)?.weight ?? '0'
  return {
    id,
    weight,
    effectiveWeight: weight,
    voters: 9,
    expressed: 9,
    favourable: null,
    result: null,
    ...more,
  }
}
