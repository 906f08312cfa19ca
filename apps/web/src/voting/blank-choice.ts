import type { BallotMethod, Choice } from '@deconcert/domain/ballot'

const blanks: Record<BallotMethod['key'], Choice> = {
  'for-against': 'abstain',
  'show-of-hands': 'abstain',
  approval: [],
  'majority-judgment': {},
  dots: {},
  borda: [],
  schulze: [],
  consent: 'abstain',
}

/** The choice of whoever votes without preferring anything. */
export function blankOf(method: BallotMethod): Choice {
  return blanks[method.key]
}
