import type { Refusal } from '@deconcert/domain'
import { fileKind, fileRefusal, imageTypes, mostPieceBytes } from '@deconcert/domain/file'
import { type ImageProblem, prepareImage } from '../../../insert/prepare-image'

/** A file as it will be stored, or why it cannot be. An image is drawn anew, as those of texts are. */
export type AnnexFile =
  | { readonly name: string; readonly blob: Blob }
  | { readonly refusal: Refusal }
  | { readonly problem: ImageProblem }

const longestPhotograph = 30 * 1024 * 1024

export async function annexFile(file: File): Promise<AnnexFile> {
  const isImage = (imageTypes as readonly string[]).includes(file.type)
  if (file.size > (isImage ? longestPhotograph : mostPieceBytes)) return { refusal: 'too-big' }
  if (isImage) {
    const prepared = await prepareImage(file)
    return typeof prepared === 'string' ? { problem: prepared } : { name: file.name, blob: prepared.blob }
  }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const refusal = fileRefusal(fileKind(bytes), bytes.length, 'piece')
  return refusal === null ? { name: file.name, blob: file } : { refusal }
}
