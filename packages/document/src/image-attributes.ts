import type { JSONContent } from './content'
import { isUuid } from './uuid-attribute'

/** How wide an image stands in its text. */
export const imageWidths = ['small', 'medium', 'full'] as const
export type ImageWidth = (typeof imageWidths)[number]

/** Characters that may say what an image shows. */
export const longestAlternative = 500

/** Whether it says what an image shows: something, on one line, and not a page of it. */
export function isAlternative(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.trim() !== '' &&
    value.length <= longestAlternative &&
    !/\p{Cc}/u.test(value)
  )
}

export function isImageWidth(value: unknown): value is ImageWidth {
  return (imageWidths as readonly unknown[]).includes(value)
}

/** The files that the images of a text show, each once. Reads no deeper than a text may stand. */
export function filesIn(content: JSONContent): readonly string[] {
  const files = new Set<string>()
  const waiting: JSONContent[] = [content]
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const file = part.type === 'image' ? part.attrs?.file : null
    if (isUuid(file)) files.add(file)
    if (Array.isArray(part.content)) waiting.push(...part.content)
  }
  return [...files]
}
