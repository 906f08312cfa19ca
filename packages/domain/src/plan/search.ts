import type { Level } from './level'
import type { TreeNode } from './node'
import { displayLabel, type Numbers } from './numbering'

/** What can be found in a plan, in the order in which kinds are shown. */
export const foundKinds = ['node', 'sheet', 'proposal', 'amendment', 'diagnostic', 'person'] as const

export type FoundKind = (typeof foundKinds)[number]

/** Characters of a search, and the fewest with which one begins. */
export const searchLength = { fewest: 2, most: 200 } as const

/** What somebody looks for, taken apart. */
export type SearchTerms = {
  /** All of it: words, « groups of words » between quotes, `-word` left out, `or` between two. */
  readonly whole: string
  /** What stands before the word that is being typed. */
  readonly before: string
  /** The letters of the word that is being typed, plain; empty when there is none. */
  readonly begun: string
  /** Whose code it is: `P-12`, `AM-3`. */
  readonly proposalCode: number | null
  readonly amendmentCode: number | null
}

/** A text as one looks for it: whatever its case, its accents, its signs and its spaces. */
export function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^\p{L}\p{N}."-]+/gu, ' ')
    .trim()
}

const begunPattern = /(?:^|[ '])([a-z0-9]{2,40})$/

/** Takes a search apart. A word between quotes, or one that is left out, is not being typed. */
export function searchTerms(text: string): SearchTerms {
  const whole = plainWords(text.replace(/[«»“”]/g, '"'))
  const isOpen = (whole.split('"').length - 1) % 2 === 1
  const begun = isOpen ? '' : (begunPattern.exec(whole)?.[1] ?? '')
  return {
    whole,
    before: begun === '' ? whole : whole.slice(0, whole.length - begun.length).trim(),
    begun,
    proposalCode: codeIn(whole, /^p[ -]?([1-9]\d{0,8})$/),
    amendmentCode: codeIn(whole, /^am[ -]?([1-9]\d{0,8})$/),
  }
}

function codeIn(text: string, pattern: RegExp): number | null {
  const digits = pattern.exec(text)?.[1]
  return digits === undefined ? null : Number(digits)
}

/** Whether a search names a number: « FA 12 », « 2.2.4 », « Axe 1 ». */
export function namesNumber({ whole }: SearchTerms): boolean {
  return /\d/.test(whole) && whole.length <= 60
}

type Named = TreeNode & { readonly title: string }

/**
 * The lines that a number means, by their ids: that which bears it, those that show it, those that were printed with
 * it. `aliases` gives the numbers that a line had before.
 */
export function nodesNumbered(
  levels: readonly Level[],
  nodes: readonly Named[],
  numbers: Numbers,
  { whole }: Pick<SearchTerms, 'whole'>,
  aliases: ReadonlyMap<string, readonly string[]> = new Map(),
): readonly string[] {
  const byKey = new Map(levels.map((level) => [level.key, level]))
  const isMeant = (node: Named) => {
    const number = numbers.get(node.id) ?? null
    const shown = number === null ? [] : [number, displayLabel(byKey.get(node.levelKey), number, '')]
    return [...shown, ...(aliases.get(node.id) ?? [])].some((each) => isNumber(whole, each))
  }
  return nodes.filter(isMeant).map(({ id }) => id)
}

/** « 12 » means « FA 12 » as well: letters before a number are its level's. */
function isNumber(wanted: string, number: string): boolean {
  const plain = plainWords(number)
  return plain === wanted || plain.replace(/^\p{L}+ /u, '') === wanted
}

/** A run of text, and whether it is what was looked for. */
export type MarkedPart = { readonly text: string; readonly isMatch: boolean }

/**
 * A text in runs. `marked` is the same text, letter for letter, in plain letters, with a U+0002 before and a U+0003
 * after each word found; a text that it does not fit has no mark.
 */
export function markedParts(text: string, marked: string): readonly MarkedPart[] {
  const letters = [...text]
  const signs = [...marked].filter((sign) => sign === '\u0002' || sign === '\u0003').length
  if (text === '') return []
  if ([...marked].length - signs !== letters.length) return [{ text, isMatch: false }]
  const parts: { text: string; isMatch: boolean }[] = []
  let isMatch = false
  let place = 0
  for (const sign of marked) {
    if (sign === '\u0002' || sign === '\u0003') {
      isMatch = sign === '\u0002'
      continue
    }
    const last = parts.at(-1)
    const letter = letters[place] ?? ''
    if (last?.isMatch === isMatch) last.text += letter
    else parts.push({ text: letter, isMatch })
    place += 1
  }
  return parts
}
