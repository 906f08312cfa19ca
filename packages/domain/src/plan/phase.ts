import type { Refusal } from '../refusal'
import { isStorable } from '../text'
import { isReversed, readPartialDate } from './partial-date'

/** A stretch of the process; dates are texts that `readPartialDate` reads, null where they are not known. */
export type Phase = {
  readonly label: string
  readonly starts: string | null
  readonly ends: string | null
}

export const phaseLabelLength = 500

/** More than this is no longer a process that anybody follows. */
export const maxPhases = 60

/** Why this cannot be a phase, or null when it can. */
export function phaseRefusal({ label, starts, ends }: Phase): Refusal | null {
  if (label.trim() === '') return 'title-missing'
  if (label.length > phaseLabelLength) return 'too-long'
  if (!isStorable(label)) return 'wrong-type'
  const [first, last] = [starts, ends].map((text) => (text === null ? null : readPartialDate(text)))
  if ((starts !== null && !first) || (ends !== null && !last)) return 'date-invalid'
  return first && last && isReversed(first, last) ? 'dates-reversed' : null
}
