import type { FoundImage } from '@deconcert/document/understood'
import type { ImageChoices } from './document-images'
import { type ImageProblem, type PreparedImage, prepareImage } from './prepare-image'

/** By the key of an image in its file. */
type Prepared = {
  readonly ready: ReadonlyMap<string, PreparedImage>
  readonly problems: ReadonlyMap<string, ImageProblem>
}

/** The images that are taken, each drawn anew; those that cannot be, with why. */
export async function prepareDocumentImages(
  images: readonly FoundImage[],
  choices: ImageChoices,
): Promise<Prepared> {
  const ready = new Map<string, PreparedImage>()
  const problems = new Map<string, ImageProblem>()
  for (const { key, mediaType, bytes } of images) {
    if (!choices[key]?.isTaken) continue
    const prepared = await prepareImage(new Blob([new Uint8Array(bytes)], { type: mediaType }))
    if (typeof prepared === 'string') problems.set(key, prepared)
    else ready.set(key, prepared)
  }
  return { ready, problems }
}
