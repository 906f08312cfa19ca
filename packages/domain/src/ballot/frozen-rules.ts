import type { BallotComposition } from './composition'
import { quorumNeeded } from './quorum'
import type { BallotMethod, BallotOption, BallotRules } from './rules'

/** What the opening adds to what was asked for: ids, texts, names and counts as they stand. */
export type Freezing = {
  readonly ballotId: string
  /** In the order of the composition, with their keys `o1`, `o2`… */
  readonly options: readonly Omit<BallotOption, 'key'>[]
  readonly colleges: readonly { readonly id: string; readonly label: string; readonly seats: number }[]
  /** The places of the options, 0 to n - 1, in the drawn order that makes the packets. */
  readonly drawnOrder: readonly number[]
  readonly electors: number
  readonly electorateSha256: string
  /** What the person whose voice decides a tie is called. */
  readonly chair: string
}

function methodWith({ method }: BallotComposition, drawnOrder: readonly number[]): BallotMethod {
  if (method.key !== 'majority-judgment') return method
  return { ...method, order: method.perVoter === null ? null : drawnOrder.map((place) => `o${place + 1}`) }
}

/** The rules of a ballot as they are frozen, of a composition that was not refused. */
export function frozenRules(composition: BallotComposition, freezing: Freezing): BallotRules {
  const { question, secrecy, quorum, majority, castingVote, selection, counting } = composition
  const known = new Map(freezing.colleges.map((college) => [college.id, college]))
  return {
    version: 2,
    ballotId: freezing.ballotId,
    question,
    options: freezing.options.map(({ label, proposalId, amendmentId, textSha256 }, place) => ({
      key: `o${place + 1}`,
      label,
      proposalId,
      amendmentId,
      textSha256,
    })),
    method: methodWith(composition, freezing.drawnOrder),
    secrecy,
    quorum,
    quorumNeeded: quorumNeeded(quorum, freezing.electors, secrecy),
    majority,
    castingVote: castingVote ? { label: freezing.chair } : null,
    selection,
    colleges: composition.colleges.map(({ id, weight }) => {
      const { label = '', seats = 0 } = known.get(id) ?? {}
      return { id, label, weight, seats }
    }),
    counting,
    leastFavourable: composition.leastFavourable,
    proxies: composition.proxies,
    electors: freezing.electors,
    electorateSha256: freezing.electorateSha256,
    closesAt: composition.closesAt === null ? null : composition.closesAt.toISOString(),
    shownWhileOpen: 'turnout',
  }
}
