import { Archive } from './archive'
import { NotReadable, type UnreadReason } from './not-readable'
import { listMarks, readLists } from './outline-lists'
import { type DocxParagraph, readParagraphs } from './outline-paragraphs'
import { attribute, xmlEvents } from './xml-events'

/** Bytes of a file that is read at all. */
export const mostOutlineBytes = 5 * 1024 * 1024

const mostStyles = 5000

/** What the style of a paragraph gives it where it says nothing itself. */
type Style = { outlineLevel: number | null; listId: string | null; depth: number; basedOn: string | null }

const newStyle = (): Style => ({ outlineLevel: null, listId: null, depth: 0, basedOn: null })

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
  let style = newStyle()
  for (const event of xmlEvents(xml)) {
    if (event.kind === 'open' && event.name === 'w:style') {
      style = newStyle()
      styles.set(attribute(event.attributes, 'w:styleId') ?? '', style)
      if (styles.size > mostStyles) throw new NotReadable('too-big')
    } else if (event.kind === 'open') setProperty(style, event.name, event.attributes)
  }
  return styles
}

function setProperty(style: Style, name: string, attributes: string): void {
  if (Object.hasOwn(properties, name)) properties[name]?.(style, attribute(attributes, 'w:val'))
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

/**
 * The text of a DOCX, a line for each paragraph, with what Word shows before them, or why it is not read. Bounded in size
 * whatever the file claims.
 */
export function readOutline(
  bytes: Uint8Array,
): { readonly text: string } | { readonly refusal: UnreadReason } {
  if (bytes.length > mostOutlineBytes) return { refusal: 'too-big' }
  try {
    const archive = new Archive(bytes)
    const document = archive.text('word/document.xml')
    if (document === '') return { refusal: 'unreadable' }
    const mark = listMarks(readLists(archive.text('word/numbering.xml')))
    return {
      text: linesOf(readParagraphs(document), readStyles(archive.text('word/styles.xml')), mark).join('\n'),
    }
  } catch (error) {
    if (error instanceof NotReadable) return { refusal: error.reason }
    // Numbers that no archive holds: places outside it.
    if (error instanceof RangeError) return { refusal: 'unreadable' }
    throw error
  }
}
