import { dropWhatIsNoText } from './no-text'
import { keepOwnImages } from './own-images'
import { rename, styleName } from './page-parts'
import { ownLinks } from './pasted-links'
import { marksAsElements } from './pasted-marks'
import { dropEmptiness, dropStrayBreaks, tidySpaces } from './pasted-spaces'
import { listFromWord } from './word-list'

const keptAttributes = new Set(['href', 'colspan', 'rowspan', 'start', 'data-file', 'data-width', 'alt'])

/**
 * What comes from Word, LibreOffice, Google Docs or a web page, without its dress: headings, lists, tables, links, bold,
 * italic, underline and strike stay; styles, scripts, images, notes and comments go, and so do empty paragraphs. Content
 * copied from our own editor stays as it is, and so do images of our texts.
 */
export function cleanPaste(html: string): string {
  if (html.includes('data-pm-slice') && !neverOurs.test(html))
    return withoutProposals(withAttributesSetAside(html))
  const page = new DOMParser().parseFromString(withAttributesSetAside(html), 'text/html')
  keepOwnImages(page)
  dropWhatIsNoText(page)
  listFromWord(page)
  levelHeadings(page)
  for (const caption of page.querySelectorAll('caption')) standBefore(caption)
  ownLinks(page)
  marksAsElements(page)
  tidySpaces(page)
  dropStrayBreaks(page)
  dropEmptiness(page)
  for (const element of page.body.querySelectorAll('*')) dropAttributes(element)
  return page.body.innerHTML
}

/** What is copied of a text with proposed changes is what one reads if they are accepted. */
function withoutProposals(html: string): string {
  if (!html.includes('data-suggestion')) return html
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const struck of page.querySelectorAll('del[data-suggestion]')) struck.remove()
  for (const cut of page.querySelectorAll('ins[data-break]')) cut.replaceWith(page.createElement('br'))
  for (const added of page.querySelectorAll('ins[data-suggestion]')) added.replaceWith(...added.childNodes)
  return page.body.innerHTML
}

/** What our editor never writes: a paste that holds it is of elsewhere, whatever it says. */
const neverOurs =
  /<(?:form|input|button|select|textarea|fieldset|output|script|iframe|frame|object|embed|svg|math|template|base)\b/i
/** Elements that take the place of what a page is asked for by name: of its `body`, of what looks through it. */
const namesake =
  /^<(?:form|input|button|select|textarea|fieldset|output|object|embed|iframe|frame|img|image|applet)\b/i

/** A style, even in a page never shown, would break the content policy: kept under another name, it is only read. */
function withAttributesSetAside(html: string): string {
  return html.replace(/<[a-z][^>]*>/gi, (tag) => {
    const plain = tag.replace(/\sstyle\s*=/gi, ` ${styleName}=`)
    return namesake.test(plain) ? plain.replace(/([\s"'/])(?:name|id)\s*=/gi, '$1data-called=') : plain
  })
}

const deepestHeading = 3

/** Titles and what is called a heading become headings, and those deeper than ours become our deepest. */
function levelHeadings(page: Document): void {
  for (const title of page.querySelectorAll('p.MsoTitle')) rename(title, 'h1')
  for (const subtitle of page.querySelectorAll('p.MsoSubtitle')) rename(subtitle, 'h2')
  for (const said of page.querySelectorAll('p[role="heading"][aria-level]')) {
    const level = Number(said.getAttribute('aria-level')) || deepestHeading
    rename(said, `h${Math.min(Math.max(level, 1), deepestHeading)}`)
  }
  for (const heading of page.querySelectorAll('h4, h5, h6')) rename(heading, 'h3')
}

/** The title of a table, as a paragraph before it. */
function standBefore(caption: Element): void {
  caption.closest('table')?.before(rename(caption, 'p'))
}

function dropAttributes(element: Element): void {
  for (const { name } of [...element.attributes]) if (!keptAttributes.has(name)) element.removeAttribute(name)
}
