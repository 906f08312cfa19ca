/** Pixels of the window. */
type Box = { readonly top: number; readonly right: number; readonly bottom: number }
type Seen = { readonly width: number; readonly height: number }

const button = { width: 120, height: 40 }
const gap = 6
const margin = 8

/** Where a button stands for selected words: below the last line of them that is in sight, and never past the edge. */
export function besideSelection(lines: readonly Box[], seen: Seen): { x: number; y: number } | null {
  const last = lines.findLast(({ top, bottom }) => bottom > 0 && top < seen.height)
  if (last === undefined) return null
  return {
    x: Math.max(margin, Math.min(last.right, seen.width - button.width)),
    y: Math.min(last.bottom + gap, seen.height - button.height - margin),
  }
}
