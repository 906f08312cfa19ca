import type { JSONContent } from '../content'
import type { Archive } from './archive'
import { type Dress, linkTo, plainDress, textRun } from './inline'
import type { OdtStyles } from './odt-styles'
import type { Findings } from './understood'
import { attributeOf, childOf, descendantOf, elementsOf, type XmlNode } from './xml-tree'

/** What a paragraph of an ODT holds: its words, and what stands in it and is a block of its own in our texts. */
export type Inline = {
  readonly runs: JSONContent[]
  readonly images: JSONContent[]
  readonly boxed: XmlNode[]
}

export type OdtSource = {
  readonly archive: Archive
  readonly findings: Findings
  readonly styles: OdtStyles
}

type Reading = OdtSource & { readonly inline: Inline }
type Reader = (node: XmlNode, dress: Dress, reading: Reading) => void

const mostSpaces = 100

const text =
  (value: string): Reader =>
  (_, dress, { inline }) =>
    void inline.runs.push(textRun(value, dress))
const left =
  (kind: Parameters<Findings['leave']>[0]): Reader =>
  (_, __, { findings }) =>
    findings.leave(kind)

/** Blanks in a row are one, as in a web page: others are elements of their own. */
function inside(node: XmlNode, dress: Dress, reading: Reading): void {
  for (const child of node.children) {
    if (typeof child !== 'string') readers.get(child.name)?.(child, dress, reading)
    else if (child !== '') reading.inline.runs.push(textRun(child.replaceAll(/[\t\r\n ]+/g, ' '), dress))
  }
}

function spaces(node: XmlNode, dress: Dress, { inline }: Reading): void {
  const count = Math.min(Math.max(Number(attributeOf(node, 'text:c') ?? 1) || 1, 1), mostSpaces)
  inline.runs.push(textRun(' '.repeat(count), dress))
}

function hyperlink(node: XmlNode, dress: Dress, reading: Reading): void {
  const address = attributeOf(node, 'xlink:href') ?? ''
  const link = linkTo(address)
  if (link === null && !address.startsWith('#')) reading.findings.leave('links')
  inside(node, { ...dress, link }, reading)
}

/** A frame holds a picture, a box of words, or what nothing of ours can show. */
function frame(node: XmlNode, _: Dress, { archive, findings, inline }: Reading): void {
  const box = childOf(node, 'draw:text-box')
  const picture = childOf(node, 'draw:image')
  if (box !== null) inline.boxed.push(...elementsOf(box))
  else if (picture === null) findings.leave('drawings')
  else {
    const name = (attributeOf(picture, 'xlink:href') ?? '').replace(/^\.\//, '')
    const image = findings.image(name, archive.file(name), wordsOf(node))
    if (image !== null) inline.images.push(image)
  }
}

function wordsOf(node: XmlNode): string {
  const said = descendantOf(node, 'svg:desc') ?? descendantOf(node, 'svg:title')
  return (said?.children ?? []).filter((child) => typeof child === 'string').join('')
}

const readers = new Map<string, Reader>(
  Object.entries<Reader>({
    'text:span': (node, dress, reading) =>
      inside(node, reading.styles.dress(attributeOf(node, 'text:style-name'), dress), reading),
    'text:a': hyperlink,
    'text:s': spaces,
    'text:tab': text(' '),
    'text:line-break': (_, __, { inline }) => void inline.runs.push({ type: 'hardBreak' }),
    'text:meta': inside,
    'text:ruby': inside,
    'text:ruby-base': inside,
    'text:bookmark-ref': inside,
    'text:sequence': inside,
    'text:date': inside,
    'text:page-number': inside,
    'text:title': inside,
    'text:note': left('notes'),
    'office:annotation': left('comments'),
    'draw:frame': frame,
    'draw:a': inside,
    'draw:custom-shape': left('drawings'),
    'draw:g': left('drawings'),
    'draw:line': left('drawings'),
  }),
)

/** What a paragraph says. */
export function readInline(paragraph: XmlNode, source: OdtSource): Inline {
  const inline: Inline = { runs: [], images: [], boxed: [] }
  inside(paragraph, plainDress, { ...source, inline })
  return inline
}

/** A frame that stands by itself, between paragraphs. */
export function readFrame(node: XmlNode, source: OdtSource): Inline {
  const inline: Inline = { runs: [], images: [], boxed: [] }
  frame(node, plainDress, { ...source, inline })
  return inline
}
