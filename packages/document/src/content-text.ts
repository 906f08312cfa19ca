import { deepestNesting, type JSONContent } from './content'

const textblocks = new Set(['paragraph', 'heading'])

/** What a person reads, without marks: one line for each paragraph, heading and cell. */
export function plainText(content: JSONContent): string {
  const lines: string[] = []
  collectLines(content, 0, lines)
  return lines.join('\n')
}

function collectLines(node: JSONContent, depth: number, lines: string[]): void {
  if (depth > deepestNesting) return
  if (textblocks.has(node.type ?? '')) {
    lines.push((node.content ?? []).map(inlineText).join(''))
    return
  }
  if (node.type === 'text') lines.push(node.text ?? '')
  for (const child of node.content ?? []) collectLines(child, depth + 1, lines)
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

/** Whether nobody has written anything: no text, and no table or rule either. */
export function isBlank(content: JSONContent): boolean {
  return (
    plainText(content).trim() === '' &&
    (content.content ?? []).every((block) => textblocks.has(block.type ?? ''))
  )
}
