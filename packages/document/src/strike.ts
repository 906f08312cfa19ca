import type { Node } from '@tiptap/pm/model'
import type { Transform } from '@tiptap/pm/transform'
import { isBlank, takeNode } from './decide-suggestions'
import { type BlockMark, blockMark, readBlockMark, readWordMark, type SuggestionMark } from './suggestion'

type Range = { readonly from: number; readonly to: number }

/**
 * Proposes to take away what stands between two places, which stays until somebody accepts it. What the same person had
 * only proposed to add goes at once.
 */
export function strike(tr: Transform, from: number, to: number, mark: SuggestionMark): void {
  const found: Found[] = []
  let covered = -1
  tr.doc.nodesBetween(from, to, (node, pos) => {
    const isInside = pos < covered
    if (isWhole(node, pos, { from, to })) covered = Math.max(covered, pos + node.nodeSize)
    found.push({ node, pos, isInside })
  })
  // From the end on, so that the places of those before stay what they are.
  for (const each of found.toReversed()) strikeNode(tr, each, { from, to }, mark)
}

type Found = { readonly node: Node; readonly pos: number; readonly isInside: boolean }

function strikeNode(tr: Transform, { node, pos, isInside }: Found, range: Range, mark: SuggestionMark): void {
  const { from, to } = range
  if (node.isText) strikeWords(tr, node, Math.max(pos, from), Math.min(pos + node.nodeSize, to), mark)
  else if (isInside && !node.isLeaf) takeOwn(tr, pos, node, mark.author)
  else if (isWhole(node, pos, range)) strikeBlock(tr, pos, mark)
  else if (pos >= from && node.isTextblock) markBlock(tr, pos, 'joined', mark)
}

function isWhole(node: Node, pos: number, { from, to }: Range): boolean {
  return !node.isText && pos >= from && pos + node.nodeSize <= to
}

function strikeWords(tr: Transform, node: Node, from: number, to: number, mark: SuggestionMark): void {
  const own = node.marks.filter(({ attrs }) => readWordMark(attrs)?.author === mark.author)
  if (own.some(({ type }) => type.name === 'insertion')) tr.delete(from, to)
  else if (own.length === 0) tr.addMark(from, to, tr.doc.type.schema.mark('deletion', mark))
}

function strikeBlock(tr: Transform, pos: number, mark: SuggestionMark): void {
  const node = tr.doc.nodeAt(pos)
  if (!node) return
  if (isOwn(node, mark.author) && (node.isLeaf || isBlank(node))) takeNode(tr, { node, pos })
  else markBlock(tr, pos, 'removed', mark)
}

function takeOwn(tr: Transform, pos: number, before: Node, author: string): void {
  const node = tr.doc.nodeAt(pos)
  // One cell less, and the row would be filled up with another.
  const isCell = before.type.spec.tableRole === 'cell' || before.type.spec.tableRole === 'header_cell'
  if (!isCell && isOwn(before, author) && node && isBlank(node)) takeNode(tr, { node, pos })
}

export function isOwn(node: Node, author: string): boolean {
  return readBlockMark(node.attrs.inserted)?.author === author
}

/** Who proposed it first is who proposes it. */
function markBlock(tr: Transform, pos: number, name: BlockMark, mark: SuggestionMark): void {
  if (tr.doc.nodeAt(pos)?.attrs[name] === null) tr.setNodeAttribute(pos, name, blockMark(mark))
}
