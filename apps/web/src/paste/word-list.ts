import { styleName } from './page-parts'

type Item = {
  readonly level: number
  readonly ordered: boolean
  /** The number that its marker shows, from 1. */
  readonly rank: number
  readonly paragraph: Element
}

const levelInStyle = /mso-list\s*:[^;]*\blevel(\d+)/i
const orderedMarker = /^\s*(?:\d+(?:\.\d+)*|[a-z]|[ivxlcdm]+)\s*[.)°]/i
const lastNumber = /(\d+)\s*[.)°]?\s*$/

/**
 * Word writes a list as paragraphs that look like one (`mso-list: l0 level2`), each with its bullet typed in.
 * Every run of them becomes real lists, nested by level.
 */
export function listFromWord(page: Document): void {
  const paragraphs = [...page.querySelectorAll('p, h1, h2, h3, h4, h5, h6')]
  const items = new Map(paragraphs.map((paragraph) => [paragraph, itemFrom(paragraph)]))
  let run: Item[] = []
  for (const [paragraph, item] of items) {
    const continues = item && run.at(-1)?.paragraph.nextElementSibling === paragraph
    if (!continues) {
      replaceRun(run)
      run = []
    }
    if (item) run.push(item)
  }
  replaceRun(run)
}

function itemFrom(paragraph: Element): Item | null {
  const level = levelInStyle.exec(paragraph.getAttribute(styleName) ?? '')?.[1]
  const isHeading = paragraph.localName !== 'p'
  const markers = paragraph.querySelectorAll(
    `[${styleName}*="mso-list:Ignore" i], [${styleName}*="mso-list: Ignore" i]`,
  )
  const marker = [...markers].map((each) => each.textContent ?? '').join('')
  if (level === undefined) return null
  for (const each of markers) each.remove()
  // A numbered heading is a heading: its number is the plan's business.
  if (isHeading) return null
  const rank = Number(lastNumber.exec(marker)?.[1] ?? 1)
  return { level: Number(level), ordered: orderedMarker.test(marker), rank, paragraph }
}

function replaceRun(run: readonly Item[]): void {
  const [first] = run
  if (!first) return
  const place = first.paragraph.ownerDocument.createElement('div')
  first.paragraph.replaceWith(place)
  const lists: { list: Element; level: number }[] = []
  for (const item of run) addItem(place, lists, item)
  place.replaceWith(...place.childNodes)
}

function addItem(place: Element, lists: { list: Element; level: number }[], item: Item): void {
  while ((lists.at(-1)?.level ?? 0) > item.level) lists.pop()
  const name = item.ordered ? 'ol' : 'ul'
  const open = lists.at(-1)
  const isOtherKind = open?.level === item.level && open.list.localName !== name
  if (isOtherKind) lists.pop()
  if (isOtherKind || open?.level !== item.level) {
    const list = listFor(item, place.ownerDocument)
    const outer = lists.at(-1)?.list.lastElementChild ?? place
    outer.append(list)
    lists.push({ list, level: item.level })
  }
  const entry = place.ownerDocument.createElement('li')
  const paragraph = place.ownerDocument.createElement('p')
  paragraph.append(...item.paragraph.childNodes)
  entry.append(paragraph)
  lists.at(-1)?.list.append(entry)
  item.paragraph.remove()
}

function listFor({ ordered, rank }: Item, page: Document): Element {
  const list = page.createElement(ordered ? 'ol' : 'ul')
  if (ordered && rank > 1) list.setAttribute('start', String(rank))
  return list
}
