import { attributeOf, childOf, childrenOf, elementsOf, type XmlNode } from './xml-tree'

export type ParagraphKind =
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'item'; readonly depth: number; readonly isOrdered: boolean }
  | { readonly kind: 'quote' | 'plain' | 'contents' }

type Style = {
  readonly name: string
  readonly basedOn: string | null
  readonly outline: string | null
  readonly listId: string | null
  readonly depth: string | null
}

type Lists = ReadonlyMap<string, readonly boolean[]>

const styleList = new Set(['w:styles'])
const numberings = new Set(['w:numbering'])
const named = /^(?:heading|titre|überschrift)\s*(\d)$/i

function readStyles(xml: string): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>()
  for (const node of childrenOf(xml, styleList)) {
    const id = attributeOf(node, 'w:styleId')
    if (node.name === 'w:style' && id !== null) styles.set(id, styleOf(node))
  }
  return styles
}

function settingOf(node: XmlNode | null, name: string): string | null {
  const child = childOf(node, name)
  return child === null ? null : attributeOf(child, 'w:val')
}

function styleOf(node: XmlNode): Style {
  const properties = childOf(node, 'w:pPr')
  const list = childOf(properties, 'w:numPr')
  return {
    name: settingOf(node, 'w:name') ?? '',
    basedOn: settingOf(node, 'w:basedOn'),
    outline: settingOf(properties, 'w:outlineLvl'),
    listId: settingOf(list, 'w:numId'),
    depth: settingOf(list, 'w:ilvl'),
  }
}

/** Whether each storey of each list counts, by the number that paragraphs call the list by. */
function readLists(xml: string): Lists {
  const abstract = new Map<string, readonly boolean[]>()
  const lists = new Map<string, readonly boolean[]>()
  for (const node of childrenOf(xml, numberings)) {
    if (node.name === 'w:abstractNum')
      abstract.set(attributeOf(node, 'w:abstractNumId') ?? '', storeysOf(node))
    const of = settingOf(node, 'w:abstractNumId')
    if (node.name === 'w:num' && of !== null)
      lists.set(attributeOf(node, 'w:numId') ?? '', abstract.get(of) ?? [])
  }
  return lists
}

function storeysOf(node: XmlNode): readonly boolean[] {
  const levels = elementsOf(node).filter(({ name }) => name === 'w:lvl')
  return levels.map((level) => !['bullet', 'none', null].includes(settingOf(level, 'w:numFmt')))
}

/** Says what a paragraph is: by itself, by its style, or by one that this is based on. */
export class DocxStyles {
  readonly #styles: ReadonlyMap<string, Style>
  readonly #lists: Lists

  constructor(styles: string, numbering: string) {
    this.#styles = readStyles(styles)
    this.#lists = readLists(numbering)
  }

  kindOf(paragraph: XmlNode): ParagraphKind {
    const properties = childOf(paragraph, 'w:pPr')
    const chain = this.#chain(settingOf(properties, 'w:pStyle'))
    const level = levelOf(settingOf(properties, 'w:outlineLvl'), chain)
    if (level !== null) return { kind: 'heading', level }
    const own = childOf(properties, 'w:numPr')
    const item = this.#item(settingOf(own, 'w:numId'), settingOf(own, 'w:ilvl'), chain)
    if (item !== null) return item
    if (chain.some(({ name }) => /^(?:toc|tm|table des matières)\s*\d?$/i.test(name)))
      return { kind: 'contents' }
    return {
      kind: chain.some(({ name }) => /^(?:intense )?quote$|^citation/i.test(name)) ? 'quote' : 'plain',
    }
  }

  #item(ownList: string | null, ownDepth: string | null, chain: readonly Style[]): ParagraphKind | null {
    const style = chain.find(({ listId }) => listId !== null)
    const id = ownList ?? style?.listId ?? null
    if (id === null || id === '0') return null
    const depth = Math.min(Math.max(Number(ownDepth ?? style?.depth ?? 0) || 0, 0), 8)
    return { kind: 'item', depth, isOrdered: this.#lists.get(id)?.[depth] ?? false }
  }

  /** A style and those below it; a circle of styles ends after ten. */
  #chain(id: string | null): readonly Style[] {
    const chain: Style[] = []
    for (let style = this.#styles.get(id ?? ''); style !== undefined && chain.length < 10; ) {
      chain.push(style)
      style = this.#styles.get(style.basedOn ?? '')
    }
    return chain
  }
}

function levelOf(own: string | null, chain: readonly Style[]): number | null {
  const outline = own ?? chain.find((style) => style.outline !== null)?.outline ?? null
  const depth = Number(outline ?? 9)
  if (depth >= 0 && depth < 9) return depth + 1
  const [first] = chain
  if (first === undefined) return null
  if (/^title$|^titre$/i.test(first.name)) return 1
  const [, digit] = chain.flatMap(({ name }) => named.exec(name) ?? [])
  return digit === undefined ? null : Number(digit)
}
