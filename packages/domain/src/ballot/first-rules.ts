import type { Quorum } from './quorum'
import type { BallotRules } from './rules'
import type { Secrecy } from './secrecy'

/** What a stored text of version 1 holds: for or against one proposal, a tie rejecting. */
export type FirstRules = {
  readonly version: 1
  readonly ballotId: string
  readonly proposalId: string
  readonly question: string
  readonly textSha256: string
  readonly method: 'for-against'
  readonly secrecy: Secrecy
  readonly quorum: Quorum
  readonly quorumNeeded: number
  readonly electors: number
  readonly electorateSha256: string
  readonly closesAt: string | null
}

/** What a ballot of version 1 meant: for or against one proposal, each vote for one. */
export function rulesMeantBy(first: FirstRules): BallotRules {
  const { ballotId, question, secrecy, quorum, quorumNeeded, electors, electorateSha256, closesAt } = first
  const { proposalId, textSha256, method } = first
  return {
    version: 2,
    ballotId,
    question,
    options: [{ key: 'o1', label: question, proposalId, amendmentId: null, textSha256 }],
    method: { key: method },
    secrecy,
    quorum,
    quorumNeeded,
    majority: { kind: 'expressed' },
    castingVote: null,
    selection: null,
    colleges: [],
    counting: 'raw',
    leastFavourable: 0,
    proxies: { mostPerHolder: 0, countForQuorum: false },
    electors,
    electorateSha256,
    closesAt,
    shownWhileOpen: 'turnout',
  }
}
