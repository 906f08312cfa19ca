import type { Refusal } from '../refusal'
import { type FileKind, imageTypes } from './file-kind'
import { claimedSize } from './image-header'
import type { ImageSize } from './image-size'

/** Bytes of an image in a text: what a picture of 2,000 pixels takes, with room. */
export const mostImageBytes = 2 * 1024 * 1024
/** Bytes of a piece joined to a sheet. */
export const mostPieceBytes = 5 * 1024 * 1024
/** Beyond it, drawing an image exhausts the memory of a telephone, however few bytes it has. */
export const mostPixels = 25_000_000
export const longestSide = 10_000

/** How much the texts of a plan hold: files and bytes of one text, bytes of all. */
export const fileQuota = {
  filesOfText: 100,
  bytesOfText: 40 * 1024 * 1024,
  bytesOfPlan: 500 * 1024 * 1024,
} as const

export const fileUses = ['image', 'piece'] as const
/** Shown in a text, or joined to a sheet. */
export type FileUse = (typeof fileUses)[number]

/** Why so many bytes are not even opened for that use, whatever they are, or null. */
export function fileSizeRefusal(bytes: number, use: FileUse): Refusal | null {
  return bytes > (use === 'image' ? mostImageBytes : mostPieceBytes) ? 'too-big' : null
}

/** Why a file of this kind and of so many bytes is not stored for that use, or null. */
export function fileRefusal(
  kind: FileKind | 'unknown' | 'broken',
  bytes: number,
  use: FileUse,
): Refusal | null {
  if (kind === 'unknown') return 'file-kind-not-taken'
  if (kind === 'broken') return 'file-broken'
  const isImage = (imageTypes as readonly string[]).includes(kind.mediaType)
  if (use === 'image' && !isImage) return 'file-kind-not-taken'
  if (bytes > (isImage ? mostImageBytes : mostPieceBytes)) return 'too-big'
  return kind.size !== null && isTooLarge(kind.size) ? 'image-too-large' : null
}

function isTooLarge({ width, height }: ImageSize): boolean {
  return width > longestSide || height > longestSide || width * height > mostPixels
}

/** What a browser is given to draw smaller: a photograph of any telephone, 200 MB while it is drawn. */
const largestDrawn = { pixels: 50_000_000, side: 20_000 }

/** Why an image is not even opened to be drawn, by what its first bytes say, or null. */
export function drawingRefusal(bytes: Uint8Array): 'file-broken' | 'image-too-large' | null {
  const size = claimedSize(bytes)
  if (size === null) return 'file-broken'
  const { pixels, side } = largestDrawn
  const isTooMuch = size.width > side || size.height > side || size.width * size.height > pixels
  return isTooMuch ? 'image-too-large' : null
}
