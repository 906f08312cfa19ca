import { firstDayOf, lastDayOf, readPartialDate } from '@deconcert/domain/plan'

type Dated = { readonly starts: string | null; readonly ends: string | null }

export type PhaseState = 'past' | 'current' | 'future'

/**
 * Where each phase is on a day (`2026-03-17`), from what is known of its dates. A phase without a start follows the one
 * before it; one of which nothing is known is over once a later one has begun.
 */
export function phaseStates(phases: readonly Dated[], today: string): readonly PhaseState[] {
  const states: PhaseState[] = []
  for (const phase of phases) states.push(stateOf(phase, states.at(-1) ?? 'past', today))
  return states.map((state, index) => {
    const isUndated = phases[index]?.starts === null && phases[index]?.ends === null
    const hasBeenPassed = states.slice(index + 1).some((later) => later !== 'future')
    return isUndated && hasBeenPassed ? 'past' : state
  })
}

function stateOf({ starts, ends }: Dated, before: PhaseState, today: string): PhaseState {
  const first = starts === null ? null : readPartialDate(starts)
  const last = ends === null ? null : readPartialDate(ends)
  if (last !== null && lastDayOf(last) < today) return 'past'
  if (first !== null) return firstDayOf(first) > today ? 'future' : 'current'
  return last !== null && before === 'past' ? 'current' : 'future'
}
