import { type BallotToOpen, openingOf } from '@deconcert/database/ballot'
import { asId, canonicalJson, nextProposalState } from '@deconcert/domain'
import { type BallotResult, type Box, consequencesOf, readRules, tally } from '@deconcert/domain/ballot'
import { ballotToOpen, toldApart } from '../use-cases/ballot-to-open'
import type { DemoContent } from './content/demo-content'
import { at as entryAt, seededRandom } from './content/random'
import { demoId } from './demo-id'
import type { DemoPlanIds } from './demo-plan'
import { proposalBody, proposalId } from './demo-proposals'
import { type DemoVoting, demoVotings, voterOf } from './demo-votings'
import { at, call, type DemoAct, Json } from './statement'

/** What is frozen when a ballot of the demo opens. */
function frozenBallot(content: DemoContent, voting: DemoVoting, ids: DemoPlanIds): BallotToOpen {
  const { ballotId, composition, proposals, electors } = voting
  return ballotToOpen(composition, {
    planId: ids.plan,
    ballotId: asId(ballotId),
    texts: proposals.map((index) => {
      const proposal = entryAt(content.proposals, index)
      return {
        proposalId: proposalId(index),
        versionId: asId(demoId('version', ballotId, index)),
        title: proposal.title,
        body: proposalBody(proposal),
        documentSeq: 1,
        amendment: null,
      }
    }),
    electors: [...electors.values()],
    colleges: content.colleges.map(({ key, label }) => ({ id: ids.colleges.get(key) ?? '', label })),
    drawnOrder: composition.options.map((_, place) => place),
  })
}

function votes(voting: DemoVoting): string {
  const random = seededRandom(voting.rank + 1)
  const nonce = () =>
    Array.from({ length: 16 }, () => random.between(0, 255).toString(16).padStart(2, '0')).join('')
  const rows = voting.votes.map(({ person, choice }, n) => {
    const { account, seatId } = voterOf(voting, person)
    const vote = demoId('vote', voting.rank, n, random.between(0, 1_000_000))
    return { account, seat: seatId, choice, vote, nonce: nonce() }
  })
  return `select cast_vote('${voting.ballotId}', v.account, v.seat, v.choice, v.vote, decode(v.nonce, 'hex'))
    from jsonb_to_recordset('${JSON.stringify(rows)}'::jsonb)
      as v(account uuid, seat uuid, choice text, vote uuid, nonce text)`
}

/** What is in the box of a ballot of the demo. */
function boxOf(voting: DemoVoting): Box {
  const told = toldApart(voting.composition)
  const cast = voting.votes.map(({ person, choice }) => {
    return { collegeId: told(voterOf(voting, person)).collegeId, choice }
  })
  return {
    votes: cast.map((vote) => ({ ...vote, count: 1 })),
    lines: [],
    roll: cast.map(({ collegeId }) => ({ collegeId, voters: 1, throughHolder: 0 })),
    castingVote: null,
    consent: null,
  }
}

/** What the votes of a ballot of the demo come to. */
function resultOf(voting: DemoVoting, { config }: BallotToOpen): BallotResult {
  return tally(readRules(config), boxOf(voting))
}

function closed(voting: DemoVoting, frozen: BallotToOpen): readonly DemoAct[] {
  const { ballotId, rank, closedOn, opener } = voting
  if (closedOn === null) return []
  const when = at(closedOn, 600 + rank)
  const result = resultOf(voting, frozen)
  const moves = consequencesOf(readRules(frozen.config), result).map(({ proposalId: moved, event }) => {
    return { proposalId: moved, to: nextProposalState('in-ballot', event), event }
  })
  return [
    { at: when, sql: call('close_ballot', ballotId, opener, when) },
    {
      at: when,
      sql: call(
        'record_result',
        ballotId,
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
  return demoVotings(content, ids).flatMap((voting) => {
    const when = at(voting.openedOn, 300 + voting.rank)
    const frozen = frozenBallot(content, voting, ids)
    return [
      { at: when, sql: call('open_ballot', new Json(openingOf(frozen)), voting.opener, when) },
      { at: when, sql: votes(voting) },
      ...closed(voting, frozen),
    ]
  })
}
