import * as Y from 'yjs'
import { lineAt, type TextLines, type TextRange } from './text-lines'

/** The two ends of a passage, each held by a letter of it: relative positions of Yjs in base64. */
export type Anchor = { readonly start: string; readonly end: string }

/** What a passage says, with the words around it in its lines. */
export type Quote = { readonly quote: string; readonly before: string; readonly after: string }

/**
 * Where a passage stands now. `here`: by its letters, of which some are left. `moved`: by its words and those beside
 * them, which stand in one place only. `gone`: neither; `again` is where its words stand, when in one place only.
 */
export type Standing =
  | { readonly kind: 'here' | 'moved'; readonly range: TextRange }
  | { readonly kind: 'gone'; readonly again: TextRange | null }

const contextLength = 32
/** Of the words beside a passage, so many say that it is the same place. */
const tellingContext = 8
const mostPlaces = 200
const longestEnd = 100

/** The range without the blanks at its ends; null when nothing is left. */
export function trimmed({ text }: TextLines, { from, to }: TextRange): TextRange | null {
  const said = text.slice(from, to)
  const start = from + said.length - said.trimStart().length
  const end = from + said.trimEnd().length
  return start < end ? { from: start, to: end } : null
}

/** Holds a range by its first and its last letter. Null when there is none in it. */
export function anchorOf(lines: TextLines, range: TextRange): Anchor | null {
  const first = lines.runs.find(({ from, length }) => from + length > range.from)
  const last = lines.runs.findLast(({ from, length }) => length > 0 && from < range.to)
  if (first === undefined || last === undefined) return null
  const start = Math.max(range.from, first.from)
  const end = Math.min(range.to, last.from + last.length)
  if (start >= end) return null
  return {
    start: written(Y.createRelativePositionFromTypeIndex(first.node, start - first.from, 0)),
    end: written(Y.createRelativePositionFromTypeIndex(last.node, end - last.from, -1)),
  }
}

export function quoteOf({ text, lines }: TextLines, { from, to }: TextRange): Quote {
  const before = text.slice(lineAt(lines, from)?.from ?? 0, from).slice(-contextLength)
  const after = text.slice(to, lineAt(lines, to)?.to ?? to).slice(0, contextLength)
  return { quote: text.slice(from, to), before, after }
}

/**
 * Where the letters of a passage stand: what is left of it between its two ends, or up to the end of its line where the
 * other one is gone. Null when nothing is left. Everybody who has the same text answers the same.
 */
export function rangeOf(doc: Y.Doc, lines: TextLines, { start, end }: Anchor): TextRange | null {
  const [from, to] = [placeOf(doc, lines, start), placeOf(doc, lines, end)]
  if (from === null && to === null) return null
  const first = from ?? lineAt(lines.lines, to ?? 0)?.from ?? 0
  const last = to ?? lineAt(lines.lines, first)?.to ?? first
  return first < last ? trimmed(lines, { from: first, to: last }) : null
}

/** Where a passage stands, by its letters or else by its words. */
export function standingOf(
  doc: Y.Doc,
  lines: TextLines,
  passage: { readonly anchor: Anchor | null; readonly quote: Quote | null },
): Standing {
  const range = passage.anchor && rangeOf(doc, lines, passage.anchor)
  if (range !== null) return { kind: 'here', range }
  if (passage.quote === null || passage.quote.quote === '') return { kind: 'gone', again: null }
  const places = placesSaying(lines.text, passage.quote.quote)
  const moved = only(placesWithin(lines, places, passage.quote))
  return moved ? { kind: 'moved', range: moved } : { kind: 'gone', again: only(places) }
}

/** Those with the words of the quote on both sides, or when there are none, on one. */
function placesWithin(lines: TextLines, places: readonly TextRange[], quote: Quote): readonly TextRange[] {
  const around = places.map((range) => ({ range, ...quoteOf(lines, range) }))
  const whole = around.filter(({ before, after }) => before === quote.before && after === quote.after)
  const half = around.filter(
    ({ before, after }) =>
      (quote.before.length >= tellingContext && before === quote.before) ||
      (quote.after.length >= tellingContext && after === quote.after),
  )
  return (whole.length > 0 ? whole : half).map(({ range }) => range)
}

/**
 * Whether the letters at both ends of a passage stood in the text and are deleted. Not for one that nobody ever had in
 * it: that is only said to be a passage, or its letters are still on their way.
 */
export function wasDeleted(doc: Y.Doc, { start, end }: Anchor): boolean {
  return [start, end].every((each) => {
    const id = read(each)?.item
    return id != null && id.clock < Y.getState(doc.store, id.client) && Y.getItem(doc.store, id).deleted
  })
}

function placesSaying(text: string, quote: string): TextRange[] {
  const places: TextRange[] = []
  for (let from = text.indexOf(quote); from >= 0; from = text.indexOf(quote, from + 1)) {
    places.push({ from, to: from + quote.length })
    if (places.length === mostPlaces) break
  }
  return places
}

function only<Thing>(things: readonly Thing[]): Thing | null {
  return things.length === 1 ? (things[0] ?? null) : null
}

function placeOf(doc: Y.Doc, { runs }: TextLines, end: string): number | null {
  const relative = read(end)
  if (relative?.item == null) return null
  // What one's own undo brought back is not known to the others.
  const place = Y.createAbsolutePositionFromRelativePosition(relative, doc, false)
  const run = place && runs.find(({ node }) => node === place.type)
  return run ? run.from + place.index : null
}

function written(position: Y.RelativePosition): string {
  return btoa(String.fromCharCode(...Y.encodeRelativePosition(position)))
}

/** Null for what is no relative position: an anchor comes from a browser. */
function read(end: string): Y.RelativePosition | null {
  if (end.length > longestEnd) return null
  try {
    return Y.decodeRelativePosition(Uint8Array.from(atob(end), (letter) => letter.charCodeAt(0)))
  } catch {
    return null
  }
}
