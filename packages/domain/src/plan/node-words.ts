import type { Refusal } from '../refusal'
import { isStorable } from '../text'
import { nodeTitleLength, nodeTitleRefusal } from './node'

/** What is written by hand of a line: all but its voted text. */
export type NodeWords = {
  readonly title: string
  readonly subtitle: string | null
  /** What introduces it, paragraph by paragraph. */
  readonly lead: readonly string[]
  readonly objectives: readonly string[]
}

/** Lengths in UTF-16 units, and how many there may be. */
export const nodeWordsLimits = { paragraph: 4000, paragraphs: 60, objective: 1000, objectives: 60 } as const

function listRefusal(texts: readonly string[], longest: number, most: number): Refusal | null {
  if (texts.length > most) return 'too-many'
  if (texts.some((text) => text.trim() === '')) return 'field-missing'
  if (!texts.every(isStorable)) return 'wrong-type'
  return texts.some((text) => text.length > longest) ? 'too-long' : null
}

function subtitleRefusal(subtitle: string | null): Refusal | null {
  if (subtitle === null) return null
  if (!isStorable(subtitle)) return 'wrong-type'
  return subtitle.length > nodeTitleLength.hard ? 'too-long' : null
}

/** Why these words cannot be given to a node, or null when they can. */
export function nodeWordsRefusal({ title, subtitle, lead, objectives }: NodeWords): Refusal | null {
  const { paragraph, paragraphs, objective, objectives: most } = nodeWordsLimits
  return (
    nodeTitleRefusal(title) ??
    subtitleRefusal(subtitle) ??
    listRefusal(lead, paragraph, paragraphs) ??
    listRefusal(objectives, objective, most)
  )
}
