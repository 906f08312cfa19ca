import type { Refusal } from '../refusal'
import type { ConsentAnswer } from '../tally/box'
import { isStorable } from '../text'
import type { ConsentStanding } from './circle'

export const objectionKinds = ['risk', 'limit', 'other'] as const
/** What an objector fears or cannot go beyond. */
export type ObjectionKind = (typeof objectionKinds)[number]

export type AnswerAsked = {
  /** The round in which the person read the text: another round may be of another text. */
  readonly round: number
  readonly answer: ConsentAnswer
  /** What is reserved, or the harm or the limit exceeded; empty for a consent. */
  readonly text: string
  /** Of an objection; null otherwise. */
  readonly kind: ObjectionKind | null
}

/** In UTF-16 units. */
export const consentTextLength = 2000

/** Why these words may not go with an answer or a treatment that needs some, or null when they may. */
export function consentTextRefusal(text: string): Refusal | null {
  if (text.trim() === '') return 'reason-missing'
  if (!isStorable(text)) return 'wrong-type'
  return text.length > consentTextLength ? 'too-long' : null
}

function wordsRefusal({ answer, text, kind }: AnswerAsked): Refusal | null {
  if ((kind === null) === (answer === 'objection')) return 'choice-unknown'
  if (answer === 'consent') return text === '' ? null : 'choice-unknown'
  return consentTextRefusal(text)
}

type Answerer = { readonly isElector: boolean; readonly isPresent: boolean }

/** Why this answer is not taken, or null when it is. It may be changed as long as its round lasts. */
export function consentAnswerRefusal(
  { state, rounds, isTextReopened }: ConsentStanding,
  { isElector, isPresent }: Answerer,
  asked: AnswerAsked,
): Refusal | null {
  if (!isElector) return 'not-an-elector'
  if (state !== 'open') return 'ballot-not-open'
  if (asked.round !== rounds) return 'stale-version'
  if (rounds === 0 || isTextReopened) return 'round-not-open'
  return isPresent ? wordsRefusal(asked) : 'not-present'
}
