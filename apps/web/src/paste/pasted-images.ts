import { imageTags, ownFileOf, sourceOf } from './own-images'

/** As many as somebody would describe one after another. */
const mostImages = 20
const embedded = /^data:(image\/(?:png|jpeg|webp|gif));base64,([a-z0-9+/=\s]+)$/i

/** The images of pasted HTML: those that it holds itself, as files, and how many it only leads to. */
export function imagesOfPaste(html: string): { readonly files: readonly File[]; readonly elsewhere: number } {
  const sources = imageTags(html)
    .filter((tag) => ownFileOf(tag) === null)
    .map(sourceOf)
  const files = sources.flatMap((source) => fileOf(source) ?? []).slice(0, mostImages)
  return { files, elsewhere: sources.length - files.length }
}

function fileOf(source: string): File | null {
  const [, type = '', base64 = ''] = embedded.exec(source) ?? []
  if (type === '') return null
  try {
    const bytes = Uint8Array.from(atob(base64.replace(/\s/g, '')), (sign) => sign.charCodeAt(0))
    return new File([bytes], `image.${type.slice(6)}`, { type })
  } catch {
    return null
  }
}
