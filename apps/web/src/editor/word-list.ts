type Item = { readonly level: number; readonly ordered: boolean; readonly paragraph: Element }

/** Where the styles of a paste stand, once they can no longer be applied. */
export const styleName = 'data-pasted-style'

const levelInStyle = /mso-list\s*:[^;]*\blevel(\d+)/i
const orderedMarker = /^\s*(?:\d+|[a-z]|[ivxlcdm]+)\s*[.)°]/i

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
  return isHeading ? null : { level: Number(level), ordered: orderedMarker.test(marker), paragraph }
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
    const list = place.ownerDocument.createElement(name)
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
