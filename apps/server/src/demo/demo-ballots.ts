import { type BallotToOpen, openingOf } from '@deconcert/database'
import {
  asId,
  type BallotComposition,
  type BallotResult,
  canonicalJson,
  consequencesOf,
  nextProposalState,
  readRules,
  tally,
} from '@deconcert/domain'
import { ballotToOpen } from '../use-cases/ballot-to-open'
import type { DemoContent } from './content/demo-content'
import type { DemoBallot } from './content/demo-proposal'
import { at as entryAt, seededRandom } from './content/random'
import { demoId } from './demo-id'
import { facilitatorOf, groupId, memberSeatId, personId } from './demo-people'
import type { DemoPlanIds } from './demo-plan'
import { proposalBody, proposalId } from './demo-proposals'
import { at, call, type DemoAct, Json } from './statement'

export const ballotId = (proposal: number) => demoId('ballot', proposal)

/** For or against one proposal, among the members of its group. */
function compositionOf({ proposal, group, question, secrecy, quorum }: DemoBallot): BallotComposition {
  return {
    question,
    options: [{ proposalId: proposalId(proposal) }],
    method: { key: 'for-against' },
    secrecy,
    quorum,
    majority: { kind: 'expressed' },
    castingVote: false,
    selection: null,
    counting: 'raw',
    colleges: [],
    leastFavourable: 0,
    proxies: { mostPerHolder: 0, countForQuorum: false },
    electorate: { kind: 'group', groupId: groupId(group) },
    closesAt: null,
  }
}

/** What is frozen when the ballot on a proposal of the demo opens. */
function frozenBallot(content: DemoContent, ballot: DemoBallot, ids: DemoPlanIds): BallotToOpen {
  const proposal = entryAt(content.proposals, ballot.proposal)
  return ballotToOpen(compositionOf(ballot), {
    planId: ids.plan,
    ballotId: asId(ballotId(ballot.proposal)),
    texts: [
      {
        proposalId: proposalId(ballot.proposal),
        versionId: asId(demoId('version', ballot.proposal)),
        title: proposal.title,
        body: proposalBody(proposal),
        documentSeq: 1,
        amendment: null,
      },
    ],
    electors: ballot.electors.map((person) => ({
      seatId: memberSeatId(person, ballot.group),
      collegeId: null,
      holderSeatId: null,
    })),
    colleges: [],
    drawnOrder: [0],
  })
}

function votes({ proposal, group, votes: cast }: DemoBallot): string {
  const random = seededRandom(proposal + 1)
  const nonce = () =>
    Array.from({ length: 16 }, () => random.between(0, 255).toString(16).padStart(2, '0')).join('')
  const rows = cast.map(({ person, choice }, n) => ({
    account: personId(person),
    seat: memberSeatId(person, group),
    choice,
    vote: demoId('vote', proposal, n, random.between(0, 1_000_000)),
    nonce: nonce(),
  }))
  return `select cast_vote('${ballotId(proposal)}', v.account, v.seat, v.choice, v.vote, decode(v.nonce, 'hex'))
    from jsonb_to_recordset('${JSON.stringify(rows)}'::jsonb)
      as v(account uuid, seat uuid, choice text, vote uuid, nonce text)`
}

/** What the votes of the demo come to. */
function resultOf({ counts, votes: cast }: DemoBallot, { config }: BallotToOpen): BallotResult {
  return tally(readRules(config), {
    votes: Object.entries(counts).map(([choice, count]) => ({ collegeId: null, count, choice })),
    lines: [],
    roll: [{ collegeId: null, voters: cast.length, throughHolder: 0 }],
    castingVote: null,
    consent: null,
  })
}

function closed(ballot: DemoBallot, frozen: BallotToOpen, facilitator: string): readonly DemoAct[] {
  if (ballot.closedOn === null) return []
  const when = at(ballot.closedOn, 600 + ballot.proposal)
  const result = resultOf(ballot, frozen)
  const moves = consequencesOf(readRules(frozen.config), result).map(({ proposalId: moved, event }) => {
    return { proposalId: moved, to: nextProposalState('in-ballot', event), event }
  })
  const id = ballotId(ballot.proposal)
  return [
    { at: when, sql: call('close_ballot', id, facilitator, when) },
    {
      at: when,
      sql: call(
        'record_result',
        id,
        result.outcome,
        canonicalJson(result),
        new Json(moves),
        null,
        null,
        when,
      ),
    },
  ]
}

/** Every ballot of the demo: opened, voted, closed when it has been. */
export function ballotActs(content: DemoContent, ids: DemoPlanIds): readonly DemoAct[] {
  return content.ballots.flatMap((ballot) => {
    const facilitator = facilitatorOf(content, ballot.group)
    const when = at(ballot.openedOn, 300 + ballot.proposal)
    const frozen = frozenBallot(content, ballot, ids)
    return [
      { at: when, sql: call('open_ballot', new Json(openingOf(frozen)), facilitator, when) },
      ...(ballot.votes.length === 0 ? [] : [{ at: when, sql: votes(ballot) }]),
      ...closed(ballot, frozen, facilitator),
    ]
  })
}
