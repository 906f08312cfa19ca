/** Sizes of the drawing, in its pixels. */
export const box = { width: 176, height: 100 } as const
const gap = { x: 36, y: 14 } as const
const margin = 6

type Place = { readonly column: number; readonly row: number }

/** Where the box of a place begins. */
export function topLeftOf({ column, row }: Place): { readonly x: number; readonly y: number } {
  return { x: margin + column * (box.width + gap.x), y: margin + row * (box.height + gap.y) }
}

/** How large a drawing of these places is. */
export function sizeOf(places: readonly Place[]): { readonly width: number; readonly height: number } {
  const columns = Math.max(1, ...places.map(({ column }) => column + 1))
  const rows = Math.max(1, ...places.map(({ row }) => row + 1))
  return {
    width: 2 * margin + columns * box.width + (columns - 1) * gap.x,
    height: 2 * margin + rows * box.height + (rows - 1) * gap.y,
  }
}

/** The smallest scale at which the words of a drawing can still be read. */
const smallest = 0.7

/** How much smaller a drawing is drawn to fit in this width, as far as it can still be read; 1 before it is known. */
export function scaleIn(room: number, width: number): number {
  return room === 0 ? 1 : Math.min(1, Math.max(smallest, room / width))
}

/** The line from the right side of one box to the left side of another, as the path of an SVG. */
export function curveBetween(one: Place | undefined, other: Place | undefined): string {
  if (one === undefined || other === undefined) return ''
  const [from, to] = [topLeftOf(one), topLeftOf(other)]
  const [x1, y1] = [from.x + box.width, from.y + box.height / 2]
  const [x2, y2] = [to.x, to.y + box.height / 2]
  const bend = gap.x / 2
  return `M ${x1} ${y1} C ${x1 + bend} ${y1}, ${x2 - bend} ${y2}, ${x2} ${y2}`
}
