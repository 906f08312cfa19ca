import type { JSONContent } from '../content'
import type { Archive } from './archive'
import { type FlatBlock, gathered, heading, isBlankInline, paragraph, tidied } from './blocks'
import { type Inline, type OdtSource, readFrame, readInline } from './odt-run'
import { OdtStyles } from './odt-styles'
import { type FoundCell, table } from './table'
import { TextSize } from './text-size'
import { Findings, type Understood } from './understood'
import { attributeOf, childrenOf, elementsOf, type XmlNode } from './xml-tree'

const body = new Set(['office:text'])
const mostRepeated = 50

/** The text of an ODT. Throws NotReadable. */
export function readOdt(archive: Archive): Understood {
  const xml = archive.text('content.xml')
  const source: OdtSource = {
    archive,
    findings: new Findings(),
    styles: new OdtStyles(archive.text('styles.xml'), xml),
  }
  const flat: FlatBlock[] = []
  const size = new TextSize()
  for (const part of childrenOf(xml, body)) flat.push(...size.add(blocksOf(part, source)))
  const { images, leftOut } = source.findings
  return { content: { type: 'doc', content: gathered(flat) }, images, leftOut }
}

type Reader = (node: XmlNode, source: OdtSource) => FlatBlock[]

const asBlocks = (blocks: readonly JSONContent[]): FlatBlock[] =>
  blocks.map((block) => ({ kind: 'block', block }))
const insideOf: Reader = (node, source) => elementsOf(node).flatMap((child) => blocksOf(child, source))

function blocksOf(node: XmlNode, source: OdtSource): FlatBlock[] {
  return readers.get(node.name)?.(node, source) ?? []
}

const readers = new Map<string, Reader>(
  Object.entries<Reader>({
    'text:h': (node, source) =>
      paragraphBlocks(node, source, Number(attributeOf(node, 'text:outline-level') ?? 1) || 1),
    'text:p': (node, source) => paragraphBlocks(node, source, null),
    'text:list': (node, source) => listBlocks(node, source, 0, null),
    'table:table': (node, source) => {
      const made = table(rowsOf(node, source))
      return made === null ? [] : [{ kind: 'block', block: made }]
    },
    'text:section': insideOf,
    'text:numbered-paragraph': insideOf,
    'text:index-body': insideOf,
    'draw:frame': (node, source) => besides(readFrame(node, source), source),
    'text:tracked-changes': (node, { findings }) => {
      for (const _ of elementsOf(node)) findings.leave('deletions')
      return []
    },
    'text:table-of-content': (_, { findings }) => {
      findings.leave('contents')
      return []
    },
  }),
)

/** Images and boxes, after the words beside which they stand. */
function besides({ images, boxed }: Inline, source: OdtSource): FlatBlock[] {
  return [...asBlocks(images), ...boxed.flatMap((each) => blocksOf(each, source))]
}

function paragraphBlocks(node: XmlNode, source: OdtSource, level: number | null): FlatBlock[] {
  const read = readInline(node, source)
  const inline = tidied(read.runs)
  const rest = besides(read, source)
  if (isBlankInline(inline)) return rest
  const kind = source.styles.kindOf(attributeOf(node, 'text:style-name'))
  if (kind === 'quote' && level === null) return [{ kind: 'quote', blocks: [paragraph(inline)] }, ...rest]
  const depth = level ?? { title: 1, subtitle: 2, quote: null, plain: null }[kind]
  const block = depth === null ? paragraph(inline) : heading(depth, inline)
  return [{ kind: 'block', block }, ...rest]
}

/** Lists stand in one another: each item is told with its depth. */
function listBlocks(node: XmlNode, source: OdtSource, depth: number, around: string | null): FlatBlock[] {
  const style = attributeOf(node, 'text:style-name') ?? around
  const isOrdered = source.styles.isOrdered(style, depth)
  const items = elementsOf(node).filter(({ name }) => ['text:list-item', 'text:list-header'].includes(name))
  return items.flatMap((item) => {
    const own = elementsOf(item).filter(({ name }) => name !== 'text:list')
    const blocks = gathered(own.flatMap((child) => blocksOf(child, source)))
    const inner = elementsOf(item).filter(({ name }) => name === 'text:list')
    const below = inner.flatMap((list) => listBlocks(list, source, depth + 1, style))
    return [...itemOf(blocks, depth, isOrdered), ...below]
  })
}

/** A numbered heading is a heading: its number is the plan's business. An item begins with its words. */
function itemOf(blocks: readonly JSONContent[], depth: number, isOrdered: boolean): FlatBlock[] {
  if (blocks.length === 0) return []
  if (blocks.some(({ type }) => type === 'heading' || type === 'table')) return asBlocks(blocks)
  const begun = blocks[0]?.type === 'paragraph' ? blocks : [paragraph([]), ...blocks]
  return [{ kind: 'item', depth, isOrdered, blocks: begun }]
}

function rowsOf(node: XmlNode, source: OdtSource, isHeader = false): FoundCell[][] {
  return elementsOf(node).flatMap((child) => {
    if (child.name === 'table:table-header-rows') return rowsOf(child, source, true)
    if (['table:table-rows', 'table:table-row-group'].includes(child.name))
      return rowsOf(child, source, isHeader)
    if (child.name !== 'table:table-row') return []
    return repeated(child, 'table:number-rows-repeated').map(() => cellsOf(child, source, isHeader))
  })
}

function repeated(node: XmlNode, name: string): readonly null[] {
  const count = Math.min(Math.max(Number(attributeOf(node, name) ?? 1) || 1, 1), mostRepeated)
  return Array.from({ length: count }, () => null)
}

function cellsOf(row: XmlNode, source: OdtSource, isHeader: boolean): FoundCell[] {
  const cells = elementsOf(row).filter(({ name }) => name === 'table:table-cell')
  return cells.flatMap((cell) => {
    const made = {
      blocks: gathered(withoutTables(cell).flatMap((child) => blocksOf(child, source))),
      columns: Number(attributeOf(cell, 'table:number-columns-spanned') ?? 1) || 1,
      rows: Number(attributeOf(cell, 'table:number-rows-spanned') ?? 1) || 1,
      isHeader,
    }
    return repeated(cell, 'table:number-columns-repeated').map(() => made)
  })
}

/** What a table in a cell says becomes paragraphs of the cell. */
function withoutTables(node: XmlNode): readonly XmlNode[] {
  return elementsOf(node).flatMap((child) => {
    const isOfTable =
      child.name === 'table:table' || /^table:table-(?:row|cell|rows|header-rows)$/.test(child.name)
    return isOfTable ? withoutTables(child) : [child]
  })
}
