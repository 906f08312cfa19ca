import { deepestNesting, type JSONContent } from './content'

const textblocks = new Set(['paragraph', 'heading'])

/** What a block says whose words are kept elsewhere: a card, a series. Null for any other. */
export type WordsOfBlock = (node: JSONContent) => string | null

/**
 * What a person reads, without marks: one line for each paragraph, heading, cell and image. A block that shows something kept
 * elsewhere says what `wordsOf` says of it, else nothing.
 */
export function plainText(content: JSONContent, wordsOf: WordsOfBlock = () => null): string {
  const lines: string[] = []
  collectLines(content, 0, { lines, wordsOf })
  return lines.join('\n')
}

type Reading = { readonly lines: string[]; readonly wordsOf: WordsOfBlock }

function collectLines(node: JSONContent, depth: number, reading: Reading): void {
  if (depth > deepestNesting) return
  const { lines } = reading
  const words = reading.wordsOf(node)
  if (words !== null) lines.push(words)
  if (textblocks.has(node.type ?? '')) {
    lines.push((node.content ?? []).map(inlineText).join(''))
    return
  }
  if (node.type === 'text') lines.push(node.text ?? '')
  if (node.type === 'image') lines.push(alternativeOf(node))
  for (const child of node.content ?? []) collectLines(child, depth + 1, reading)
}

/** The longest that each of these may be, in UTF-16 units. */
export const testimonyLength = 200

/** Who speaks in a testimony, and in which circumstances, a line each: kept beside its words. */
export const testimonyWords: WordsOfBlock = ({ type, attrs }) => {
  const said = type === 'testimony' ? [attrs?.audience, attrs?.circumstances].filter(isWords) : []
  return said.length === 0 ? null : said.join('\n')
}

const isWords = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** An image is read by what stands for it. */
function alternativeOf({ attrs }: JSONContent): string {
  return typeof attrs?.alt === 'string' ? attrs.alt : ''
}

function inlineText(node: JSONContent): string {
  return node.type === 'hardBreak' ? '\n' : (node.text ?? '')
}

/** The first `most` characters at most on one line, cut between words and ended by « … » when something is left out. */
export function excerpt(content: JSONContent, most: number): string {
  const line = plainText(content).replace(/\s+/gu, ' ').trim()
  const characters = [...line]
  if (characters.length <= most) return line
  const cut = characters.slice(0, Math.max(most - 1, 0)).join('')
  const lastSpace = cut.lastIndexOf(' ')
  return `${(lastSpace > cut.length / 2 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`
}

/** Characters as a person counts them, spaces included, line ends not. */
export function characterCount(content: JSONContent): number {
  return [...plainText(content).replaceAll('\n', '')].length
}

const segmenter = new Intl.Segmenter('fr', { granularity: 'word' })

/** Words and numbers, in the French way: « l'action » is two. */
export function wordCount(content: JSONContent): number {
  let words = 0
  for (const segment of segmenter.segment(plainText(content))) if (segment.isWordLike) words += 1
  return words
}

/** Whether it says nothing yet: a text of headings alone, as those that begin with a model, is still to be written. */
export function isUnwritten(content: JSONContent): boolean {
  const written = (content.content ?? []).filter(({ type }) => type !== 'heading')
  return isBlank({ type: 'doc', content: written })
}

/** Whether nobody has written anything: no text, and no table or rule either. */
export function isBlank(content: JSONContent): boolean {
  return (
    plainText(content).trim() === '' &&
    (content.content ?? []).every((block) => textblocks.has(block.type ?? ''))
  )
}
