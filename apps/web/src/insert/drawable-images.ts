import type { Understood } from '@deconcert/document/understood'
import { drawingRefusal } from '@deconcert/domain/file'
import type { FileRead } from './read-in-worker'
import { withImages } from './with-images'

/** What was read of a file, without the images that a page could not even show: few bytes can unfold to gigabytes. */
export function withDrawableImages(read: Understood): FileRead {
  const images = read.images.filter(({ bytes }) => drawingRefusal(bytes) === null)
  const left = read.images.length - images.length
  if (left === 0) return read
  const kept = new Map(images.map(({ key }) => [key, { file: key, alt: '' }]))
  const content = { ...read.content, content: [...withImages(read.content, kept)] }
  if (content.content.length === 0) return { refusal: 'too-big' }
  return { content, images, leftOut: { ...read.leftOut, images: (read.leftOut.images ?? 0) + left } }
}
