import type { Refusal } from '../refusal'
import { isStorable } from '../text'
import { dateRefusal, isReversed, readPartialDate } from './partial-date'

/** Dates are texts that `readPartialDate` reads, null where they are not known. */
export type Phase = {
  readonly label: string
  /** As announced. */
  readonly starts: string | null
  readonly ends: string | null
  /** As it happened. */
  readonly heldStarts: string | null
  readonly heldEnds: string | null
}

export const phaseLabelLength = 500

/** More than this is no longer a process that anybody follows. */
export const maxPhases = 60

/** Why this cannot be a phase, or null when it can. */
export function phaseRefusal(phase: Phase): Refusal | null {
  return (
    labelRefusal(phase.label) ??
    datesRefusal(phase.starts, phase.ends) ??
    datesRefusal(phase.heldStarts, phase.heldEnds)
  )
}

/** Why this cannot name a part of the process, or null when it can. */
export function labelRefusal(label: string): Refusal | null {
  if (label.trim() === '') return 'title-missing'
  if (label.length > phaseLabelLength) return 'too-long'
  return isStorable(label) ? null : 'wrong-type'
}

function datesRefusal(starts: string | null, ends: string | null): Refusal | null {
  const [startRefusal, endRefusal] = [starts, ends].map((text) => (text === null ? null : dateRefusal(text)))
  if (startRefusal || endRefusal) return startRefusal ?? endRefusal ?? null
  const [first, last] = [starts, ends].map((text) => (text === null ? null : readPartialDate(text)))
  return first && last && isReversed(first, last) ? 'dates-reversed' : null
}
