import { byteReader } from './byte-reader'
import { gifSize, type ImageSize, jpegSize, pngSize, webpSize } from './image-size'

/** What may be stored, by what it is: never an SVG, which can run. */
export const imageTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const
export const pieceTypes = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
] as const
export const fileTypes = [...imageTypes, ...pieceTypes] as const
export type FileType = (typeof fileTypes)[number]

/** What a file is by its bytes. `size` in pixels, null for what is no image. */
export type FileKind = { readonly mediaType: FileType; readonly size: ImageSize | null }

const beginnings: readonly (readonly [string, FileType])[] = [
  ['\u0089PNG', 'image/png'],
  ['\u00ff\u00d8\u00ff', 'image/jpeg'],
  ['RIFF', 'image/webp'],
  ['GIF8', 'image/gif'],
  ['%PDF-', 'application/pdf'],
  ['PK\u0003\u0004', 'application/vnd.oasis.opendocument.text'],
]

const sizes: Partial<Record<FileType, (bytes: Uint8Array) => ImageSize | null>> = {
  'image/png': pngSize,
  'image/jpeg': jpegSize,
  'image/webp': webpSize,
  'image/gif': gifSize,
}

/**
 * What a file is, by its own bytes and whatever it is called: `unknown` when it begins as nothing that is stored,
 * `broken` when it begins so and does not go on so.
 */
export function fileKind(bytes: Uint8Array): FileKind | 'unknown' | 'broken' {
  const start = byteReader(bytes).letters(0, 8)
  const begun = beginnings.find(([signature]) => start.startsWith(signature))?.[1]
  if (begun === undefined) return 'unknown'
  const sizeOf = sizes[begun]
  if (sizeOf === undefined) return begun === 'application/pdf' ? pdfKind(bytes) : archiveKind(bytes)
  const size = sizeOf(bytes)
  return size === null || size.width < 1 || size.height < 1 ? 'broken' : { mediaType: begun, size }
}

const lastBytesOfPdf = 1024

function pdfKind(bytes: Uint8Array): FileKind | 'broken' {
  const end = byteReader(bytes).letters(Math.max(bytes.length - lastBytesOfPdf, 0), lastBytesOfPdf)
  return end.includes('%%EOF') ? { mediaType: 'application/pdf', size: null } : 'broken'
}

const [, docx, odt] = pieceTypes

/** A text of an office, by the first name in it or by the names at its end. Nothing of it is opened. */
function archiveKind(bytes: Uint8Array): FileKind | 'unknown' {
  const reader = byteReader(bytes)
  if (reader.letters(30, 8 + odt.length) === `mimetype${odt}`) return { mediaType: odt, size: null }
  const names = reader.letters(Math.max(bytes.length - 65_536, 0), 65_536)
  return names.includes('word/document.xml') ? { mediaType: docx, size: null } : 'unknown'
}
