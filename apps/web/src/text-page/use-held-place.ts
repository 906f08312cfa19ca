import { type RefObject, useLayoutEffect, useMemo } from 'react'

/** What stands somewhere in the window. */
type Place = { readonly at: Range | Element; readonly top: number }

/** Keeps before the eyes what the reader has there when a text gets another width: `width` says which one it has. */
export function useHeldPlace(text: RefObject<HTMLElement | null>, width: string): void {
  // Read before the page is drawn with the other width.
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew for each width
  const held = useMemo(() => text.current && placeIn(text.current), [text, width])

  useLayoutEffect(() => {
    if (held) scrollBy({ top: topOf(held.at) - held.top, behavior: 'instant' })
  }, [held])
}

/** What is selected in the text when that is in sight, else what stands in the upper half of the window. */
function placeIn(text: HTMLElement): Place | null {
  for (const at of [selectedIn(text), ...shownIn(text)]) {
    if (at === null) continue
    const top = topOf(at)
    if (top > 0 && top < innerHeight) return { at, top }
  }
  return null
}

function topOf(at: Range | Element): number {
  return at.getBoundingClientRect().top
}

function selectedIn(text: HTMLElement): Range | null {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  return text.contains(range.commonAncestorContainer) ? range.cloneRange() : null
}

/** Parts of a window's height, from the place where one reads: between two fields there may be nothing. */
const looks = [0.35, 0.4, 0.45, 0.5, 0.3, 0.25]

function shownIn(text: HTMLElement): readonly (Range | Element | null)[] {
  const { left, top, width } = text.getBoundingClientRect()
  if (top >= 0) return []
  return looks.map((part) => shownAt(text, left + Math.min(width / 4, 120), innerHeight * part))
}

function shownAt(text: HTMLElement, x: number, y: number): Range | Element | null {
  const caret = document.caretPositionFromPoint?.(x, y)
  const node = caret?.offsetNode
  if (caret && node instanceof Text && text.contains(node)) return letterAt(node, caret.offset)
  const element = document.elementFromPoint(x, y)
  const isSmall = element !== null && element.getBoundingClientRect().height < innerHeight / 2
  return isSmall && text.contains(element) ? element : null
}

/** One letter: a place between two of them has no box at the end of a line. */
function letterAt(node: Text, offset: number): Range {
  const range = document.createRange()
  range.setStart(node, Math.max(0, Math.min(offset, node.length - 1)))
  range.setEnd(node, Math.min(range.startOffset + 1, node.length))
  return range
}
