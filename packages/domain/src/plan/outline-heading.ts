import type { Level } from './level'
import { numberPattern } from './outline-number'
import type { SourceLine } from './outline-source'

/** What makes a line look like the head of a part of the plan. */
export type HeadingShape = {
  /** Lines of one kind are of one level: `word:axe`, `number:2`, `list:-`, `hash:2`. */
  readonly kind: string
  /** The name of the level as written, where the line has it. */
  readonly word: string | null
  readonly number: string | null
  readonly title: string
  /** Whether it is written otherwise than most: « Action.3.1.1 », « Orientation 3.4 Adaptation ». */
  readonly isOdd: boolean
}

/** How a text reads without accents and capitals, letter for letter. */
export function folded(text: string): string {
  return [...text].map((letter) => letter.normalize('NFD').slice(0, 1).toLowerCase()).join('')
}

// What French plans name their levels. A plan's own names come first; others are found where they are counted.
const usualNames = [
  ...['orientation strategique', 'orientation', 'axe strategique', 'axe', 'objectif strategique'],
  ...['objectif operationnel', 'objectif general', 'objectif specifique', 'objectif', 'fiche action'],
  ...['fiche-action', 'fiche', 'sous-action', 'action', 'mesure', 'enjeu', 'thematique', 'theme', 'volet'],
  ...['chantier', 'defi', 'ambition', 'pilier', 'priorite', 'partie', 'chapitre', 'titre', 'projet'],
  ...['engagement', 'programme', 'domaine', 'fa'],
]

// Counted in every report, and no part of a plan.
const neverNames = new Set([
  ...['phase', 'etape', 'annexe', 'article', 'page', 'tableau', 'figure', 'groupe', 'gt', 'atelier'],
  ...['reunion', 'note', 'version', 'question', 'commission', 'alinea', 'seance', 'lot', 'tome'],
])

