import type { Dress } from './inline'
import { attributeOf, childOf, childrenOf, elementsOf, type XmlNode } from './xml-tree'

type Style = { readonly parent: string | null; readonly dress: Partial<Dress> }

const holders = new Set(['office:automatic-styles', 'office:styles'])

function on(value: string | null, plain: string): boolean | null {
  return value === null ? null : value !== plain
}

function dressOf(style: XmlNode): Partial<Dress> {
  const text = childOf(style, 'style:text-properties')
  if (text === null) return {}
  const weight = attributeOf(text, 'fo:font-weight')
  const found = {
    bold: weight === null ? null : weight === 'bold' || Number(weight) >= 600,
    italic: on(attributeOf(text, 'fo:font-style'), 'normal'),
    underline: on(attributeOf(text, 'style:text-underline-style'), 'none'),
    strike: on(attributeOf(text, 'style:text-line-through-style'), 'none'),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null))
}

/** What the styles of an ODT say: those of its text and those that it is based on. */
export class OdtStyles {
  readonly #styles = new Map<string, Style>()
  readonly #lists = new Map<string, readonly boolean[]>()

  constructor(...parts: readonly string[]) {
    for (const xml of parts) for (const node of childrenOf(xml, holders)) this.#take(node)
  }

  #take(node: XmlNode): void {
    const name = attributeOf(node, 'style:name') ?? ''
    if (node.name === 'style:style')
      this.#styles.set(name, { parent: attributeOf(node, 'style:parent-style-name'), dress: dressOf(node) })
    if (node.name === 'text:list-style')
      this.#lists.set(
        name,
        elementsOf(node).map((level) => level.name === 'text:list-level-style-number'),
      )
  }

  /** How a span of this style is set over what it stands in. */
  dress(name: string | null, around: Dress): Dress {
    return { ...around, ...this.#styles.get(name ?? '')?.dress }
  }

  isOrdered(list: string | null, depth: number): boolean {
    return this.#lists.get(list ?? '')?.[depth] ?? false
  }

  kindOf(name: string | null): 'title' | 'subtitle' | 'quote' | 'plain' {
    const names = this.#chain(name)
    if (names.some((each) => each === 'Title')) return 'title'
    if (names.some((each) => each === 'Subtitle')) return 'subtitle'
    return names.some((each) => /^Quotations?$|^Citation/.test(each)) ? 'quote' : 'plain'
  }

  /** A style and those below it; a circle of styles ends after ten. */
  #chain(name: string | null): readonly string[] {
    const names: string[] = []
    for (let each = name; each !== null && names.length < 10; each = this.#styles.get(each)?.parent ?? null)
      names.push(each)
    return names
  }
}
