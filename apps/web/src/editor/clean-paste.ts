import { listFromWord, styleName } from './word-list'

const neverKept =
  'script, style, meta, link, title, xml, object, iframe, img, svg, input, button, select, textarea'
const keptAttributes = new Set(['href', 'colspan', 'rowspan', 'start'])

/**
 * What comes from Word, LibreOffice or a web page, without its dress: headings, lists, tables, links, bold, italic,
 * underline and strike stay; styles, scripts, images and comments go. Content copied from our own editor stays as it is.
 */
export function cleanPaste(html: string): string {
  if (html.includes('data-pm-slice')) return withoutStyles(html)
  const page = new DOMParser().parseFromString(withoutStyles(html), 'text/html')
  const isFromWord = /class="?Mso|urn:schemas-microsoft-com:office/i.test(html)
  dropComments(page)
  for (const element of page.querySelectorAll(neverKept)) element.remove()
  listFromWord(page)
  levelHeadings(page)
  for (const element of page.querySelectorAll(`[${styleName}]`)) markFromStyle(element)
  unwrapForeign(page)
  if (isFromWord) dropSpacing(page)
  for (const element of page.body.querySelectorAll('*')) dropAttributes(element)
  return page.body.innerHTML
}

/** A style, even in a page never shown, would break the content policy: kept under another name, it is only read. */
function withoutStyles(html: string): string {
  return html.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, ` ${styleName}=`))
}

function dropComments(page: Document): void {
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT)
  const comments: Node[] = []
  while (walker.nextNode()) comments.push(walker.currentNode)
  for (const comment of comments) comment.parentNode?.removeChild(comment)
}

/** Titles of Word become headings, and headings deeper than ours become our deepest. */
function levelHeadings(page: Document): void {
  for (const title of page.querySelectorAll('p.MsoTitle')) rename(title, 'h1')
  for (const subtitle of page.querySelectorAll('p.MsoSubtitle')) rename(subtitle, 'h2')
  for (const heading of page.querySelectorAll('h4, h5, h6')) rename(heading, 'h3')
}

export function rename(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name)
  renamed.append(...element.childNodes)
  element.replaceWith(renamed)
  return renamed
}

const styleMarks: readonly (readonly [RegExp, string])[] = [
  [/(?:^|;)\s*font-weight\s*:\s*(?:bold|bolder|[6-9]00)/i, 'strong'],
  [/(?:^|;)\s*font-style\s*:\s*italic/i, 'em'],
  [/(?:^|;)\s*text-decoration[a-z-]*\s*:[^;]*underline/i, 'u'],
  [/(?:^|;)\s*text-decoration[a-z-]*\s*:[^;]*line-through/i, 's'],
]

const plainWeight = /(?:^|;)\s*font-weight\s*:\s*(?:normal|[1-4]00)/i

/** Marks written as styles become elements; a heading or a link keeps its own look. */
function markFromStyle(element: Element): void {
  const style = element.getAttribute(styleName) ?? ''
  if (element.matches('b, strong') && plainWeight.test(style)) {
    element.replaceWith(...element.childNodes)
    return
  }
  if (!element.matches('span, font, p, li, td') || element.closest('a, h1, h2, h3')) return
  for (const [pattern, name] of styleMarks) {
    if (!pattern.test(style) || element.closest(name)) continue
    const mark = element.ownerDocument.createElement(name)
    mark.append(...element.childNodes)
    element.append(mark)
  }
}

/** Word's own elements (`o:p`, `w:sdt`) and empty anchors leave their content behind. */
function unwrapForeign(page: Document): void {
  for (const element of page.body.querySelectorAll('*')) {
    const isForeign = element.localName.includes(':') || element.matches('a:not([href]), font')
    if (isForeign) element.replaceWith(...element.childNodes)
  }
}

/** In Word, people part paragraphs with empty ones. */
function dropSpacing(page: Document): void {
  for (const paragraph of page.body.querySelectorAll('p')) {
    const isEmpty = (paragraph.textContent ?? '').trim() === '' && !paragraph.querySelector('br, table')
    if (isEmpty && !paragraph.closest('td, th, li')) paragraph.remove()
  }
}

function dropAttributes(element: Element): void {
  for (const { name } of [...element.attributes]) if (!keptAttributes.has(name)) element.removeAttribute(name)
}
