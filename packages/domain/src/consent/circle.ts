import type { BallotState } from '../ballot/ballot'
import type { Refusal } from '../refusal'

/** Where a vote by consent stands. */
export type ConsentStanding = {
  readonly state: BallotState
  /** How many rounds have been opened. */
  readonly rounds: number
  readonly mostRounds: number
  /** Whether the text has been opened to changes since the last round. */
  readonly isTextReopened: boolean
}

/** Why the next round may not be opened, or null when it may. */
export function roundOpenRefusal({ state, rounds, mostRounds }: ConsentStanding): Refusal | null {
  if (state !== 'open') return 'ballot-not-open'
  return rounds >= mostRounds ? 'rounds-exhausted' : null
}

/** Why the text may not be opened to changes between two rounds, or null when it may. */
export function textReopenRefusal(standing: ConsentStanding, hasText: boolean): Refusal | null {
  if (!hasText) return 'consent-without-text'
  return roundOpenRefusal(standing)
}

/** Why the decision may not be closed, or null when it may: what is being rewritten, nobody has answered on. */
export function consentCloseRefusal({ state, isTextReopened }: ConsentStanding): Refusal | null {
  if (state !== 'open') return 'ballot-not-open'
  return isTextReopened ? 'text-being-amended' : null
}

/**
 * Why somebody may not be marked present, or absent, or null when they may. Whoever has answered in a round stays until
 * the next one: nobody's voice is put aside by calling them absent.
 */
export function presenceRefusal(
  { state }: Pick<ConsentStanding, 'state'>,
  { isPresent, hasAnswered }: { readonly isPresent: boolean; readonly hasAnswered: boolean },
): Refusal | null {
  if (state !== 'open') return 'ballot-not-open'
  return !isPresent && hasAnswered ? 'answered-in-round' : null
}
