import { readAmendment, readProposal } from '@deconcert/database'
import {
  type BallotLine,
  type BallotRequestRow,
  type BallotToOpen,
  listBallotAmendments,
  listBallotProposals,
  listBallotRequests,
  listColleges,
  listElectorate,
  type ProposalReturn,
} from '@deconcert/database/ballot'
import {
  type BallotId,
  found,
  nextProposalState,
  type ProposalState,
  Refused,
  throwIfRefused,
} from '@deconcert/domain'
import { type BallotComposition, canonicalElectorate, compositionRefusal } from '@deconcert/domain/ballot'
import type { Actor } from '../actor'
import { sha256 } from '../identity/sha256'
import type { Tools } from '../tools'
import { ballotToOpen, compositionFacts, toldApart } from './ballot-to-open'
import { drawnOrder, readText, refuseOverburdened } from './open-ballot'

export type Replacement = {
  readonly opening: BallotToOpen
  readonly moves: readonly ProposalReturn[]
  readonly documentIds: readonly string[]
}

/** The SHA-256 of the roll that such a ballot would have now. */
export async function electorateNow(
  tools: Tools,
  actor: Actor,
  composition: BallotComposition,
): Promise<string> {
  const electors = await listElectorate(tools.sql, actor.planId, composition.electorate)
  const lines = canonicalElectorate(electors.map(toldApart(composition)))
  return sha256(lines)
}

/** The ballot that would take the place of one now, and how its proposals come back to the vote. */
export async function replacementOf(
  tools: Tools,
  actor: Actor,
  ballot: BallotLine,
  composition: BallotComposition,
): Promise<Replacement> {
  const [electors, colleges, states, amendments] = await Promise.all([
    listElectorate(tools.sql, actor.planId, composition.electorate),
    listColleges(tools.sql, actor.planId),
    listBallotProposals(tools.sql, ballot.id),
    listBallotAmendments(tools.sql, ballot.id),
  ])
  throwIfRefused(compositionRefusal(composition, compositionFacts({ electors, colleges }), tools.now()))
  refuseOverburdened(electors, composition)
  const amended = await Promise.all(
    amendments.map(async ({ id }) => found(await readAmendment(tools.sql, actor.planId, { id }))),
  )
  const subjects = await Promise.all(
    states.map(async ({ id }) => ({
      proposal: found(await readProposal(tools.sql, actor.planId, { id })),
      amendment: amended.find(({ proposalId }) => proposalId === id) ?? null,
    })),
  )
  const opening = ballotToOpen(composition, {
    planId: actor.planId,
    ballotId: tools.newId<'ballot'>(),
    texts: await Promise.all(subjects.map((subject) => readText(tools, subject))),
    electors,
    colleges,
    drawnOrder: drawnOrder(composition.options.length),
  })
  const moves = states.flatMap(({ id, state }) => returnOf(id, state))
  return { opening, moves, documentIds: subjects.map(({ proposal }) => proposal.documentId) }
}

/** How a proposal is published again. */
function returnOf(proposalId: string, from: ProposalState): readonly ProposalReturn[] {
  if (from === 'published') return []
  const event = from === 'in-ballot' ? 'reopen' : 'vote-again'
  const to = nextProposalState(from, event)
  if (to === null) throw new Refused('proposal-not-published')
  return [{ proposalId, from, to, event }]
}

/** A request on a ballot. */
export async function findRequest(
  tools: Pick<Tools, 'sql'>,
  ballotId: BallotId,
  requestId: string,
): Promise<BallotRequestRow> {
  const requests = await listBallotRequests(tools.sql, ballotId)
  return found(requests.find(({ id }) => id === requestId))
}
