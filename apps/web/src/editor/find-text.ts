import type { Node } from '@tiptap/pm/model'
import { folded } from './folded'
import type { Match, Search } from './found-marks'

/** What is looked for, and how exactly. */
export type Sought = {
  readonly text: string
  readonly isCaseExact: boolean
  readonly isAccentExact: boolean
  readonly isWholeWord: boolean
}

/** Letters that are also written with an accent, each with all its forms. Typographic and straight apostrophes are one. */
const forms = accentedForms()

function accentedForms(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (let code = 0xc0; code <= 0x17f; code += 1) {
    const letter = String.fromCharCode(code).toLowerCase()
    const base = folded(letter)
    if (base.length === 1 && base !== letter) found.set(base, (found.get(base) ?? base) + letter)
  }
  return found
}

/** Finds what is sought in a text, never across two blocks. Null when there is nothing to look for. */
export function searchFor({ text, isCaseExact, isAccentExact, isWholeWord }: Sought): Search | null {
  if (text === '') return null
  const written = isAccentExact ? [...text].map(exactly).join('') : patternOf(text)
  const pattern = isWholeWord ? `(?<![\\p{L}\\p{N}])${written}(?![\\p{L}\\p{N}])` : written
  const expression = new RegExp(pattern, isCaseExact ? 'gu' : 'giu')
  // Colleagues' edits leave most blocks as they are: those are not read again.
  const known = new WeakMap<Node, readonly Match[]>()
  const inBlock = (block: Node) => {
    const found = known.get(block) ?? matchesIn(block, expression)
    known.set(block, found)
    return found
  }
  return (doc) => {
    const matches: Match[] = []
    doc.descendants((node, place) => {
      if (!node.isTextblock) return true
      for (const { from, to } of inBlock(node)) matches.push({ from: place + 1 + from, to: place + 1 + to })
      return false
    })
    return matches
  }
}

function matchesIn(block: Node, expression: RegExp): readonly Match[] {
  const text = block.textBetween(0, block.content.size, undefined, '\ufffc')
  return [...text.matchAll(expression)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }))
}

/** Every form of each letter, with or without capitals as the text has them. */
function patternOf(text: string): string {
  return [...text.normalize('NFC').replaceAll(/œ/gi, 'oe').replaceAll(/æ/gi, 'ae')]
    .map(anyForm)
    .join('')
    .replaceAll(/(\[o[^\]]*\])(\[e[^\]]*\])/gi, '(?:$1$2|[œŒ])')
    .replaceAll(/(\[a[^\]]*\])(\[e[^\]]*\])/gi, '(?:$1$2|[æÆ])')
}

function anyForm(letter: string): string {
  const base = folded(letter)
  const lower = forms.get(base)
  if (lower === undefined) return exactly(letter)
  const isCapital = letter !== letter.toLowerCase()
  return `[${isCapital ? lower.toUpperCase() : lower}]`
}

/** Spaces that do not break are spaces, and either apostrophe is one, however exactly one looks. */
function exactly(letter: string): string {
  if (/\s/.test(letter)) return '\\s'
  if (letter === "'" || letter === '’') return "['’]"
  return letter.replace(/[.*+?^${}()|[\]\\/]/, '\\$&')
}
