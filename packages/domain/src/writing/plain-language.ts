/** A passage of a block of text: from and to, in UTF-16 units from the beginning of the block. */
type Passage = { readonly from: number; readonly to: number }

export type LongSentence = Passage & { readonly words: number }

export type Acronym = Passage & { readonly acronym: string }

/** Beyond this a sentence is read twice: what French guides to plain language (« langage clair ») advise as a limit. */
export const longestPlainSentence = 25

const sentences = new Intl.Segmenter('fr', { granularity: 'sentence' })
const words = new Intl.Segmenter('fr', { granularity: 'word' })

/** The sentences of a block of text that hold more words than `most`, each with how many. */
export function longSentences(text: string, most = longestPlainSentence): readonly LongSentence[] {
  return [...sentences.segment(text)].flatMap(({ segment, index }) => {
    const count = wordsIn(segment)
    if (count <= most) return []
    return [{ from: index, to: index + segment.trimEnd().length, words: count }]
  })
}

function wordsIn(text: string): number {
  let count = 0
  for (const { isWordLike } of words.segment(text)) if (isWordLike) count += 1
  return count
}

/** Two capitals or more, figures and dots among them: CAF, ESMS, L.E.A., PCH2. Not part of a longer word. */
const acronymPattern = /(?<![\p{L}\p{N}.])\p{Lu}(?:[\p{Lu}\p{N}]|\.(?=\p{Lu}))+(?![\p{L}\p{N}])/gu

/** Roman numbers stand in every plan, and are no acronym. */
const romanNumber = /^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/

/**
 * The acronyms of a block of text, in its order. A title or a heading written all in capitals holds none:
 * nothing tells its words from acronyms.
 */
export function acronymsIn(text: string): readonly Acronym[] {
  if (!/\p{Ll}/u.test(text)) return []
  return [...text.matchAll(acronymPattern)].flatMap(({ 0: found, index }) => {
    const acronym = acronymKey(found)
    if (acronym.length < 2 || romanNumber.test(acronym)) return []
    return [{ from: index, to: index + found.length, acronym }]
  })
}

/** One spelling for an acronym: without dots, « L.E.A. » being « LEA ». */
export function acronymKey(written: string): string {
  return written.replaceAll('.', '').trim()
}

/**
 * The acronyms that a block of text explains itself: « caisse d’allocations familiales (CAF) » or
 * « CAF (caisse d’allocations familiales) ».
 */
export function explainedIn(text: string): readonly string[] {
  return acronymsIn(text).flatMap(({ acronym, from, to }) => {
    const isBetween = text[from - 1] === '(' && text[to] === ')' && wordsIn(text.slice(0, from)) > 1
    const after = /^ \(([^)]+)\)/.exec(text.slice(to))?.[1] ?? ''
    return isBetween || wordsIn(after) > 1 ? [acronym] : []
  })
}
