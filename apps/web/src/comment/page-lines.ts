import type { TextRange } from '@deconcert/document'

type Piece = { readonly node: Text; readonly from: number }

/** The lines of a text that is shown to be read, and where on the page each letter of them stands. */
export type PageLines = { readonly text: string; readonly pieces: readonly Piece[] }

/** Reads the lines below an element, as `textLines` reads them of the shared text. */
export function pageLines(root: Element): PageLines {
  const pieces: Piece[] = []
  const lines: string[] = []
  let from = 0
  for (const line of root.querySelectorAll('[data-line]')) {
    const text = readLine(line, from, pieces)
    lines.push(text)
    from += text.length + 1
  }
  return { text: lines.join('\n'), pieces }
}

function readLine(line: Element, from: number, pieces: Piece[]): string {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  let text = ''
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) {
      pieces.push({ node, from: from + text.length })
      text += node.data
    } else if (node instanceof HTMLBRElement) text += '\n'
  }
  return text
}

/** A range of places as a range of the page; null when it is not shown. */
export function onPage({ pieces }: PageLines, { from, to }: TextRange): Range | null {
  const start = pieces.findLast((piece) => piece.from <= from)
  const end = pieces.findLast((piece) => piece.from < to)
  if (start === undefined || end === undefined) return null
  const range = document.createRange()
  range.setStart(start.node, Math.min(from - start.from, start.node.length))
  range.setEnd(end.node, Math.min(to - end.from, end.node.length))
  return range
}

/** What somebody has selected on the page, as places. */
export function placesOnPage({ pieces, text }: PageLines, selected: Range): TextRange | null {
  const inside = pieces.filter(({ node }) => selected.intersectsNode(node))
  const [first, last] = [inside[0], inside.at(-1)]
  if (first === undefined || last === undefined) return null
  const from = first.from + (first.node === selected.startContainer ? selected.startOffset : 0)
  const endsInside = last.node === selected.endContainer
  const to = last.from + (endsInside ? selected.endOffset : last.node.length)
  return from < to && to <= text.length ? { from, to } : null
}

/** Where a place of the page stands: what somebody points at. */
export function placeAt({ pieces }: PageLines, node: Node, offset: number): number | null {
  const piece = pieces.find((each) => each.node === node)
  return piece === undefined ? null : piece.from + offset
}
