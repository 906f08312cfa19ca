import { randomInt } from 'node:crypto'
import {
  type Elector,
  type ProposalRow,
  readProposal,
  readStoredText,
  openBallot as storeBallot,
} from '@deconcert/database'
import { readFragments } from '@deconcert/document'
import {
  type BallotComposition,
  type BallotId,
  compositionRefusal,
  found,
  overburdened,
  permissionRefusal,
  proposalEventRefusal,
  Refused,
  throwIfRefused,
} from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { ballotToOpen, compositionFacts, type ReadText } from './ballot-to-open'
import { findElectorate } from './read-electorate'

/** People go on typing while the texts are read: the reading is begun again until none came in between. */
const mostAttempts = 50

/** Opens a ballot: from here on its texts, its rules and its roll are fixed. */
export async function openBallot(
  tools: Tools,
  actor: Actor,
  composition: BallotComposition,
): Promise<BallotId> {
  return await untilFresh(() => openOnce(tools, actor, composition))
}

/** Does again what reads texts and freezes them, until none moved in between. */
export async function untilFresh<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act()
    } catch (error) {
      const isStale = error instanceof Refused && error.refusal === 'stale-version'
      if (!isStale || attempt === mostAttempts) throw error
    }
  }
}

async function openOnce(tools: Tools, actor: Actor, composition: BallotComposition): Promise<BallotId> {
  const { electors, colleges } = await findElectorate(tools, actor, composition.electorate)
  const known = new Set<string>(colleges.map(({ id }) => id))
  if (!composition.colleges.every(({ id }) => known.has(id))) throw new Refused('not-found')
  const proposals = await proposalsOf(tools, actor, composition)
  throwIfRefused(compositionRefusal(composition, compositionFacts({ electors, colleges }), tools.now()))
  refuseOverburdened(electors, composition)

  const ballotId = tools.newId<'ballot'>()
  const ballot = ballotToOpen(composition, {
    planId: actor.planId,
    ballotId,
    texts: await Promise.all(proposals.map((proposal) => readText(tools, proposal))),
    electors,
    colleges,
    drawnOrder: drawnOrder(composition.options.length),
  })
  await storeBallot(tools.sql, ballot, actor.accountId, tools.now())
  for (const { documentId } of proposals) tools.hub.refresh(documentId)
  return ballotId
}

/** A ballot admits so many proxies a person: who holds more is named, so that one is taken back. */
export function refuseOverburdened(electors: readonly Elector[], { proxies }: BallotComposition): void {
  const holders = new Set(overburdened(electors, proxies.mostPerHolder))
  if (holders.size === 0) return
  const names = electors.flatMap(({ seatId, name }) => (holders.has(seatId) ? [name] : []))
  throw new Refused('too-many-proxies', names.join(', '))
}

/** What is put to the vote, each by somebody who may open a ballot on it: the result moves it. */
async function proposalsOf(
  tools: Tools,
  actor: Actor,
  { options }: BallotComposition,
): Promise<readonly ProposalRow[]> {
  // An amendment is not frozen nor moved by a ballot yet: here is where its text would be read.
  if (options.some((option) => 'amendmentId' in option)) throw new Refused('unknown-field', 'amendmentId')
  const ids = new Set(options.flatMap((option) => ('proposalId' in option ? [option.proposalId] : [])))
  const proposals = await Promise.all(
    [...ids].map(async (id) => found(await readProposal(tools.sql, actor.planId, { id }))),
  )
  for (const { groupId, state } of proposals) {
    throwIfRefused(permissionRefusal(actor, 'ballot.open', { groupId }))
    if (state === 'in-ballot') throw new Refused('ballot-already-open')
    throwIfRefused(proposalEventRefusal(state, 'open-ballot'))
  }
  return proposals
}

export async function readText(tools: Tools, { id, title, documentId }: ProposalRow): Promise<ReadText> {
  const text = found(await readStoredText(tools.sql, documentId))
  return {
    proposalId: id,
    versionId: tools.newId<'proposal-version'>(),
    title,
    body: readFragments(text.updates, ['body']).body,
    documentSeq: text.headSeq,
  }
}

/** Nobody may foresee which options a packet holds: the order is drawn like a secret. */
export function drawnOrder(count: number): readonly number[] {
  const places = Array.from({ length: count }, (_, place) => place)
  for (let last = count - 1; last > 0; last -= 1) {
    const [drawn] = places.splice(randomInt(last + 1), 1)
    places.push(drawn ?? 0)
  }
  return places
}
