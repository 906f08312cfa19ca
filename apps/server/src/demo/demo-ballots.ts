import {
  asId,
  canonicalJson,
  consequenceOf,
  nextProposalState,
  quorumNeeded,
  verdict,
} from '@deconcert/domain'
import { ballotToOpen } from '../use-cases/ballot-to-open'
import type { DemoContent } from './content/demo-content'
import type { DemoBallot } from './content/demo-proposal'
import { at as entryAt, seededRandom } from './content/random'
import { demoId } from './demo-id'
import { facilitatorOf, memberSeatId, personId } from './demo-people'
import type { DemoPlanIds } from './demo-plan'
import { proposalBody, proposalId } from './demo-proposals'
import { at, call, type DemoAct, Json } from './statement'

export const ballotId = (proposal: number) => demoId('ballot', proposal)

/** What is frozen when the ballot on a proposal of the demo opens. */
function frozenBallot(content: DemoContent, ballot: DemoBallot, ids: DemoPlanIds) {
  const proposal = entryAt(content.proposals, ballot.proposal)
  const collegeOf = (person: number) => ids.colleges.get(entryAt(content.people, person).college) ?? null
  const { question, secrecy, quorum } = ballot
  return ballotToOpen(
    {
      proposalId: asId(proposalId(ballot.proposal)),
      question,
      method: 'for-against',
      secrecy,
      quorum,
      closesAt: null,
    },
    {
      ids: { ballot: asId(ballotId(ballot.proposal)), version: asId(demoId('version', ballot.proposal)) },
      title: proposal.title,
      body: proposalBody(proposal),
      documentSeq: 1,
      electors: ballot.electors.map((person) => ({
        seatId: memberSeatId(person, ballot.group),
        accountId: personId(person),
        collegeId: collegeOf(person),
      })),
    },
  )
}

function votes({ proposal, votes: cast }: DemoBallot): string {
  const random = seededRandom(proposal + 1)
  const nonce = () =>
    Array.from({ length: 16 }, () => random.between(0, 255).toString(16).padStart(2, '0')).join('')
  const rows = cast.map(({ person, choice }, n) => ({
    account: personId(person),
    choice,
    vote: demoId('vote', proposal, n, random.between(0, 1_000_000)),
    nonce: nonce(),
  }))
  return `select cast_vote('${ballotId(proposal)}', v.account, v.choice, v.vote, decode(v.nonce, 'hex'))
    from jsonb_to_recordset('${JSON.stringify(rows)}'::jsonb) as v(account uuid, choice text, vote uuid, nonce text)`
}

function closed(ballot: DemoBallot, facilitator: string): readonly DemoAct[] {
  if (ballot.closedOn === null) return []
  const when = at(ballot.closedOn, 600 + ballot.proposal)
  const electors = ballot.electors.length
  const needed = quorumNeeded(ballot.quorum, electors, ballot.secrecy)
  const reached = verdict(ballot.counts, { electors, quorumNeeded: needed })
  const event = consequenceOf(reached.outcome)
  const state = nextProposalState('in-ballot', event)
  const id = ballotId(ballot.proposal)
  return [
    { at: when, sql: call('close_ballot', id, facilitator, when) },
    {
      at: when,
      sql: call('record_result', id, reached.outcome, canonicalJson(reached), state, event, when),
    },
  ]
}

/** Every ballot of the demo: opened, voted, closed when it has been. */
export function ballotActs(content: DemoContent, ids: DemoPlanIds): readonly DemoAct[] {
  return content.ballots.flatMap((ballot) => {
    const facilitator = facilitatorOf(content, ballot.group)
    const when = at(ballot.openedOn, 300 + ballot.proposal)
    return [
      { at: when, sql: call('open_ballot', new Json(frozenBallot(content, ballot, ids)), facilitator, when) },
      ...(ballot.votes.length === 0 ? [] : [{ at: when, sql: votes(ballot) }]),
      ...closed(ballot, facilitator),
    ]
  })
}
