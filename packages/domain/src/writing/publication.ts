import type { Refusal } from '../refusal'

/**
 * Why a text may not be handed over, or null when it may: what may tell who somebody is was looked at by who hands it
 * over. `shown` stands for what the text holds of that now, null when nothing; `seen` for what they looked at.
 */
export function publicationRefusal({
  shown,
  seen,
}: {
  readonly shown: string | null
  readonly seen: string | null
}): Refusal | null {
  return shown === null || shown === seen ? null : 'personal-data-unseen'
}
