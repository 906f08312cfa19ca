import type { Refusal } from '../refusal'
import { type FileKind, imageTypes } from './file-kind'

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

function isTooLarge({ width, height }: { readonly width: number; readonly height: number }): boolean {
  return width > longestSide || height > longestSide || width * height > mostPixels
}
