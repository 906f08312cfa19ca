import type { Refusal } from '../refusal'
import { isStorable } from '../text'

/** In characters, what people call a version of a text. */
export const textPointLabelLength = 120

/** How many versions of a text have a name: no name is taken away. */
export const mostNamedVersions = 200

/** Why a version of a text is not called this, or null. */
export function textPointRefusal(label: string): Refusal | null {
  if (!isStorable(label)) return 'wrong-type'
  const characters = [...label.trim()].length
  if (characters === 0) return 'title-missing'
  return characters > textPointLabelLength ? 'too-long' : null
}

/** Somebody who reads the history of a text. */
export type HistoryReader = {
  /** Whether they write in texts like it, be it open or not. */
  readonly isWriter: boolean
  readonly isAuthor: boolean
}

/**
 * Since when somebody reads what a text has said; null: from its beginning on. What was private until `openedAt`, a
 * draft or one that was taken back to be revised, stays with those who could read it then: its writers and its authors.
 */
export function historySince({ isWriter, isAuthor }: HistoryReader, openedAt: Date | null): Date | null {
  return isWriter || isAuthor ? null : openedAt
}
