import { deepestNesting, type JSONContent } from './content'
import { emptyContent } from './fragment'
import { schema } from './schema'
import { blockMarks, wordMarks } from './suggestion'

const words = new Set<string>(wordMarks)
const textblocks = new Set(['paragraph', 'heading'])
const cells = new Set(['tableCell', 'tableHeader'])

/** Whether something in this text waits to be accepted or refused. */
export function hasSuggestions(content: JSONContent): boolean {
  return holds(content, 0)
}

function holds(node: JSONContent, depth: number): boolean {
  if (depth > deepestNesting) return false
  if (blockMarks.some((name) => node.attrs?.[name] != null)) return true
  if ((node.marks ?? []).some(({ type }) => words.has(type))) return true
  return (node.content ?? []).some((child) => holds(child, depth + 1))
}

/**
 * The text as if everything that is proposed in it were refused: what is to be frozen, voted, printed or measured.
 * Itself when nothing is proposed. What the schema does not know is kept.
 */
export function withoutSuggestions(content: JSONContent): JSONContent {
  if (!hasSuggestions(content)) return content
  const blocks = (content.content ?? []).flatMap((block) => refused(block, 1))
  return blocks.length === 0 ? emptyContent() : { ...content, content: blocks }
}

function refused(node: JSONContent, depth: number): JSONContent[] {
  if (depth > deepestNesting) return [node]
  const isAdded = node.attrs?.inserted != null || (node.marks ?? []).some(({ type }) => type === 'insertion')
  if (node.content === undefined) return isAdded ? [] : [withoutMarks(node)]
  const content = node.content.flatMap((child) => refused(child, depth + 1))
  if (isAdded && content.every(isBlank)) return []
  return content.length === 0 ? emptied(withoutMarks(node), node) : [withContent(withoutMarks(node), content)]
}

function withContent(node: JSONContent, content: JSONContent[]): JSONContent {
  const needsLine = node.type === 'listItem' && content[0]?.type !== 'paragraph'
  return { ...node, content: needsLine ? [{ type: 'paragraph' }, ...content] : content }
}

/** What had content and has none left: a line stays, a cell keeps one, a list goes. */
function emptied({ content: _, ...plain }: JSONContent, { content }: JSONContent): JSONContent[] {
  if (content?.length === 0 || textblocks.has(plain.type ?? '')) return [plain]
  return cells.has(plain.type ?? '') ? [{ ...plain, content: [{ type: 'paragraph' }] }] : []
}

/** Whether nothing would be lost with it: neither words, nor anything that is not made of words. */
function isBlank(node: JSONContent): boolean {
  if (node.content === undefined) return schema().nodes[node.type ?? '']?.isLeaf === false
  return node.content.every(isBlank)
}

function withoutMarks(node: JSONContent): JSONContent {
  const { attrs, marks, ...rest } = node
  const keptAttrs = Object.entries(attrs ?? {}).filter(([name]) => !isBlockMark(name))
  const keptMarks = (marks ?? []).filter(({ type }) => !words.has(type))
  return {
    ...rest,
    ...(keptAttrs.length > 0 && { attrs: Object.fromEntries(keptAttrs) }),
    ...(keptMarks.length > 0 && { marks: keptMarks }),
  }
}

function isBlockMark(name: string): boolean {
  return (blockMarks as readonly string[]).includes(name)
}
