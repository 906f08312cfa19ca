import { NotReadable } from './not-readable'
import { attribute, type XmlEvent, xmlEvents } from './xml-events'

export type XmlNode = {
  readonly name: string
  readonly attributes: string
  readonly children: (XmlNode | string)[]
}

/** Deeper than any word processor goes: beyond it, reading would exhaust the stack. */
const deepest = 120
/** Of one paragraph or one table. */
const mostNodes = 100_000
/** Paragraphs and tables of one text, styles or links of one file. */
const mostChildren = 20_000
/** Of one element: a link, a style. */
const longestAttributes = 65_536

/**
 * The children of the elements of these names, one after another, so that a long text is never held whole as a tree.
 * Throws NotReadable.
 */
export function* childrenOf(xml: string, parents: ReadonlySet<string>): Generator<XmlNode> {
  const reading = new Reading(parents)
  let children = 0
  for (const event of xmlEvents(xml)) {
    const whole = reading.take(event)
    if (whole === null) continue
    children += 1
    if (children > mostChildren) throw new NotReadable('too-big')
    yield whole
  }
  reading.end()
}

type Opening = Extract<XmlEvent, { kind: 'open' }>

class Reading {
  readonly #parents: ReadonlySet<string>
  /** The names of the elements around the one that is read. */
  readonly #around: string[] = []
  readonly #open: XmlNode[] = []
  #nodes = 0

  constructor(parents: ReadonlySet<string>) {
    this.#parents = parents
  }

  /** An element that is whole now, or null. */
  take(event: XmlEvent): XmlNode | null {
    if (event.kind === 'text') {
      this.#open.at(-1)?.children.push(event.text)
      return null
    }
    return event.kind === 'open' ? this.#begin(event) : this.#close(event.name)
  }

  end(): void {
    if (this.#open.length > 0 || this.#around.length > 0) throw new NotReadable('unreadable')
  }

  #begin(opening: Opening): XmlNode | null {
    const parent = this.#open.at(-1)
    if (parent === undefined && !this.#parents.has(this.#around.at(-1) ?? '')) {
      if (!opening.isEmpty) this.#around.push(opening.name)
      this.#throwIfTooDeep()
      return null
    }
    return this.#collect(opening, parent)
  }

  #collect({ name, attributes, isEmpty }: Opening, parent: XmlNode | undefined): XmlNode | null {
    this.#nodes = parent === undefined ? 0 : this.#nodes + 1
    if (this.#nodes > mostNodes || attributes.length > longestAttributes) throw new NotReadable('too-big')
    const node: XmlNode = { name, attributes, children: [] }
    parent?.children.push(node)
    if (!isEmpty) this.#open.push(node)
    this.#throwIfTooDeep()
    return isEmpty && parent === undefined ? node : null
  }

  #close(name: string): XmlNode | null {
    const node = this.#open.pop()
    const closed = node === undefined ? this.#around.pop() : node.name
    if (closed !== name) throw new NotReadable('unreadable')
    return node !== undefined && this.#open.length === 0 ? node : null
  }

  #throwIfTooDeep(): void {
    if (this.#open.length + this.#around.length > deepest) throw new NotReadable('too-big')
  }
}

export function attributeOf(node: XmlNode, name: string): string | null {
  return attribute(node.attributes, name)
}

/** The first child of this name, or null. */
export function childOf(node: XmlNode | null, name: string): XmlNode | null {
  return (
    node?.children.find((child): child is XmlNode => typeof child !== 'string' && child.name === name) ?? null
  )
}

export function elementsOf(node: XmlNode): readonly XmlNode[] {
  return node.children.filter((child) => typeof child !== 'string')
}

/** The first element of this name anywhere inside, or null. */
export function descendantOf(node: XmlNode, name: string): XmlNode | null {
  for (const child of elementsOf(node)) {
    const met = child.name === name ? child : descendantOf(child, name)
    if (met !== null) return met
  }
  return null
}
