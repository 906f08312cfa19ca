import type { JSONContent } from '../content'
import type { Archive } from './archive'
import { type Dress, linkTo, plainDress, textRun } from './inline'
import type { Findings } from './understood'
import { attributeOf, childOf, descendantOf, elementsOf, type XmlNode } from './xml-tree'

/** What a paragraph of a DOCX holds: its words, and what stands in it and is a block of its own in our texts. */
export type Inline = {
  readonly runs: JSONContent[]
  readonly images: JSONContent[]
  /** Paragraphs of boxes that are drawn beside it. */
  readonly boxed: XmlNode[]
}

export type DocxSource = {
  readonly archive: Archive
  readonly findings: Findings
  /** Where links and images lead, by the ids that paragraphs call them by. */
  readonly targets: ReadonlyMap<string, string>
}

type Reading = DocxSource & { readonly inline: Inline }
type Reader = (node: XmlNode, dress: Dress, reading: Reading) => void

const text =
  (value: string): Reader =>
  (_, dress, { inline }) =>
    void inline.runs.push(textRun(value, dress))
const left =
  (kind: Parameters<Findings['leave']>[0]): Reader =>
  (_, __, { findings }) =>
    findings.leave(kind)

function inside(node: XmlNode, dress: Dress, reading: Reading): void {
  for (const child of elementsOf(node)) readers.get(child.name)?.(child, dress, reading)
}

function isOn(properties: XmlNode | null, name: string): boolean | null {
  const property = childOf(properties, name)
  if (property === null) return null
  return !['0', 'false', 'none', 'off'].includes(attributeOf(property, 'w:val') ?? '1')
}

function run(node: XmlNode, dress: Dress, reading: Reading): void {
  const properties = childOf(node, 'w:rPr')
  const own = {
    bold: isOn(properties, 'w:b') ?? dress.bold,
    italic: isOn(properties, 'w:i') ?? dress.italic,
    underline: isOn(properties, 'w:u') ?? dress.underline,
    strike: isOn(properties, 'w:strike') ?? dress.strike,
    link: dress.link,
  }
  inside(node, own, reading)
}

function words(node: XmlNode, dress: Dress, { inline }: Reading): void {
  const said = node.children.filter((child) => typeof child === 'string').join('')
  if (said !== '') inline.runs.push(textRun(said.replaceAll(/[\r\n\t]+/g, ' '), dress))
}

function lineBreak(node: XmlNode, _: Dress, { inline }: Reading): void {
  const isOfPage = ['page', 'column'].includes(attributeOf(node, 'w:type') ?? '')
  if (!isOfPage) inline.runs.push({ type: 'hardBreak' })
}

function hyperlink(node: XmlNode, dress: Dress, reading: Reading): void {
  const target = reading.targets.get(attributeOf(node, 'r:id') ?? '')
  const link = linkTo(target ?? null)
  if (target !== undefined && link === null) reading.findings.leave('links')
  inside(node, { ...dress, link }, reading)
}

/** A picture, a box of words, or a drawing that nothing of ours can show. */
function drawing(node: XmlNode, _: Dress, { archive, findings, inline, targets }: Reading): void {
  const box = descendantOf(node, 'w:txbxContent')
  const picture = descendantOf(node, 'a:blip') ?? descendantOf(node, 'v:imagedata')
  if (box !== null) inline.boxed.push(...elementsOf(box).filter(({ name }) => name === 'w:p'))
  else if (picture === null) findings.leave('drawings')
  else {
    const id = attributeOf(picture, 'r:embed') ?? attributeOf(picture, 'r:id') ?? ''
    const name = partName(targets.get(id) ?? '')
    const said = descendantOf(node, 'wp:docPr')
    const image = findings.image(name, archive.file(name), (said && attributeOf(said, 'descr')) ?? '')
    if (image !== null) inline.images.push(image)
  }
}

/** Targets are told from the folder of the document, or from the top. */
function partName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `word/${target}`
}

const readers = new Map<string, Reader>(
  Object.entries<Reader>({
    'w:r': run,
    'w:t': words,
    'w:tab': text(' '),
    'w:br': lineBreak,
    'w:cr': lineBreak,
    'w:noBreakHyphen': text('-'),
    'w:hyperlink': hyperlink,
    'w:ins': inside,
    'w:moveTo': inside,
    'w:smartTag': inside,
    'w:sdt': inside,
    'w:sdtContent': inside,
    'w:fldSimple': inside,
    'w:customXml': inside,
    'w:ruby': inside,
    'w:rubyBase': inside,
    'mc:AlternateContent': inside,
    'mc:Choice': inside,
    'w:del': left('deletions'),
    'w:moveFrom': left('deletions'),
    'w:footnoteReference': left('notes'),
    'w:endnoteReference': left('notes'),
    'w:commentReference': left('comments'),
    'm:oMath': left('formulas'),
    'm:oMathPara': left('formulas'),
    'w:drawing': drawing,
    'w:pict': drawing,
    'w:object': left('drawings'),
  }),
)

/** What a paragraph says. */
export function readInline(paragraph: XmlNode, source: DocxSource): Inline {
  const inline: Inline = { runs: [], images: [], boxed: [] }
  inside(paragraph, plainDress, { ...source, inline })
  return inline
}
