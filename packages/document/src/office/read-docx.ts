import type { JSONContent } from '../content'
import type { Archive } from './archive'
import { type FlatBlock, gathered, heading, isBlankInline, paragraph, tidied } from './blocks'
import { type DocxSource, readInline } from './docx-run'
import { DocxStyles } from './docx-styles'
import { type FoundCell, table } from './table'
import { TextSize } from './text-size'
import { Findings, type Understood } from './understood'
import { attributeOf, childOf, childrenOf, elementsOf, type XmlNode } from './xml-tree'

type Source = DocxSource & { readonly styles: DocxStyles }

const body = new Set(['w:body'])
const relationships = new Set(['Relationships'])

/** The text of a DOCX. Throws NotReadable. */
export function readDocx(archive: Archive): Understood {
  const source: Source = {
    archive,
    findings: new Findings(),
    targets: readTargets(archive.text('word/_rels/document.xml.rels')),
    styles: new DocxStyles(archive.text('word/styles.xml'), archive.text('word/numbering.xml')),
  }
  const flat: FlatBlock[] = []
  const size = new TextSize()
  for (const part of childrenOf(archive.text('word/document.xml'), body))
    flat.push(...size.add(blocksOf(part, source)))
  const { images, leftOut } = source.findings
  return { content: { type: 'doc', content: gathered(flat) }, images, leftOut }
}

function readTargets(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  for (const node of childrenOf(xml, relationships))
    targets.set(attributeOf(node, 'Id') ?? '', attributeOf(node, 'Target') ?? '')
  return targets
}

function blocksOf(node: XmlNode, source: Source): FlatBlock[] {
  if (node.name === 'w:p') return paragraphBlocks(node, source)
  if (node.name === 'w:tbl') {
    const made = table(rowsOf(node, source))
    return made === null ? [] : [{ kind: 'block', block: made }]
  }
  const isWrapping = ['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag'].includes(
    node.name,
  )
  return isWrapping ? elementsOf(node).flatMap((child) => blocksOf(child, source)) : []
}

function paragraphBlocks(node: XmlNode, source: Source): FlatBlock[] {
  const kind = source.styles.kindOf(node)
  if (kind.kind === 'contents') {
    source.findings.leave('contents')
    return []
  }
  const { runs, images, boxed } = readInline(node, source)
  const inline = tidied(runs)
  const blocks: JSONContent[] = [...(isBlankInline(inline) ? [] : [paragraph(inline)]), ...images]
  return [...dressedAs(kind, inline, blocks), ...boxed.flatMap((each) => paragraphBlocks(each, source))]
}

function dressedAs(
  kind: ReturnType<DocxStyles['kindOf']>,
  inline: readonly JSONContent[],
  blocks: readonly JSONContent[],
): FlatBlock[] {
  if (blocks.length === 0) return []
  if (kind.kind === 'heading' && !isBlankInline(inline)) {
    const [, ...images] = blocks
    return [heading(kind.level, inline), ...images].map((block) => ({ kind: 'block', block }))
  }
  // An item begins with its words, be they none.
  if (kind.kind === 'item')
    return [{ ...kind, blocks: isBlankInline(inline) ? [paragraph([]), ...blocks] : blocks }]
  if (kind.kind === 'quote') return [{ kind: 'quote', blocks }]
  return blocks.map((block) => ({ kind: 'block', block }))
}

type Cell = Omit<FoundCell, 'rows'> & { rows: number }

/** Cells that go on from the row above are part of the cell where they began. */
function rowsOf(node: XmlNode, source: Source): FoundCell[][] {
  let above = new Map<number, Cell>()
  const rows: FoundCell[][] = []
  for (const row of elementsOf(node).filter(({ name }) => name === 'w:tr')) {
    const read = readRow(row, above, source)
    rows.push(read.cells)
    above = read.merging
  }
  return rows
}

function readRow(row: XmlNode, above: ReadonlyMap<number, Cell>, source: Source) {
  const isHeader = childOf(childOf(row, 'w:trPr'), 'w:tblHeader') !== null
  const merging = new Map<number, Cell>()
  const cells: Cell[] = []
  let column = 0
  for (const cell of cellsIn(row)) {
    const { columns, merge } = shapeOf(cell)
    const begun = merge === 'continue' ? above.get(column) : undefined
    const made = begun ?? { blocks: cellBlocks(cell, source), columns, rows: 0, isHeader }
    made.rows += 1
    if (begun === undefined) cells.push(made)
    if (merge !== null) merging.set(column, made)
    column += columns
  }
  return { cells, merging }
}

function cellsIn(row: XmlNode): readonly XmlNode[] {
  return elementsOf(row).flatMap((child) => {
    if (child.name === 'w:tc') return [child]
    return child.name === 'w:sdt' ? cellsIn(childOf(child, 'w:sdtContent') ?? child) : []
  })
}

function shapeOf(cell: XmlNode): { columns: number; merge: 'restart' | 'continue' | null } {
  const properties = childOf(cell, 'w:tcPr')
  const wide = childOf(properties, 'w:gridSpan')
  const merge = childOf(properties, 'w:vMerge')
  const columns = Number((wide && attributeOf(wide, 'w:val')) ?? 1) || 1
  if (merge === null) return { columns, merge: null }
  return { columns, merge: attributeOf(merge, 'w:val') === 'restart' ? 'restart' : 'continue' }
}

/** What a table in a cell says becomes paragraphs of the cell. */
function cellBlocks(cell: XmlNode, source: Source): JSONContent[] {
  const flat = elementsOf(cell).flatMap((child) =>
    child.name === 'w:tbl' ? rowsOf(child, source).flat().flatMap(asBlocks) : blocksOf(child, source),
  )
  return gathered(flat)
}

function asBlocks({ blocks }: FoundCell): FlatBlock[] {
  return blocks.map((block) => ({ kind: 'block', block }))
}
