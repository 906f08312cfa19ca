import type { Refusal } from '../refusal'
import { consentTextRefusal } from './answer'
import type { ConsentStanding } from './circle'

type Standing = Pick<ConsentStanding, 'state'>

function openRefusal({ state }: Standing, isOpen: boolean): Refusal | null {
  if (state !== 'open') return 'ballot-not-open'
  return isOpen ? null : 'objection-lifted'
}

/** Why what the circle decided of an objection may not be recorded, or null when it may: it says why. */
export function rulingRefusal(
  standing: Standing,
  isOpen: boolean,
  { reason }: { readonly reason: string },
): Refusal | null {
  return openRefusal(standing, isOpen) ?? consentTextRefusal(reason)
}

/** Why an objection may not be lifted by this person, or null when it may: by its author, or told of them with what was changed. */
export function liftingRefusal(
  standing: Standing,
  objection: { readonly isOpen: boolean; readonly isMine: boolean },
  { note, isRecorded }: { readonly note: string; readonly isRecorded: boolean },
): Refusal | null {
  if (!isRecorded && !objection.isMine) return 'not-permitted'
  return openRefusal(standing, objection.isOpen) ?? consentTextRefusal(note)
}

/** Why a lifting that was told of somebody may not be confirmed, or null when it may: by another of the circle than who told it. */
export function liftingConfirmRefusal(
  standing: Standing,
  objection: { readonly isOpen: boolean; readonly isTold: boolean; readonly isToldByMe: boolean },
  isElector: boolean,
): Refusal | null {
  if (!isElector) return 'not-an-elector'
  const refusal = openRefusal(standing, objection.isOpen)
  if (refusal !== null) return refusal
  if (!objection.isTold) return 'stale-version'
  return objection.isToldByMe ? 'confirm-needs-another' : null
}
