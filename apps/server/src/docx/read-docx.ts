import { type DocxParagraph, readParagraphs } from './docx-lines'
import { listMarks, readLists } from './docx-lists'
import { attribute, xmlEvents } from './xml-events'
import { NotReadable, readEntries } from './zip-entry'

export const maxDocxBytes = 5 * 1024 * 1024

const paths = ['word/document.xml', 'word/styles.xml', 'word/numbering.xml'] as const

/** What the style of a paragraph gives it where it says nothing itself. */
type Style = { outlineLevel: number | null; listId: string | null; depth: number; basedOn: string | null }

const properties: Readonly<Record<string, (style: Style, value: string | null) => void>> = {
  'w:outlineLvl': (style, value) => {
    style.outlineLevel = Number(value)
  },
  'w:numId': (style, value) => {
    style.listId = value
  },
  'w:ilvl': (style, value) => {
    style.depth = Number(value ?? 0) || 0
  },
  'w:basedOn': (style, value) => {
    style.basedOn = value
  },
}

function readStyles(xml: string): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>()
  let style: Style | undefined
  for (const event of xmlEvents(xml)) {
    if (event.kind !== 'open') continue
    const { name, attributes } = event
    if (name === 'w:style') {
      style = { outlineLevel: null, listId: null, depth: 0, basedOn: null }
      styles.set(attribute(attributes, 'w:styleId') ?? '', style)
    } else if (style !== undefined && Object.hasOwn(properties, name))
      properties[name]?.(style, attribute(attributes, 'w:val'))
  }
  return styles
}

/** What a style or those that it is based on give; a circle of styles ends after ten. */
function given<Key extends 'outlineLevel' | 'listId'>(
  styles: ReadonlyMap<string, Style>,
  id: string | null,
  key: Key,
): Style | null {
  let style = styles.get(id ?? '')
  for (let steps = 0; style !== undefined && steps < 10; steps += 1) {
    if (style[key] !== null) return style
    style = styles.get(style.basedOn ?? '')
  }
  return null
}

/** The paragraphs as lines: headings with `#`, lists with what Word shows before them. */
function linesOf(
  paragraphs: readonly DocxParagraph[],
  styles: ReadonlyMap<string, Style>,
  mark: (listId: string, depth: number) => string,
): readonly string[] {
  return paragraphs.map((paragraph) => {
    const { text, style } = paragraph
    const list = paragraph.listId === null ? given(styles, style, 'listId') : paragraph
    const before = text.trim() === '' || list?.listId == null ? '' : mark(list.listId, list.depth)
    const level = paragraph.outlineLevel ?? given(styles, style, 'outlineLevel')?.outlineLevel ?? 9
    const hashes = level >= 0 && level < 9 && text.trim() !== '' ? `${'#'.repeat(level + 1)} ` : ''
    return `${hashes}${before}${text.replace(/[\r\n]+/g, ' ')}`.trimEnd()
  })
}

/** The text of a DOCX, a line for each paragraph, or why there is none. Bounded in size whatever the file claims. */
export function readDocx(
  bytes: Uint8Array,
): { readonly text: string } | { readonly refusal: 'docx-unreadable' | 'too-big' } {
  if (bytes.length > maxDocxBytes) return { refusal: 'too-big' }
  try {
    const entries = readEntries(bytes, (name) => paths.some((path) => path === name))
    const [document, styles, numbering] = paths.map((path) => entries.get(path) ?? '')
    if (!document) return { refusal: 'docx-unreadable' }
    const mark = listMarks(readLists(numbering ?? ''))
    return { text: linesOf(readParagraphs(document), readStyles(styles ?? ''), mark).join('\n') }
  } catch (error) {
    if (error instanceof NotReadable) return { refusal: error.refusal }
    throw error
  }
}
