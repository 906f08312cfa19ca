import { emptyContent, type JSONContent } from '@deconcert/document'

/** The words and the stored file of an image of a read document. */
export type StoredImage = { readonly file: string; readonly alt: string }

/** The blocks of a read text, its images as they are stored now; those that are not are left out. */
export function withImages(
  content: JSONContent,
  images: ReadonlyMap<string, StoredImage>,
): readonly JSONContent[] {
  return (content.content ?? []).flatMap((block) => placed(block, images))
}

function placed(block: JSONContent, images: ReadonlyMap<string, StoredImage>): JSONContent[] {
  if (block.type === 'image') {
    const image = images.get(String(block.attrs?.file))
    return image === undefined ? [] : [{ ...block, attrs: { ...block.attrs, ...image } }]
  }
  if (!block.content) return [block]
  const content = block.content.flatMap((child) => placed(child, images))
  // What held nothing but an image that is left out.
  const isEmptied = content.length === 0 && block.content.length > 0
  return [{ ...block, content: isEmptied ? (emptyContent().content ?? []) : content }]
}
