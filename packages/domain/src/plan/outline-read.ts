import type { OutlineCorrections, OutlineGround, OutlineLevel, OutlineLine } from './outline'
import { type HeadingShape, numberedShape } from './outline-heading'
import { outlineLevels, withLevels } from './outline-levels'
import { type Read, readLines } from './outline-line'
import { contentsLines, headingShapes } from './outline-shape'
import { type SourceLine, splitOutline } from './outline-source'

/** What the lines of a text are read as, and the levels that their headings mean. */
export type Outline = {
  readonly levels: readonly OutlineLevel[]
  readonly lines: readonly OutlineLine[]
}

/** A line made a heading by hand is read as one: its number is taken from it where it has one. */
function shapesByHand(
  lines: readonly SourceLine[],
  shapes: readonly (HeadingShape | null)[],
  corrections: OutlineCorrections,
): readonly (HeadingShape | null)[] {
  return shapes.map((shape, index) => {
    const line = lines[index]
    const correction = line && corrections[line.number]
    if (line === undefined || correction === undefined) return shape
    if (correction.kind !== 'heading') return null
    const plain = { kind: 'by-hand', word: null, number: null, title: line.words, isOdd: false }
    return shape ?? numberedShape(line) ?? plain
  })
}

/** Two texts of which the second goes on with the first. */
function together(first: string, second: string): string {
  if (first === '') return second.replace(/^\s*[:–—-]\s*/, '')
  return /\p{L}-$/u.test(first) ? first + second : `${first} ${second}`
}

function ownWords({ kind, line, shape }: Read): string {
  if (kind === 'heading') return shape?.title ?? line.words
  if (kind === 'lead' && line.isBullet) return `• ${line.words}`
  if (kind === 'objective') return line.words.replace(/^objectifs?\s*:\s*/i, '')
  return line.words
}

/** What each line brings once those that go on with it are added. */
function gatheredWords(reads: readonly Read[]): ReadonlyMap<number, string> {
  const words = new Map<number, string>()
  for (const read of reads) {
    const host = read.joinedTo
    if (host === null) words.set(read.line.number, ownWords(read))
    else words.set(host, together(words.get(host) ?? '', read.line.words))
  }
  return words
}

/** What a heading says beside its title; nothing of the sort for other lines. */
function headingFacts({ kind, shape, line }: Read, levelKey: string | null, isByMarks: boolean) {
  if (kind !== 'heading') return { levelKey: null, sourceNumber: null, isOdd: false, depth: 0 }
  return {
    levelKey,
    sourceNumber: shape?.number ?? null,
    isOdd: shape?.isOdd ?? false,
    depth: isByMarks ? line.hashes : 0,
  }
}

/** What is taken of a line, and what was written where somebody wrote otherwise. */
function wordsOf({ line, joinedTo }: Read, gathered: string, title: string | undefined) {
  if (joinedTo !== null) return { words: line.words, wordsAsWritten: null }
  const isRewritten = title !== undefined && title.trim() !== gathered
  return isRewritten
    ? { words: title.trim(), wordsAsWritten: gathered }
    : { words: gathered, wordsAsWritten: null }
}

/**
 * Reads the outline of a plan line by line. Nothing is thrown away: every line that says something comes back, with
 * what it is read as and why. Corrections take the place of what was understood, and the lines after them are read anew.
 * Levels of the names `added` come last, for lines to be given them by hand.
 */
export function readOutline(
  text: string,
  ground: OutlineGround,
  corrections: OutlineCorrections = {},
  added: readonly string[] = [],
): Outline {
  const lines = splitOutline(text)
  const found = headingShapes(lines, ground.levels)
  const shapes = shapesByHand(lines, found, corrections)
  const headings = lines.flatMap((line, index) => {
    const shape = found[index]
    return shape ? [{ shape, depth: line.hashes }] : []
  })
  const levels = withLevels(outlineLevels(headings, ground), added)
  const byKind = new Map(levels.flatMap((level) => level.kinds.map((kind) => [kind, level.key] as const)))
  const levelOf = ({ line, shape }: Read) =>
    corrections[line.number]?.levelKey ?? byKind.get(shape?.kind ?? '') ?? levels[0]?.key ?? null
  const reads = readLines(lines, shapes, corrections, contentsLines(lines), levelOf)
  const words = gatheredWords(reads)
  const isByMarks = reads.every(({ kind, line }) => kind !== 'heading' || line.hashes > 0)
  const finished = reads.map((read): OutlineLine => {
    const { line, kind, why, joinedTo } = read
    const { number, text } = line
    return {
      ...{ number, text, kind, why, joinedTo },
      ...headingFacts(read, levelOf(read), isByMarks),
      ...wordsOf(read, words.get(number) ?? '', corrections[number]?.title),
    }
  })
  return { levels, lines: finished }
}
