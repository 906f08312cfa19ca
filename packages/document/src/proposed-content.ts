import { Fragment, type Mark, type Node, type Slice } from '@tiptap/pm/model'
import { blockMark, breakLetter, type SuggestionMark, wordMarks, writeBreak } from './suggestion'

const words = new Set<string>(wordMarks)

/** Words as somebody proposes to add them. */
export function addedWords(content: Fragment, mark: SuggestionMark): Fragment {
  return mapped(content, (node) => added(node, mark))
}

/** Blocks as somebody proposes to add them: themselves, and every word in them, so that what others add to them stays. */
export function addedBlocks(content: Fragment, mark: SuggestionMark): Fragment {
  return mapped(content, (node) => {
    const inside = added(node, mark)
    return inside.isText ? inside : withAttributes(inside, { inserted: blockMark(mark) })
  })
}

/** The letter that stands for a proposed paragraph break before a block like this one. */
export function breakBefore(block: Node, depth: number, mark: SuggestionMark): Node {
  const level = block.type.name === 'heading' ? Number(block.attrs.level) : 0
  const breaks = writeBreak({ depth: Math.min(depth, 9), level })
  const { schema } = block.type
  return schema.text(breakLetter, [schema.mark('insertion', { ...mark, breaks })])
}

/** The parted paragraphs on one line with letters for the breaks between; null when they are something else. */
export function onOneLine({ content, openStart, openEnd }: Slice, mark: SuggestionMark): Fragment | null {
  const isParagraphs = content.childCount > 1 && content.content.every(({ isTextblock }) => isTextblock)
  if (!isParagraphs || openStart !== 1 || openEnd !== 1) return null
  const nodes = content.content.flatMap((block, index) => [
    ...(index === 0 ? [] : [breakBefore(block, 1, mark)]),
    ...addedWords(block.content, mark).content,
  ])
  return Fragment.fromArray(nodes)
}

function added(node: Node, mark: SuggestionMark): Node {
  if (node.isText) {
    const insertion = node.type.schema.mark('insertion', { ...mark, breaks: breaksOf(node) })
    return node.mark(insertion.addToSet(withoutOwn(node.marks)))
  }
  const bare = withAttributes(node.copy(addedWords(node.content, mark)), { removed: null, joined: null })
  return withAttributes(bare, { inserted: node.isLeaf ? blockMark(mark) : null })
}

/** A break that is proposed stays one where it is proposed again. */
function breaksOf(node: Node): unknown {
  return node.marks.find(({ type }) => type.name === 'insertion')?.attrs.breaks ?? null
}

function withoutOwn(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(({ type }) => !words.has(type.name))
}

function withAttributes(node: Node, attributes: Readonly<Record<string, unknown>>): Node {
  return node.type.create({ ...node.attrs, ...attributes }, node.content, node.marks)
}

function mapped(content: Fragment, map: (node: Node) => Node): Fragment {
  return Fragment.fromArray(content.content.map(map))
}
