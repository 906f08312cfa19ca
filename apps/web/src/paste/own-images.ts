/** The images of HTML, as they are written: an image of a page that is parsed could be loaded. */
const tags = /<img\s(?:[^>"']|"[^"]*"|'[^']*')*>/gi

export function imageTags(html: string): readonly string[] {
  return html.match(tags) ?? []
}

export function sourceOf(tag: string): string {
  const met = /\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag)
  return met?.[1] ?? met?.[2] ?? met?.[3] ?? ''
}

const fileAddress = /^\/api\/plans\/[^/]+\/files\/([0-9a-f-]{36})$/

/** The stored file that an image of one of our texts shows, written or only read; null for any other image. */
export function ownFileOf(tag: string): string | null {
  const named = /\sdata-file="([0-9a-f-]{36})"/.exec(tag)?.[1]
  if (named !== undefined) return named
  const source = sourceOf(tag)
  if (source === '' || !URL.canParse(source, location.href)) return null
  const { origin, pathname } = new URL(source, location.href)
  return origin === location.origin ? (fileAddress.exec(pathname)?.[1] ?? null) : null
}

/** The stored files that are not of this text, each once. */
export function filesOfElsewhere(html: string, here: ReadonlySet<string>): readonly string[] {
  const files = imageTags(html).flatMap((tag) => ownFileOf(tag) ?? [])
  return [...new Set(files)].filter((file) => !here.has(file))
}

/** The same HTML, its images showing these copies; what could not be copied leaves an empty paragraph. */
export function withCopies(html: string, copies: ReadonlyMap<string, string | null>): string {
  return html.replace(tags, (tag) => {
    const copy = copies.get(ownFileOf(tag) ?? '')
    if (copy === undefined) return tag
    // Of two attributes of one name, the first is read.
    if (copy !== null) return tag.replace(/^<img/i, `<img data-file="${copy}"`)
    return `<p${/\sdata-pm-slice="[^"]*"/.exec(tag)?.[0] ?? ''}></p>`
  })
}

/** Keeps the images of our texts as such, and takes the others out. */
export function keepOwnImages(page: Document): void {
  for (const image of page.querySelectorAll('img')) {
    const file = ownFileOf(image.outerHTML)
    if (file === null) image.remove()
    else image.setAttribute('data-file', file)
  }
}
