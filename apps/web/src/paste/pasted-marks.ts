import { styleName, textsOf, unwrap } from './page-parts'

/** Elements that only dress words: what they say of marks is said again, where it holds. */
const dress =
  'span, font, b, strong, i, em, u, s, strike, del, ins, big, small, mark, label, a:not([href]), google-sheets-html-origin'

const markNames = ['strong', 'em', 'u', 's'] as const
type MarkName = (typeof markNames)[number]

type Said = {
  /** Null where nothing is said, and what stands around holds. */
  readonly isBold: boolean | null
  readonly isItalic: boolean | null
  readonly isUnderlined: boolean
  readonly isStruck: boolean
}

/** Marks, whether written as elements or as styles, become the elements of our texts, and all other dress goes. */
export function marksAsElements(page: Document): void {
  const said = new Map<Element, Said>()
  const marked = textsOf(page).map((text) => [text, marksOf(text, said)] as const)
  const dressed = page.body.querySelectorAll(dress)
  for (const [text, marks] of marked) for (const name of marks) wrap(text, name)
  for (const element of dressed) unwrap(element)
}

function wrap(text: Text, name: MarkName): void {
  if (text.data.trim() === '') return
  const mark = text.ownerDocument.createElement(name)
  text.replaceWith(mark)
  mark.append(text)
}

/** As a page would show it: the nearest that says how bold or slanted words are is right; lines add up. */
function marksOf(text: Text, known: Map<Element, Said>): readonly MarkName[] {
  const around: Element[] = []
  for (let each = text.parentElement; each !== null; each = each.parentElement) around.push(each)
  const said = around.map((each) => saidBy(each, known))
  const isHead = around.some((each) => each.matches('h1, h2, h3, th'))
  const isLink = around.some((each) => each.localName === 'a')
  const holds: Record<MarkName, boolean> = {
    strong: !isHead && (said.find(({ isBold }) => isBold !== null)?.isBold ?? false),
    em: said.find(({ isItalic }) => isItalic !== null)?.isItalic ?? false,
    u: !isLink && !isHead && said.some(({ isUnderlined }) => isUnderlined),
    s: said.some(({ isStruck }) => isStruck),
  }
  return markNames.filter((name) => holds[name])
}

function saidBy(element: Element, known: Map<Element, Said>): Said {
  const before = known.get(element)
  if (before !== undefined) return before
  const said = read(element)
  known.set(element, said)
  return said
}

const weight = /(?:^|;)\s*font-weight\s*:\s*(bold|bolder|normal|[1-9]\d\d)/i
const slant = /(?:^|;)\s*font-style\s*:\s*(italic|oblique|normal)/i
const lines = /(?:^|;)\s*text-decoration(?:-line)?\s*:([^;]*)/gi

function read(element: Element): Said {
  // On an item of a list, Google Docs says how its bullet looks.
  const style = element.localName === 'li' ? '' : (element.getAttribute(styleName) ?? '')
  const decoration = [...style.matchAll(lines)].map(([, line = '']) => line).join(' ')
  const bold = weight.exec(style)?.[1]?.toLowerCase()
  const italic = slant.exec(style)?.[1]?.toLowerCase()
  return {
    isBold: bold === undefined ? element.matches('b, strong') || null : /^(?:bold|[6-9])/.test(bold),
    isItalic: italic === undefined ? element.matches('i, em') || null : italic !== 'normal',
    isUnderlined: element.localName === 'u' || decoration.includes('underline'),
    isStruck: element.matches('s, strike, del') || decoration.includes('line-through'),
  }
}
