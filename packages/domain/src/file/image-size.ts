import { type ByteReader, byteReader } from './byte-reader'

export type ImageSize = { readonly width: number; readonly height: number }

const pngSignature = '\u0089PNG\r\n\u001a\n'

/**
 * Each walks a file from its first byte to its last: the size of the image, or null for a file that is not whole, or
 * that goes on after the image has ended.
 */
export function pngSize(bytes: Uint8Array): ImageSize | null {
  const reader = byteReader(bytes)
  if (reader.letters(0, 8) !== pngSignature || reader.letters(12, 4) !== 'IHDR') return null
  let at = 8
  let name = ''
  while (at < reader.length && name !== 'IEND') {
    name = reader.letters(at + 4, 4)
    at += 12 + reader.big(at, 4)
  }
  if (name !== 'IEND' || at !== reader.length) return null
  return { width: reader.big(16, 4), height: reader.big(20, 4) }
}

export function jpegSize(bytes: Uint8Array): ImageSize | null {
  const reader = byteReader(bytes)
  if (reader.big(0, 3) !== 0xffd8ff) return null
  let size: ImageSize | null = null
  let at = 2
  while (at + 4 <= reader.length) {
    if (reader.byte(at) !== 0xff) return null
    const marker = reader.byte(at + 1)
    if (isFrame(marker)) size = { height: reader.big(at + 5, 2), width: reader.big(at + 7, 2) }
    at += 2 + Math.max(reader.big(at + 2, 2), 2)
    if (marker === 0xda) at = afterScan(reader, at)
  }
  return reader.big(at, 2) === 0xffd9 && at + 2 === reader.length ? size : null
}

export function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

/** Where the next marker stands: inside a scan, 0xFF is followed by 0 or by the number of a restart. */
function afterScan(reader: ByteReader, from: number): number {
  for (let at = from; at + 1 < reader.length; at += 1) {
    const next = reader.byte(at + 1)
    const isInside = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7)
    if (reader.byte(at) === 0xff && !isInside) return at
  }
  return reader.length
}

export function webpSize(bytes: Uint8Array): ImageSize | null {
  const reader = byteReader(bytes)
  const isWhole = reader.letters(0, 4) === 'RIFF' && reader.letters(8, 4) === 'WEBP'
  if (!isWhole || reader.little(4, 4) + 8 !== reader.length) return null
  return webpFrameSize(reader)
}

/** What the first part of a WebP says of its size. */
export function webpFrameSize(reader: ByteReader): ImageSize | null {
  return webpSizes[reader.letters(12, 4)]?.(reader) ?? null
}

const webpSizes: Readonly<Record<string, (reader: ByteReader) => ImageSize>> = {
  'VP8 ': (reader) => ({ width: reader.little(26, 2) & 0x3fff, height: reader.little(28, 2) & 0x3fff }),
  VP8L: (reader) => {
    const bits = reader.little(21, 4)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  },
  VP8X: (reader) => ({ width: reader.little(24, 3) + 1, height: reader.little(27, 3) + 1 }),
}

export function gifSize(bytes: Uint8Array): ImageSize | null {
  const reader = byteReader(bytes)
  if (!['GIF87a', 'GIF89a'].includes(reader.letters(0, 6))) return null
  let at = 13 + paletteBytes(reader.byte(10))
  while (at < reader.length && reader.byte(at) !== 0x3b) {
    const next = afterGifBlock(reader, at)
    if (next === null) return null
    at = next
  }
  return at === reader.length - 1 ? { width: reader.little(6, 2), height: reader.little(8, 2) } : null
}

export function paletteBytes(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1)
}

function afterGifBlock(reader: ByteReader, at: number): number | null {
  const kind = reader.byte(at)
  if (kind === 0x21) return afterSubBlocks(reader, at + 2)
  if (kind === 0x2c) return afterSubBlocks(reader, at + 11 + paletteBytes(reader.byte(at + 9)))
  return null
}

export function afterSubBlocks(reader: ByteReader, from: number): number {
  let at = from
  while (reader.byte(at) > 0) at += 1 + reader.byte(at)
  return at + 1
}
