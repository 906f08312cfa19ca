import { randomInt } from 'node:crypto'
import { type AmendmentRow, type ProposalRow, readProposal } from '@deconcert/database'
import { type Elector, openBallot as storeBallot } from '@deconcert/database/ballot'
import {
  amendmentEventRefusal,
  type BallotId,
  found,
  permissionRefusal,
  proposalEventRefusal,
  Refused,
  throwIfRefused,
} from '@deconcert/domain'
import { type BallotComposition, compositionRefusal, overburdened } from '@deconcert/domain/ballot'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { amendedAsRead } from './amendment-vote'
import { wasOpenedBefore } from './ballot-opened-before'
import { ballotToOpen, compositionFacts, type ReadText } from './ballot-to-open'
import { findAmendment } from './find-amendment'
import { onLatest } from './on-latest'
import { findElectorate } from './read-electorate'
import { readTextToFreeze } from './read-text-to-freeze'

/** People go on typing while the texts are read: the reading is begun again until none came in between. */
const mostAttempts = 50

/**
 * Opens a ballot: from here on its texts, its rules and its roll are fixed. Asked for again under the same id by the same
 * person, it is the same ballot. Refuses with `ballot-id-taken` an id that another ballot has.
 */
export async function openBallot(
  tools: Tools,
  actor: Actor,
  composition: BallotComposition,
  ballotId: BallotId = tools.newId<'ballot'>(),
): Promise<BallotId> {
  if (await wasOpenedBefore(tools, actor, ballotId, composition)) return ballotId
  try {
    return await untilFresh(() => openOnce(tools, actor, composition, ballotId))
  } catch (error) {
    // The same request may have come twice at once.
    if (error instanceof Refused && (await wasOpenedBefore(tools, actor, ballotId, composition)))
      return ballotId
    throw error
  }
}

/** Does again what reads texts and freezes them, until none moved in between. */
export async function untilFresh<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  return await onLatest(mostAttempts, act)
}

async function openOnce(
  tools: Tools,
  actor: Actor,
  composition: BallotComposition,
  ballotId: BallotId,
): Promise<BallotId> {
  const { electors, colleges } = await findElectorate(tools, actor, composition.electorate)
  const known = new Set<string>(colleges.map(({ id }) => id))
  if (!composition.colleges.every(({ id }) => known.has(id))) throw new Refused('not-found')
  const subjects = await subjectsOf(tools, actor, composition)
  throwIfRefused(compositionRefusal(composition, compositionFacts({ electors, colleges }), tools.now()))
  refuseOverburdened(electors, composition)

  const ballot = ballotToOpen(composition, {
    planId: actor.planId,
    ballotId,
    texts: await Promise.all(subjects.map((subject) => readText(tools, subject))),
    electors,
    colleges,
    drawnOrder: drawnOrder(composition.options.length),
  })
  await storeBallot(tools.sql, ballot, actor.accountId, tools.now())
  for (const { proposal } of subjects) tools.hub.refresh(proposal.documentId)
  return ballotId
}

/** A ballot admits so many proxies a person: who holds more is named, so that one is taken back. */
export function refuseOverburdened(electors: readonly Elector[], { proxies }: BallotComposition): void {
  const holders = new Set(overburdened(electors, proxies.mostPerHolder))
  if (holders.size === 0) return
  const names = electors.flatMap(({ seatId, name }) => (holders.has(seatId) ? [name] : []))
  throw new Refused('too-many-proxies', names.join(', '))
}

/** A proposal, or an amendment against which its proposal stands. */
export type Subject = { readonly proposal: ProposalRow; readonly amendment: AmendmentRow | null }

/** What is put to the vote, each by somebody who may open a ballot on it: the result moves it. */
async function subjectsOf(
  tools: Tools,
  actor: Actor,
  { options }: BallotComposition,
): Promise<readonly Subject[]> {
  const ids = (named: (option: BallotComposition['options'][number]) => readonly string[]) => [
    ...new Set(options.flatMap(named)),
  ]
  const proposalIds = ids((option) => ('proposalId' in option ? [option.proposalId] : []))
  const amendmentIds = ids((option) => ('amendmentId' in option ? [option.amendmentId] : []))
  const subjects = await Promise.all([
    ...proposalIds.map(async (id) => ({ proposal: await proposalWith(id), amendment: null })),
    ...amendmentIds.map(async (id) => {
      const amendment = await findAmendment(tools, actor, id)
      return { proposal: await proposalWith(amendment.proposalId), amendment }
    }),
  ])
  for (const { proposal, amendment } of subjects) {
    const { groupId, state } = proposal
    throwIfRefused(permissionRefusal(actor, 'ballot.open', { groupId }))
    if (state === 'in-ballot') throw new Refused('ballot-already-open')
    throwIfRefused(proposalEventRefusal(state, 'open-ballot'))
    throwIfRefused(amendment && amendmentEventRefusal(amendment.state, 'open-ballot'))
  }
  return subjects

  async function proposalWith(id: string): Promise<ProposalRow> {
    return found(await readProposal(tools.sql, actor.planId, { id }))
  }
}

/** The text of a proposal as it is now, and what an amendment would make of it. */
export async function readText(tools: Tools, { proposal, amendment }: Subject): Promise<ReadText> {
  const { id, title, documentId } = proposal
  const text = await readTextToFreeze(tools, documentId)
  return {
    ...text,
    proposalId: id,
    title,
    amendment: amendment && (await amendedAsRead(tools, amendment, title, text.body)),
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
