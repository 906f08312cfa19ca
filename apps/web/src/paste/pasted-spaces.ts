import { blockOf, isBlock, styleName, textsOf } from './page-parts'

const unseen = /[\u200b\u2060\ufeff\u00ad]/g
const unbreakable = /\s*[\u00a0\u202f]\s*/g

/**
 * Spaces that do not break stay where French or a number wants them (before : ; ! ? » % €, after « and n°, after a digit);
 * programs and browsers put others wherever two spaces meet.
 */
export function tidySpaces(page: Document): void {
  const texts = textsOf(page)
  for (const text of texts) text.data = text.data.replace(unseen, '')
  texts.forEach((text, n) => {
    if (!/[\u00a0\u202f]/.test(text.data)) return
    const [before, after] = [lineOf(texts[n - 1], text), lineOf(texts[n + 1], text)]
    text.data = text.data.replace(unbreakable, (run, at: number, whole: string) => {
      const last = (before + whole.slice(0, at)).at(-1) ?? ''
      const next = (whole.slice(at + run.length) + after).trimStart()[0] ?? ''
      return isWanted(last, next) ? (/[\u00a0\u202f]/.exec(run)?.[0] ?? ' ') : ' '
    })
  })
}

/** The words of a neighbour that stands on the same line. */
function lineOf(neighbour: Text | undefined, text: Text): string {
  return neighbour !== undefined && blockOf(neighbour) === blockOf(text) ? neighbour.data : ''
}

function isWanted(last: string, next: string): boolean {
  return /[:;!?»%€]/.test(next) || /[«°]/.test(last) || (/\d/.test(last) && /[\p{L}\d]/u.test(next))
}

/** Line breaks between blocks, at the ends of one, and those that turn a page. */
export function dropStrayBreaks(page: Document): void {
  for (const line of page.body.querySelectorAll('br')) {
    const turnsPage = /page-break-before/i.test(line.getAttribute(styleName) ?? '')
    const around = [beside(line, 'previousSibling'), beside(line, 'nextSibling')]
    if (turnsPage || around.some((each) => each === null || isBlock(each))) line.remove()
  }
}

function beside(node: Node, side: 'previousSibling' | 'nextSibling'): Node | null {
  let next = node[side]
  while (next !== null && isSpacing(next)) next = next[side]
  return next
}

function isSpacing(node: Node): boolean {
  return (
    node.nodeName === 'BR' || (node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() === '')
  )
}

/** People part paragraphs with empty ones. An empty cell keeps its place. */
export function dropEmptiness(page: Document): void {
  const inward = [...page.body.querySelectorAll('p, div, h1, h2, h3, li, ul, ol, blockquote')].reverse()
  for (const element of inward) {
    const isEmpty = (element.textContent ?? '').trim() === '' && !element.querySelector('table, hr, img')
    if (isEmpty) element.remove()
  }
}
