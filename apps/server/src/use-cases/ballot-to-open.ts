import type { BallotToOpen } from '@deconcert/database/ballot'
import { canonicalContent, type JSONContent } from '@deconcert/document'
import { type BallotId, type ProposalVersionId, Refused } from '@deconcert/domain'
import {
  type BallotComposition,
  type CompositionFacts,
  canonicalElectorate,
  canonicalRules,
  type ElectorLine,
  frozenRules,
} from '@deconcert/domain/ballot'
import { chair } from '../chair.fr'
import { sha256 } from '../identity/sha256'
import type { ReadAmended } from './amendment-vote'

/** The text of a proposal as it was read. */
export type ReadText = {
  readonly proposalId: string
  readonly versionId: ProposalVersionId
  readonly title: string
  readonly body: JSONContent
  /** The position of the document at which this body was read. */
  readonly documentSeq: number
  /** What is put to the vote against it; null when it is voted on itself. */
  readonly amendment: ReadAmended | null
}

/** What a ballot finds in the plan when it opens. */
export type Found = {
  readonly planId: string
  readonly ballotId: BallotId
  readonly texts: readonly ReadText[]
  readonly electors: readonly ElectorLine[]
  /** Those of the plan. */
  readonly colleges: readonly { readonly id: string; readonly label: string }[]
  /** The places of the options, from 0, in an order that nobody could foresee. */
  readonly drawnOrder: readonly number[]
}

/** A ballot as it will be frozen: the canonical texts, and the rules that name them by their hashes. */
export function ballotToOpen(composition: BallotComposition, found: Found): BallotToOpen {
  const { planId, ballotId, colleges, drawnOrder } = found
  const texts = found.texts.map(({ amendment, ...text }) => ({
    ...canonical(text),
    amendment: amendment && canonical(amendment),
  }))
  const { seatsByCollege } = compositionFacts(found)
  const seats = new Map(seatsByCollege.map((college) => [college.id, college.seats]))
  const rules = frozenRules(composition, {
    ballotId,
    drawnOrder,
    chair,
    options: composition.options.map((option) => frozenOption(option, texts)),
    colleges: colleges.map(({ id, label }) => ({ id, label, seats: seats.get(id) ?? 0 })),
    electors: found.electors.length,
    electorateSha256: sha256(canonicalElectorate(found.electors.map(toldApart(composition)))),
  })
  return { planId, electorate: composition.electorate, config: canonicalRules(rules), texts }
}

function canonical<Read extends { readonly body: JSONContent }>({ body, ...text }: Read) {
  return { ...text, content: canonicalContent(body) }
}

/** How the electors fall into the colleges of the plan. */
export function compositionFacts({
  electors,
  colleges,
}: Pick<Found, 'electors' | 'colleges'>): CompositionFacts {
  const seats = new Map(colleges.map(({ id }) => [id, 0]))
  for (const { collegeId } of electors) {
    if (collegeId !== null) seats.set(collegeId, (seats.get(collegeId) ?? 0) + 1)
  }
  return {
    electors: electors.length,
    seatsByCollege: [...seats].map(([id, count]) => ({ id, seats: count })),
    withoutCollege: electors.filter(({ collegeId }) => collegeId === null).length,
  }
}

/** A college stands on the roll where the ballot tells it apart, a proxy where it admits proxies. */
export function toldApart({ colleges, proxies }: BallotComposition): (elector: ElectorLine) => ElectorLine {
  const told = new Set(colleges.map(({ id }) => id))
  return ({ seatId, collegeId, holderSeatId }) => {
    return {
      seatId,
      collegeId: collegeId !== null && told.has(collegeId) ? collegeId : null,
      holderSeatId: proxies.mostPerHolder > 0 ? holderSeatId : null,
    }
  }
}

type Option = BallotComposition['options'][number]

function frozenOption(option: Option, texts: BallotToOpen['texts']) {
  if ('label' in option) {
    return { label: option.label, proposalId: null, amendmentId: null, textSha256: null }
  }
  const text = texts.find(({ proposalId, amendment }) =>
    'proposalId' in option
      ? proposalId === option.proposalId && amendment === null
      : amendment?.amendmentId === option.amendmentId,
  )
  if (text === undefined) throw new Refused('not-found')
  const { proposalId, amendment } = text
  // Of an amendment people vote on the text that it makes: that one has its hash in the rules.
  const { title: label, content } = amendment ?? text
  return { label, proposalId, amendmentId: amendment?.amendmentId ?? null, textSha256: sha256(content) }
}