// « FA 1 », « FT12 », « 1-2 », « b »: read as numbers where a mark ends them.
const unusual = String.raw`\p{Lu}{1,4}[ .°-]{0,2}\d{1,3}(?:[.-]\d{1,3})*|\d{1,3}(?:-\d{1,3})+|[a-z](?:\.\d{1,3})*`
const unusualAfterName = new RegExp(
  String.raw`^\s+(?<number>${unusual})(?![\p{L}\d])\s*[:–—]\s*(?<title>.*)$`,
  'u',
)
const figure = String.raw`(?:\d{1,3}|[IVXLC]{1,7}|[A-Z])(?:\.(?:\d{1,3}|[A-Za-z]))*`
const numberAfterName = new RegExp(
  String.raw`^(?<before>[\s.]*(?:[nN]\s?[°ºo]\.?\s*)?)(?<number>${figure})(?![\p{L}\d])\s*(?<mark>[:.)–—-]{0,2})\s*(?<title>.*)$`,
  'u',
)
const numbered =
  /^(?<number>(?:\d{1,3}|[IVXLC]{1,7}|[A-Z])(?:\.\d{1,3})*)\s*(?<mark>[-–—.):]?)\s*(?<title>[\p{Lu}\d«"“(].*)$/u
const counted = /^(?<word>\p{Lu}[\p{L}-]{2,30})\s+(?<number>\d{1,3}(?:\.\d{1,3})*)\s*:\s*(?<title>.*)$/u
const countedHeading = new RegExp(
  String.raw`^(?<word>\p{Lu}[\p{L}-]{2,30}(?: [\p{L}’'-]{1,30}){0,4}?) (?:${unusual}|\d{1,3}(?:[.-]\d{1,3})*)\s*:`,
  'u',
)

function beginsLikeATitle(title: string): boolean {
  return /^[\p{Lu}«"“(]/u.test(title) && !/[.;,]$/.test(title)
}

/** A name and what follows it; null where it does not go on as a number and a title. */
function wordShape(word: string, found: Record<string, string> | undefined): HeadingShape | null {
  if (found === undefined) return null
  const { number = '', title = '' } = found
  return { kind: `word:${folded(word)}`, word, number, title, isOdd: false }
}

/** « Orientation 1 : … », « Action.3.1.1 : … », « Orientation 3.4 Adaptation… », after the name of a level. */
function afterWord(word: string, rest: string): HeadingShape | null {
  const found = numberAfterName.exec(rest)?.groups
  if (found === undefined) return null
  const { before = '', number = '', mark = '', title = '' } = found
  const isMarked = mark !== '' || title === ''
  if (!isMarked && (!/\d/.test(number) || !beginsLikeATitle(title))) return null
  return {
    kind: `word:${folded(word)}`,
    word,
    number,
    title,
    isOdd: before.startsWith('.') || mark === '',
  }
}

/** « Thématique : Logement »: a name without a number, where the line is marked as a heading. */
function unnumbered(word: string, rest: string): HeadingShape | null {
  const title = /^\s*:\s*(.+)$/.exec(rest)?.[1]
  if (title === undefined) return null
  return { kind: `word:${folded(word)}`, word, number: null, title, isOdd: false }
}

/** The name of a level, with how its numbers are written where it is one of the plan's own. */
type Name = { readonly name: string; readonly number: RegExp | null }

/** A line that begins with the name of a level. */
function afterName(line: SourceLine, { name, number }: Name): HeadingShape | null {
  const word = line.words.slice(0, name.length)
  const rest = line.words.slice(name.length)
  const found =
    wordShape(word, (number?.exec(rest) ?? unusualAfterName.exec(rest))?.groups) ?? afterWord(word, rest)
  if (found !== null) return found
  const isMarked = line.hashes > 0 || line.isBold || number !== null
  return isMarked && name !== 'objectif' && /^\p{Lu}/u.test(word) ? unnumbered(word, rest) : null
}

function byName(line: SourceLine, names: readonly Name[]): HeadingShape | null {
  const text = folded(line.words.slice(0, 100))
  for (const name of names) {
    const found = text.startsWith(name.name) ? afterName(line, name) : null
    if (found !== null) return found
  }
  return null
}

/** « 1- Observer », « 1.1 Observer », « II. Observer »: a number and a title, which lists look like too. */
export function numberedShape(line: SourceLine): HeadingShape | null {
  const found = line.isBullet ? undefined : numbered.exec(line.words)?.groups
  if (found === undefined) return null
  const { number = '', mark = '', title = '' } = found
  const parts = number.split('.').length
  if (parts === 1 && mark === '') return null
  const isDecimal = /^\d/.test(number)
  if (parts > 1)
    return isDecimal ? { kind: `number:${parts}`, word: null, number, title, isOdd: false } : null
  const style = isDecimal ? '1' : /^[IVXLC]+$/.test(number) ? 'I' : 'A'
  return { kind: `list:${style}${mark}`, word: null, number, title, isOdd: false }
}

/** A capitalised word that is counted, of which nothing says yet that it names a level. */
function countedWord(line: SourceLine): string | null {
  const words = line.words.slice(0, 250)
  const found = counted.exec(words) ?? (line.hashes > 0 ? countedHeading.exec(words) : null)
  const word = folded(found?.groups?.word ?? '')
  return word === '' || neverNames.has(word.split(' ')[0] ?? '') ? null : word
}

/** Whether a line is numbered like a part but by a word that counts other things: « Phase 3 : validation ». */
export function isCountedOtherwise(line: SourceLine): boolean {
  return counted.test(line.words)
}

/** Reads lines by the names of levels: those of the plan, the usual ones, those that the text itself counts twice. */
export function nameReader(
  lines: readonly SourceLine[],
  ownLevels: readonly Level[],
): (line: SourceLine) => HeadingShape | null {
  const counts = new Map<string, number>()
  for (const word of lines.map(countedWord)) if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1)
  const twice = [...counts].filter(([, count]) => count > 1).map(([word]) => word)
  const own = ownLevels.flatMap(({ labelSingular, numbering }) =>
    labelSingular === null ? [] : { name: folded(labelSingular), number: numberPattern(numbering) },
  )
  const usual = [...new Set([...usualNames, ...twice.slice(0, 20)])].map((name) => ({ name, number: null }))
  const byLength = (a: Name, b: Name) => b.name.length - a.name.length
  const names = [...own.sort(byLength), ...usual.sort(byLength)]
  return (line) => byName(line, names)
}
