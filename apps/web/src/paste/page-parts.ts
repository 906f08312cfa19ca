/** Where the styles of a paste stand, once they can no longer be applied. */
export const styleName = 'data-pasted-style'

const blocks =
  'p, h1, h2, h3, h4, h5, h6, ul, ol, li, table, thead, tbody, tfoot, tr, td, th, blockquote, div, section, article, hr, dl, dt, dd, figure, pre, body'

/** The texts of a page, in order. */
export function textsOf(page: Document): readonly Text[] {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  return texts
}

export function blockOf(node: Node): Element | null {
  return node.parentElement?.closest(blocks) ?? null
}

export function isBlock(node: Node): boolean {
  return node instanceof Element && node.matches(blocks)
}

export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes)
}

/** The same content in an element of another name, without attributes. */
export function rename(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name)
  renamed.append(...element.childNodes)
  element.replaceWith(renamed)
  return renamed
}
