import { crc32, deflateSync } from 'node:zlib'
import type { Visitor, World } from './world'

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** A whole PNG of one colour, which a browser shows. `shade` from 0 to 255: another is another file. */
export function plainPng(width: number, height: number, shade = 128): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits of grey.
  header[8] = 8
  const lines = Buffer.alloc((width + 1) * height, shade)
  for (let line = 0; line < height; line += 1) lines[line * (width + 1)] = 0
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(lines)), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), ...parts])
}

/** A PNG of few bytes that claims to be so large. */
export function claimingPng(width: number, height: number): Buffer {
  const png = plainPng(1, 1)
  const header = Buffer.from(png.subarray(16, 29))
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  return Buffer.concat([png.subarray(0, 8), chunk('IHDR', header), png.subarray(33)])
}

/** In base64, as it is sent. */
export const pointPng = plainPng(1, 1).toString('base64')

/** Stores an image in a text; its id. Another shade is another image. */
export async function fileOf(
  world: World,
  writer: Visitor,
  documentId: string,
  shade = 128,
): Promise<string> {
  const sent = { use: 'image', name: 'point.png', bytes: plainPng(1, 1, shade).toString('base64') }
  return (await writer.post<{ id: string }>(world.at(`/texts/${documentId}/files`), sent)).body.id
}
