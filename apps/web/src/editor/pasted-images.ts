const shown = /^image\/(?:png|jpeg|webp|gif)$/

/** The images among the files of a drop or a paste. */
export function imagesIn(data: DataTransfer | null): readonly File[] {
  return [...(data?.files ?? [])].filter(({ type }) => shown.test(type))
}

/** As many as somebody would describe one after another. */
const mostImages = 20
const embedded = /^data:(image\/(?:png|jpeg|webp|gif));base64,([a-z0-9+/=\s]+)$/i

/** The images of pasted HTML: those that it holds itself, as files, and how many it only leads to. */
export function imagesOfPaste(html: string): { readonly files: readonly File[]; readonly elsewhere: number } {
  if (!/<img/i.test(html) || html.includes('data-pm-slice')) return { files: [], elsewhere: 0 }
  const sources = sourcesIn(html)
  const files = sources.flatMap((source) => fileOf(source) ?? []).slice(0, mostImages)
  return { files, elsewhere: sources.length - files.length }
}

/** Read from the text: an image of a page that is parsed could be loaded. */
function sourcesIn(html: string): readonly string[] {
  const tags = html.match(/<img\s(?:[^>"']|"[^"]*"|'[^']*')*>/gi) ?? []
  return tags.map((tag) => {
    const met = /\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag)
    return met?.[1] ?? met?.[2] ?? met?.[3] ?? ''
  })
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
