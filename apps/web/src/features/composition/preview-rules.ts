import { type BallotComposition, type BallotRules, frozenRules } from '@deconcert/domain/ballot'
import type { DraftOption } from './composition-draft'
import type { Electorate } from './use-composition'

/** The rules as they would be frozen now, with nothing that only the opening knows. */
export function previewRules(
  composition: BallotComposition,
  options: readonly DraftOption[],
  electorate: Electorate | null,
  chair: string,
): BallotRules {
  return frozenRules(composition, {
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
