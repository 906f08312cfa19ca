import type { Tone } from '../ui/state-badge'
import type { CirclePerson, Consent, GivenAnswer } from './consent-query'

export const steps = ['presentation', 'clarification', 'reactions', 'amending', 'round', 'decision'] as const
export type Step = (typeof steps)[number]

/** What one person of the circle is seen doing. */
export type Standing = 'absent' | 'silent' | GivenAnswer['answer']

export const tones: Record<Standing, Tone> = {
  absent: 'neutral',
  silent: 'progress',
  consent: 'success',
  reserve: 'warning',
  objection: 'danger',
}

/** What the circle counts of the current round. */
export type CircleStanding = {
  readonly isRoundOpen: boolean
  readonly present: number
  readonly answered: number
  readonly silent: number
  /** Admissible objections of any round still open. */
  readonly open: number
  /** Whether, closed now, it would be adopted. */
  readonly isAgreed: boolean
}

/** Where the circle stands, as its closing would count it. */
export function circleStanding(consent: Consent, quorumNeeded: number): CircleStanding {
  const { rounds, isTextReopened } = consent.standing
  const there = consent.people.filter(({ isPresent }) => isPresent)
  const answered = there.filter(({ seatId }) => answerOf(consent, seatId) !== undefined).length
  const open = consent.objections.filter(({ isOpen, isAdmissible }) => isOpen && isAdmissible).length
  const silent = there.length - answered
  const isHeard = rounds > 0 && there.length > 0 && silent === 0
  return {
    isRoundOpen: rounds > 0 && !isTextReopened,
    present: there.length,
    answered,
    silent,
    open,
    isAgreed: isHeard && open === 0 && !isTextReopened && there.length >= quorumNeeded,
  }
}

/** The steps in which the circle is: the first three come together, before any round. */
export function currentSteps(consent: Consent, standing: CircleStanding): readonly Step[] {
  if (consent.standing.isTextReopened) return ['amending']
  if (consent.standing.rounds === 0) return ['presentation', 'clarification', 'reactions']
  return standing.isAgreed ? ['decision'] : ['round']
}

/** What somebody answered in the current round. */
export function answerOf({ answers, standing }: Consent, seatId: string): GivenAnswer | undefined {
  return answers.find((given) => given.seatId === seatId && given.round === standing.rounds)
}

export function standingOf(consent: Consent, { seatId, isPresent }: CirclePerson): Standing {
  if (!isPresent) return 'absent'
  return answerOf(consent, seatId)?.answer ?? 'silent'
}
