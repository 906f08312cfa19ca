import type { Node } from '@tiptap/pm/model'
import * as Y from 'yjs'
import { deepestNesting } from './content'

/** What stands for something in a line that is no letter: one sign, as one place in an editor. */
const thing = '￼'
const textblocks = new Set(['paragraph', 'heading'])

/** A stretch of shared text and where its first letter stands among the lines. */
type Run = { readonly node: Y.XmlText; readonly from: number; readonly length: number }

/**
 * A text as its lines, one for each paragraph, heading and cell, with a line end between two. A place is counted in
 * UTF-16 units from the beginning, the same in shared state, in an editor and on a page.
 */
export type TextLines = {
  readonly text: string
  readonly lines: readonly { readonly from: number; readonly to: number }[]
  readonly runs: readonly Run[]
}

/** A place in each of two lines, or twice in one; `to` is past the last letter. */
export type TextRange = { readonly from: number; readonly to: number }

class Lines {
  readonly runs: Run[] = []
  readonly #lines: string[] = []
  #from = 0

  add(block: Y.XmlElement): void {
    let line = ''
    for (const child of block.toArray()) {
      if (child instanceof Y.XmlText) {
        this.runs.push({ node: child, from: this.#from + line.length, length: child.length })
        line += lettersOf(child)
      } else line += child instanceof Y.XmlElement && child.nodeName === 'hardBreak' ? '\n' : thing
    }
    this.#lines.push(line)
    this.#from += line.length + 1
  }

  done(): TextLines {
    return { text: this.#lines.join('\n'), lines: placesOf(this.#lines), runs: this.runs }
  }
}

/** The lines of a shared text. Never changes it. */
export function textLines(fragment: Y.XmlFragment): TextLines {
  const lines = new Lines()
  collect(fragment, 0, lines)
  return lines.done()
}

function collect(parent: Y.XmlFragment, depth: number, lines: Lines): void {
  if (depth > deepestNesting) return
  for (const child of parent.toArray()) {
    if (!(child instanceof Y.XmlElement)) continue
    if (textblocks.has(child.nodeName)) lines.add(child)
    else collect(child, depth + 1, lines)
  }
}

function lettersOf(node: Y.XmlText): string {
  const runs = node.toDelta() as { readonly insert: unknown }[]
  return runs.map(({ insert }) => (typeof insert === 'string' ? insert : thing)).join('')
}

function placesOf(lines: readonly string[]): { from: number; to: number }[] {
  let from = 0
  return lines.map((line) => {
    const place = { from, to: from + line.length }
    from = place.to + 1
    return place
  })
}

/** Where the lines of a text that is open in an editor begin, as its positions and as places. */
type EditorLine = { readonly pos: number; readonly from: number; readonly to: number }

function editorLines(doc: Node): EditorLine[] {
  const lines: EditorLine[] = []
  let from = 0
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true
    lines.push({ pos: pos + 1, from, to: from + node.content.size })
    from += node.content.size + 1
    return false
  })
  return lines
}

/** Where ranges of places stand in an editor, as its positions; null for what reaches past its end. */
export function editorRanges(doc: Node, ranges: readonly TextRange[]): readonly (TextRange | null)[] {
  const lines = editorLines(doc)
  const posOf = (place: number) => {
    const line = lineAt(lines, place)
    return line === undefined || place > line.to ? null : line.pos + place - line.from
  }
  return ranges.map(({ from, to }) => {
    const [start, end] = [posOf(from), posOf(to)]
    return start === null || end === null || start >= end ? null : { from: start, to: end }
  })
}

/** What is between two positions of an editor, as places. */
export function placesInEditor(doc: Node, { from, to }: TextRange): TextRange {
  const lines = editorLines(doc)
  const placeOf = (pos: number) => {
    const line = lines.findLast((each) => each.pos <= pos) ?? lines[0]
    if (line === undefined) return 0
    return line.from + Math.min(Math.max(pos - line.pos, 0), line.to - line.from)
  }
  return { from: placeOf(from), to: placeOf(to) }
}

/** The line in which a place stands. */
export function lineAt<Line extends { readonly from: number }>(
  lines: readonly Line[],
  place: number,
): Line | undefined {
  let [low, high] = [0, lines.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((lines[middle]?.from ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return lines[low]
}
