import { type ByteReader, byteReader } from './byte-reader'
import { afterSubBlocks, type ImageSize, isFrame, paletteBytes, webpFrameSize } from './image-size'

/**
 * The size that an image claims before anything of it is drawn, read from its first bytes however it goes on; null when
 * they claim none. Where a reader of images could see another size than these bytes say, they say none.
 */
export function claimedSize(bytes: Uint8Array): ImageSize | null {
  const reader = byteReader(bytes)
  const size = readers.find(([signature]) => reader.letters(0, signature.length) === signature)?.[1](reader)
  return size && size.width >= 1 && size.height >= 1 ? size : null
}

const readers: readonly (readonly [string, (reader: ByteReader) => ImageSize | null])[] = [
  ['\u0089PNG\r\n\u001a\n', pngHeader],
  ['\u00ff\u00d8\u00ff', jpegHeader],
  ['RIFF', (reader) => (reader.letters(8, 4) === 'WEBP' ? webpFrameSize(reader) : null)],
  ['GIF87a', gifHeader],
  ['GIF89a', gifHeader],
]

function pngHeader(reader: ByteReader): ImageSize | null {
  if (reader.letters(12, 4) !== 'IHDR') return null
  return { width: reader.big(16, 4), height: reader.big(20, 4) }
}

/** The first frame before any scan. What stands between segments, which some readers step over, ends the reading. */
function jpegHeader(reader: ByteReader): ImageSize | null {
  for (let at = 2; reader.byte(at) === 0xff; at += 2 + reader.big(at + 2, 2)) {
    while (reader.byte(at + 1) === 0xff) at += 1
    const marker = reader.byte(at + 1)
    if (isFrame(marker)) return { height: reader.big(at + 5, 2), width: reader.big(at + 7, 2) }
    const hasLength = marker >= 0xc0 && marker <= 0xfe && (marker < 0xd0 || marker > 0xda)
    if (!hasLength || reader.big(at + 2, 2) < 2) return null
  }
  return null
}

/** The screen, or the first image on it where that is larger: readers make room for both. */
function gifHeader(reader: ByteReader): ImageSize | null {
  const screen = { width: reader.little(6, 2), height: reader.little(8, 2) }
  let at = 13 + paletteBytes(reader.byte(10))
  while (reader.byte(at) === 0x21) at = afterSubBlocks(reader, at + 2)
  if (reader.byte(at) !== 0x2c) return null
  return {
    width: Math.max(screen.width, reader.little(at + 1, 2) + reader.little(at + 5, 2)),
    height: Math.max(screen.height, reader.little(at + 3, 2) + reader.little(at + 7, 2)),
  }
}
