import { styleName, unwrap } from './page-parts'

const neverKept =
  'script, style, meta, link, title, xml, object, iframe, svg, input, button, select, textarea, noscript, template, video, audio, canvas, col, colgroup'

/** What each program writes of comments and of deletions that it remembers, and the end of a paragraph on a page. */
const besideTheText =
  'comment, .msocomtxt, .msocomoff, .MsoCommentReference, del[datetime], .EOP, .mw-editsection'

/** The list of notes at the end of what was copied. */
const noteLists = 'div[id^="sdfootnote"], div[id^="sdendnote"], ol.references'
const noteElements = /mso-element\s*:\s*(?:footnote|endnote|comment)/i
const hidden = /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all)/i

/** Where an anchor leads that calls a note or a comment: Word, LibreOffice, Google Docs, Wikipedia and its like. */
const noteAddress = /#(?:_?ftn|_?edn|_msocom|sdfootnote|sdendnote|cmnt|cite_(?:note|ref)|fn(?:ref)?[:\d-])/i

/** Takes out what is no text to be read: code, pictures, what is hidden, comments, notes and what calls them. */
export function dropWhatIsNoText(page: Document): void {
  dropComments(page)
  for (const element of page.querySelectorAll(`${neverKept}, ${besideTheText}, ${noteLists}`))
    element.remove()
  for (const element of page.querySelectorAll(`[${styleName}]`)) {
    const style = element.getAttribute(styleName) ?? ''
    if (hidden.test(style) || noteElements.test(style)) element.remove()
  }
  for (const anchor of page.querySelectorAll('a[href*="#"]')) dropCall(anchor)
  // Word's own elements (`o:p`, `w:sdt`) leave their content behind.
  for (const element of page.body.querySelectorAll('*')) if (element.localName.includes(':')) unwrap(element)
}

function dropComments(page: Document): void {
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT)
  const comments: Node[] = []
  while (walker.nextNode()) comments.push(walker.currentNode)
  for (const comment of comments) comment.parentNode?.removeChild(comment)
}

function dropCall(anchor: Element): void {
  if (!noteAddress.test(anchor.getAttribute('href') ?? '')) return
  const raised = anchor.closest('sup')
  const isAlone = raised?.textContent?.trim() === anchor.textContent?.trim()
  if (raised !== null && isAlone) raised.remove()
  else anchor.remove()
}
