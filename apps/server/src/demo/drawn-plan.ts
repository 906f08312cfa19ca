import { crc32, deflateSync } from 'node:zlib'

type Point = readonly [x: number, y: number]
/** A line through these points, or a disc around one: how thick, and in which colour. */
type Stroke = { readonly through: readonly Point[]; readonly width: number; readonly colour: number }

export const planSize = { width: 720, height: 420 } as const

const colours = ['f7f4ec', 'dfe8d5', '7fb2d9', 'd9702b', '23443b', 'ffffff']
const [paper, heights, water, road, town, centre] = [0, 1, 2, 3, 4, 5]

const served: readonly Point[] = [
  [330, 70],
  [390, 210],
  [350, 350],
]
const unserved: readonly Point[] = [
  [120, 150],
  [590, 290],
]

const strokes: readonly Stroke[] = [
  { through: [[120, 150]], width: 260, colour: heights },
  { through: [[600, 280]], width: 280, colour: heights },
  {
    through: [
      [300, -20],
      [350, 90],
      [430, 190],
      [380, 330],
      [420, 440],
    ],
    width: 14,
    colour: water,
  },
  { through: served, width: 8, colour: road },
  ...served.map((at): Stroke => ({ through: [at], width: 34, colour: road })),
  ...served.map((at): Stroke => ({ through: [at], width: 20, colour: town })),
  ...unserved.map((at): Stroke => ({ through: [at], width: 34, colour: town })),
  ...unserved.map((at): Stroke => ({ through: [at], width: 18, colour: centre })),
]

/** The plan of a valley, as a PNG: its river, its towns, and the one coach line between some of them. */
export function drawnPlan(): Buffer {
  const { width, height } = planSize
  // Each line begins with how it is filtered: not at all.
  const lines = Buffer.alloc((width + 1) * height, paper)
  for (const { through, width: thickness, colour } of strokes)
    for (const [n, to] of through.entries())
      drawSegment(lines, through[n - 1] ?? to, to, thickness / 2, colour)

  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits, each the number of a colour.
  header.set([8, 3], 8)
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.join(''), 'hex')),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function drawSegment(lines: Buffer, from: Point, to: Point, reach: number, colour: number): void {
  const { width, height } = planSize
  const [left, right] = [Math.min(from[0], to[0]) - reach, Math.max(from[0], to[0]) + reach]
  const [top, bottom] = [Math.min(from[1], to[1]) - reach, Math.max(from[1], to[1]) + reach]
  for (let y = Math.max(top, 0); y <= Math.min(bottom, height - 1); y += 1)
    for (let x = Math.max(left, 0); x <= Math.min(right, width - 1); x += 1)
      if (squaredDistance(x, y, from, to) <= reach * reach) lines[y * (width + 1) + x + 1] = colour
}

function squaredDistance(x: number, y: number, from: Point, to: Point): number {
  const dx = to[0] - from[0]
  const dy = to[1] - from[1]
  const along = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy || 1)
  const part = Math.min(Math.max(along, 0), 1)
  return (x - from[0] - part * dx) ** 2 + (y - from[1] - part * dy) ** 2
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
