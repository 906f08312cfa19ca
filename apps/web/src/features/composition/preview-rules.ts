import { type BallotComposition, type BallotRules, frozenRules } from '@deconcert/domain/ballot'
import type { DraftOption } from './composition-draft'
import type { Electorate } from './use-composition'

/** The rules as they would be frozen now, with nothing that only the opening knows, nor a closing that is half typed. */
export function previewRules(
  composition: BallotComposition,
  options: readonly DraftOption[],
  electorate: Electorate | null,
  chair: string,
): BallotRules {
  const { closesAt } = composition
  const isMoment = closesAt !== null && !Number.isNaN(closesAt.getTime())
  const shown = { ...composition, closesAt: isMoment ? closesAt : null }

  return frozenRules(shown, {
    ballotId: '',
    options: options.map(({ kind, id, label }) => ({
      label,
      proposalId: null,
      amendmentId: kind === 'amendment' ? id : null,
      textSha256: null,
    })),
    colleges: electorate?.colleges ?? [],
    drawnOrder: options.map((_, place) => place),
    electors: electorate?.electors.length ?? 0,
    electorateSha256: '',
    chair,
  })
}
