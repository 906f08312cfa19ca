import { Fragment, type Node } from '@tiptap/pm/model'
import type { Transform } from '@tiptap/pm/transform'
import type { Proposed } from './propose-replacement'
import { addedBlocks } from './proposed-content'
import { strike } from './strike'
import { blockMarks, readBlockMark, readBreak, readWordMark, type SuggestionMark } from './suggestion'

/** What differs between two texts: children of one block, from here on. */
type Difference = {
  readonly holder: Node
  /** Where the content of the holder begins, in both. */
  readonly start: number
  readonly first: number
  readonly old: readonly Node[]
  readonly fresh: readonly Node[]
}

/**
 * Proposes the blocks as they have become in place of those that were, where a change is not one of words: a list made,
 * a heading, merged cells. Null, and nothing done, when others' proposals stand in these blocks: they come first.
 */
export function proposeBlocks(tr: Transform, after: Node, mark: SuggestionMark): Proposed | null {
  const difference = differenceOf(tr.doc, after)
  const { holder, start, first, old, fresh } = difference
  if (old.some((node) => !isOwnAlone(node, mark.author))) return null
  const from = start + sizeOf(holder.content.content.slice(0, first))
  const to = from + sizeOf(old)
  const content = Fragment.fromArray(fresh.flatMap((node) => accepted(node)))
  const before = tr.mapping.maps.length
  strike(tr, from, to, mark)
  const at = tr.mapping.slice(before).map(to, 1)
  tr.insert(at, addedBlocks(content, mark))
  return { start: at, caret: null }
}

function sizeOf(nodes: readonly Node[]): number {
  return nodes.reduce((size, { nodeSize }) => size + nodeSize, 0)
}

/** As deep as a block can stand beside what it is to replace: cells of a table cannot. */
function differenceOf(before: Node, after: Node): Difference {
  let found = differenceIn(before, after, 0)
  for (let inner = deeper(found); inner; inner = deeper(inner)) if (isRoomFor(inner)) found = inner
  return found
}

function differenceIn(before: Node, after: Node, start: number): Difference {
  const [was, is] = [before.content.content, after.content.content]
  const most = Math.min(was.length, is.length)
  let [first, last] = [0, 0]
  while (first < most && isSame(was[first], is[first])) first += 1
  while (last < most - first && isSame(was[was.length - 1 - last], is[is.length - 1 - last])) last += 1
  const old = was.slice(first, was.length - last)
  const fresh = is.slice(first, is.length - last)
  return { holder: before, start, first, old, fresh }
}

function isSame(one: Node | undefined, other: Node | undefined): boolean {
  return one !== undefined && other !== undefined && one.eq(other)
}

function deeper({ holder, start, first, old, fresh }: Difference): Difference | null {
  const [was, is] = [old[0], fresh[0]]
  if (old.length !== 1 || fresh.length !== 1 || !was || !is) return null
  if (!was.sameMarkup(is) || was.isTextblock || was.isLeaf) return null
  return differenceIn(was, is, start + sizeOf(holder.content.content.slice(0, first)) + 1)
}

function isRoomFor({ holder, first, old, fresh }: Difference): boolean {
  const isTable = holder.type.name === 'table' || holder.type.name === 'tableRow'
  const at = first + old.length
  return !isTable && holder.canReplace(at, at, Fragment.fromArray([...fresh]))
}

/** Whether nothing waits in it but what its own author can have taken back or made at once. */
function isOwnAlone(node: Node, author: string): boolean {
  let isAlone = isOwnBlock(node, author)
  node.descendants((inside) => {
    if (!isOwnBlock(inside, author)) isAlone = false
  })
  return isAlone
}

function isOwnBlock(node: Node, author: string): boolean {
  if (node.attrs.joined != null || node.attrs.removed != null) return false
  const inserted = readBlockMark(node.attrs.inserted)
  if (inserted && inserted.author !== author) return false
  return node.marks.every(({ attrs }) => {
    const mark = readWordMark(attrs)
    return mark === null || (mark.author === author && (readBreak(attrs.breaks)?.depth ?? 1) === 1)
  })
}

/** A block as if what is proposed in it were accepted. */
function accepted(node: Node): Node[] {
  if (node.isLeaf) return [node]
  if (!node.isTextblock) return [unmarked(node, node.content.content.flatMap(accepted))]
  return linesOf(node).map(({ level, nodes }) =>
    level === null ? unmarked(node, nodes) : line(node, level, nodes),
  )
}

type Line = { readonly level: number | null; readonly nodes: Node[] }

function linesOf(block: Node): readonly Line[] {
  const lines: Line[] = [{ level: null, nodes: [] }]
  for (const child of block.content.content) {
    const level = child.marks
      .map(({ attrs }) => readBreak(attrs.breaks)?.level)
      .find((found) => found !== undefined)
    if (level !== undefined) for (const _ of child.text ?? '') lines.push({ level, nodes: [] })
    else if (!child.marks.some(({ type }) => type.name === 'deletion')) lines.at(-1)?.nodes.push(child)
  }
  return lines
}

function line(like: Node, level: number, nodes: readonly Node[]): Node {
  const { paragraph, heading } = like.type.schema.nodes
  const type = level === 0 ? paragraph : heading
  return (type ?? like.type).create(level === 0 ? null : { level }, [...nodes])
}

function unmarked(node: Node, content: readonly Node[]): Node {
  const attrs = { ...node.attrs, ...Object.fromEntries(blockMarks.map((name) => [name, null])) }
  return node.type.create(attrs, [...content])
}
