import type { Level } from './level'
import { type HeadingShape, nameReader, numberedShape } from './outline-heading'
import type { SourceLine } from './outline-source'

export type Shapes = readonly (HeadingShape | null)[]

const leaders = /(?:\.{3,}|…{2,}|(?:\. ){3,}|\t)\s*\d{1,3}$/
const contentsTitle = /^(?:sommaire|table des mati[eè]res)$/i

/** Lines of a table of contents: they name every part a second time. */
export function contentsLines(lines: readonly SourceLine[]): ReadonlySet<number> {
  const found = new Set<number>()
  let isInside = false
  for (const line of lines) {
    const isTitle = contentsTitle.test(line.words)
    isInside = isTitle || (isInside && /\s\d{1,3}$/.test(line.words))
    if (isInside || leaders.test(line.text)) found.add(line.number)
  }
  return found
}

/** The nearest line after each in which a shape is found, from the end to the beginning. */
function nextShape(shapes: Shapes): Shapes {
  const next: (HeadingShape | null)[] = Array(shapes.length).fill(null)
  for (let index = shapes.length - 2; index >= 0; index -= 1)
    next[index] = shapes[index + 1] ?? next[index + 1] ?? null
  return next
}

/**
 * Of the numbered lines, those that head a part: the nearest of their style before « 1.1 » has the number 1, and those
 * that go on counting in a style in which one does. The others are lists.
 */
function headsOfNumbers(candidates: Shapes, sure: Shapes): Shapes {
  const next = nextShape(sure)
  const latest = new Map<string, number>()
  const heads = new Map<number, HeadingShape>()
  const keep = (index: number) => {
    const shape = candidates[index]
    const child = next[index]?.number
    if (shape?.number && child?.startsWith(`${shape.number}.`)) heads.set(index, shape)
  }
  for (const [index, shape] of candidates.entries()) {
    if (sure[index] != null) {
      for (const each of latest.values()) keep(each)
      latest.clear()
    } else if (shape !== null) latest.set(shape.kind, index)
  }
  const counts = new Map<string, number>()
  const styles = new Set([...heads.values()].map(({ kind }) => kind))
  return candidates.map((shape, index) => {
    if (shape === null || !styles.has(shape.kind)) return null
    const goesOn = Number(shape.number) === (counts.get(shape.kind) ?? Number.NaN) + 1
    if (!heads.has(index) && !goesOn) return null
    counts.set(shape.kind, Number(shape.number))
    return shape
  })
}

/** Lists that count 1, 2, 3…, each with where its items are. */
function countedLists(candidates: Shapes): readonly (readonly number[])[] {
  const lists: number[][] = []
  const latest = new Map<string, number[]>()
  for (const [index, shape] of candidates.entries()) {
    const list = Number(shape?.number) === 1 ? [] : latest.get(shape?.kind ?? '')
    if (shape === null || list === undefined || Number(shape.number) !== list.length + 1) continue
    if (list.length === 0) lists.push(list)
    list.push(index)
    latest.set(shape.kind, list)
  }
  return lists
}

/** The longest list of two items or more, where nothing else heads anything. */
function longestList(candidates: Shapes): Shapes {
  const [longest = []] = [...countedLists(candidates)].sort((a, b) => b.length - a.length)
  const kept = new Set(longest.length > 1 ? longest : [])
  return candidates.map((shape, index) => (kept.has(index) ? shape : null))
}

function hashShape({ hashes, words }: SourceLine): HeadingShape | null {
  return hashes === 0
    ? null
    : { kind: `hash:${hashes}`, word: null, number: null, title: words, isOdd: false }
}

/** Markdown headings, without the one above all others, which is the title of the whole. */
function markdownHeads(lines: readonly SourceLine[]): Shapes {
  const tops = lines.filter((line) => line.hashes === 1)
  const hasTitle = tops.length === 1 && lines.some((line) => line.hashes > 1)
  return lines.map((line) => (hasTitle && line.hashes === 1 ? null : hashShape(line)))
}

/** In a text of markdown headings, the plain ones that stand right above headings with a name or a number. */
function markdownAbove(lines: readonly SourceLine[], sure: Shapes): Shapes {
  const plain = lines.map((line, index) => (sure[index] == null ? hashShape(line) : null))
  const marked = sure.map((shape, index) => (shape === null ? plain[index] : shape) ?? null)
  const next = nextShape(marked)
  const depthOf = new Map(marked.map((shape, index) => [shape, lines[index]?.hashes ?? 0]))
  return plain.map((shape, index) => {
    const below = next[index] ?? null
    const isAbove = below !== null && !below.kind.startsWith('hash:')
    return isAbove && (depthOf.get(below) ?? 0) > (lines[index]?.hashes ?? 0) ? shape : null
  })
}

/**
 * The shape of every line that heads a part, null for the others: by the names of levels, by numbers that hold
 * together, or else by markdown headings, or else by the longest counted list.
 */
export function headingShapes(lines: readonly SourceLine[], ownLevels: readonly Level[]): Shapes {
  const contents = contentsLines(lines)
  const readName = nameReader(lines, ownLevels)
  const isOut = (line: SourceLine) => line.isTable || contents.has(line.number)
  const named = lines.map((line) => (isOut(line) ? null : readName(line)))
  const candidates = lines.map((line, index) =>
    isOut(line) || named[index] != null ? null : numberedShape(line),
  )
  const marked = candidates.map((shape, index) => {
    const isMarked = shape?.kind.startsWith('number:') || (lines[index]?.hashes ?? 0) > 0
    return isMarked ? shape : null
  })
  const sure = named.map((shape, index) => shape ?? marked[index] ?? null)
  const lists = headsOfNumbers(
    candidates.map((shape) => (shape?.kind.startsWith('list:') ? shape : null)),
    sure,
  )
  const found = sure.map((shape, index) => shape ?? lists[index] ?? null)
  if (found.some((shape) => shape !== null)) {
    const above = markdownAbove(lines, found)
    return found.map((shape, index) => shape ?? above[index] ?? null)
  }
  const markdown = markdownHeads(lines)
  return markdown.some((shape) => shape !== null) ? markdown : longestList(candidates)
}
