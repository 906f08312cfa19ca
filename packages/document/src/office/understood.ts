import type { JSONContent } from '../content'

/** What was met in a file and is not taken into a text. */
export const leftOutKinds = [
  'images',
  'notes',
  'comments',
  'deletions',
  'formulas',
  'drawings',
  'contents',
  'links',
] as const
export type LeftOutKind = (typeof leftOutKinds)[number]
export type LeftOut = Readonly<Partial<Record<LeftOutKind, number>>>

/** An image of a file, as its bytes stand there. */
export type FoundImage = {
  /** How it is called where it stands in the blocks, in place of a stored file. */
  readonly key: string
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  /** What the file says that it shows; often nothing. */
  readonly words: string
}

/** A text that was read from a file: blocks of the schema, but for images that wait for a stored file and for words. */
export type Understood = {
  readonly content: JSONContent
  readonly images: readonly FoundImage[]
  readonly leftOut: LeftOut
}

const mostImages = 50
const mostImageBytes = 8 * 1024 * 1024

const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  ['image/webp', [0x52, 0x49, 0x46, 0x46]],
]

/** Gathers what is met in a file besides its words. */
export class Findings {
  readonly images: FoundImage[] = []
  readonly leftOut: Partial<Record<LeftOutKind, number>> = {}

  leave(kind: LeftOutKind): void {
    this.leftOut[kind] = (this.leftOut[kind] ?? 0) + 1
  }

  /** The block of an image that can be taken, or null for one that is left out. */
  image(name: string, bytes: Uint8Array | null, words: string): JSONContent | null {
    const mediaType = signatures.find(([, start]) => start.every((byte, n) => bytes?.[n] === byte))?.[0]
    const isTaken = mediaType !== undefined && this.images.length < mostImages
    if (bytes === null || !isTaken || bytes.length > mostImageBytes) {
      this.leave('images')
      return null
    }
    const key = `image-${this.images.length + 1}`
    const shortName = name.slice(name.lastIndexOf('/') + 1)
    this.images.push({ key, name: shortName, mediaType, bytes, words: words.replaceAll(/\s+/g, ' ').trim() })
    return { type: 'image', attrs: { file: key, alt: '', width: 'medium' } }
  }
}
