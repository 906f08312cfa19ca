import { NotReadable } from './not-readable'
import { attribute, type XmlEvent, xmlEvents } from './xml-events'

/** What a paragraph of a DOCX says, and how it is set. */
export type DocxParagraph = {
  text: string
  style: string | null
  listId: string | null
  depth: number
  outlineLevel: number | null
}

// Drawn twice for older readers, or said elsewhere: deleted text, fields, alternatives.
const passedOver = new Set(['mc:Fallback', 'w:del', 'w:instrText', 'w:moveFrom', 'w:rubyBase'])

const newParagraph = (): DocxParagraph => ({
  text: '',
  style: null,
  listId: null,
  depth: 0,
  outlineLevel: null,
})

/** More than any plan has, and than any outline is read from. */
const mostParagraphs = 20_000
/** In UTF-16 units, of all paragraphs. */
const mostText = 1024 * 1024
/** Boxes in boxes in tables. */
const deepest = 120

type Open = Extract<XmlEvent, { kind: 'open' }>

const spaces: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': ' ',
  'w:cr': ' ',
  'w:noBreakHyphen': '-',
}

/** What a property or a sign says of the paragraph in which it stands. */
function note(paragraph: DocxParagraph, { name, attributes }: Open): void {
  const value = attribute(attributes, 'w:val')
  if (name === 'w:pStyle') paragraph.style = value
  else if (name === 'w:numId') paragraph.listId = value
  else if (name === 'w:ilvl') paragraph.depth = Number(value ?? 0) || 0
  else if (name === 'w:outlineLvl') paragraph.outlineLevel = Number(value)
  // A tab among the properties is a stop, not a sign: stops have a place.
  else if (attribute(attributes, 'w:pos') === null) paragraph.text += spaces[name] ?? ''
}

class Reading {
  readonly paragraphs: DocxParagraph[] = []
  readonly #open: DocxParagraph[] = []
  #passedOver = 0
  #length = 0
  #isText = false

  take(event: XmlEvent): void {
    if (event.kind === 'text') this.#text(event.text)
    else if (event.kind === 'close') this.#close(event.name)
    else if (!event.isEmpty || event.name === 'w:p') this.#begin(event)
    else this.#note(event)
  }

  #text(text: string): void {
    const paragraph = this.#open.at(-1)
    if (!this.#isText || this.#passedOver > 0 || paragraph === undefined) return
    paragraph.text += text
    this.#length += text.length
    if (this.#length > mostText) throw new NotReadable('too-big')
  }

  #note(event: Open): void {
    const paragraph = this.#open.at(-1)
    if (this.#passedOver === 0 && paragraph !== undefined) note(paragraph, event)
  }

  #begin(event: Open): void {
    if (passedOver.has(event.name)) this.#passedOver += 1
    this.#isText = event.name === 'w:t'
    if (event.name !== 'w:p') {
      this.#note(event)
      return
    }
    const paragraph = newParagraph()
    if (this.#passedOver === 0) this.paragraphs.push(paragraph)
    if (!event.isEmpty) this.#open.push(paragraph)
    if (this.paragraphs.length > mostParagraphs || this.#open.length > deepest)
      throw new NotReadable('too-big')
  }

  #close(name: string): void {
    if (passedOver.has(name)) this.#passedOver -= 1
    if (name === 'w:t') this.#isText = false
    if (name === 'w:p') this.#open.pop()
  }
}

/** The paragraphs of `document.xml` in their order; those of a table or of a box among them. Throws NotReadable. */
export function readParagraphs(xml: string): readonly DocxParagraph[] {
  const reading = new Reading()
  for (const event of xmlEvents(xml)) reading.take(event)
  return reading.paragraphs
}
