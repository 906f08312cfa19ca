import { Fragment, type Node, type ResolvedPos, Slice } from '@tiptap/pm/model'
import { ReplaceStep, type Transform } from '@tiptap/pm/transform'
import { addedBlocks, addedWords, breakBefore, onOneLine } from './proposed-content'
import { isOwn, strike } from './strike'
import { strikeWithColumns } from './struck-columns'
import { readBreak, readWordMark, type SuggestionMark } from './suggestion'

export type Replacement = { readonly from: number; readonly to: number; readonly slice: Slice }

/** Where what came stands: as it was given from here on, or words before which the caret does not belong. */
export type Proposed = { readonly start: number; readonly caret: number | null } | { readonly start: null }

/** Makes the replacement as a proposal; null, and nothing done, when it is of no kind that can be. */
export function proposeReplacement(
  tr: Transform,
  replacement: Replacement,
  mark: SuggestionMark,
): Proposed | null {
  const { from, to, slice } = replacement
  if (isWithinOwn(tr, replacement, mark.author)) return replaceOwn(tr, replacement, mark)
  if (slice.size === 0) {
    strike(tr, from, to, mark)
    return { start: null }
  }
  const $from = tr.doc.resolve(from)
  const line = $from.parent.isTextblock ? lineOf($from, slice, mark) : null
  if (line) return addLine(tr, replacement, line, mark)
  return isClosedBlocks(slice) ? addBlocks(tr, replacement, mark) : null
}

function lineOf($from: ResolvedPos, slice: Slice, mark: SuggestionMark): Fragment | null {
  const { content, openStart, openEnd } = slice
  const isFlat = openStart === 0 && openEnd === 0 && content.content.every(({ isInline }) => isInline)
  if (isFlat) return addedWords(content, mark)
  const isCut = openStart === openEnd && slice.size === 2 * openStart && content.childCount === 2
  if (!isCut) return onOneLine(slice, mark)
  let block = content.child(1)
  while (!block.isTextblock && block.firstChild) block = block.firstChild
  return Fragment.from(breakBefore(likeItsLine(block, $from), openStart, mark))
}

/** A cut makes two of one kind: that of the line that is cut, which a break before it may already propose. */
function likeItsLine(block: Node, $from: ResolvedPos): Node {
  const level = block.sameMarkup($from.parent) ? levelOfLine($from) : null
  const { heading, paragraph } = block.type.schema.nodes
  const type = level === 0 ? paragraph : heading
  return level === null || !type ? block : type.create(level === 0 ? null : { level })
}

/** What the last break before this place proposes; null when there is none. */
function levelOfLine($from: ResolvedPos): number | null {
  let level: number | null = null
  $from.parent.nodesBetween(0, $from.parentOffset, ({ marks }) => {
    if (marks.some(({ type }) => type.name === 'deletion')) return
    for (const { attrs } of marks) level = readBreak(attrs.breaks)?.level ?? level
  })
  return level
}

function addLine(tr: Transform, { from, to }: Replacement, line: Fragment, mark: SuggestionMark): Proposed {
  const $from = tr.doc.resolve(from)
  const isWithin = $from.sameParent(tr.doc.resolve(to))
  const before = tr.mapping.maps.length
  strike(tr, from, to, mark)
  const at = tr.mapping.slice(before).map(isWithin ? to : from, isWithin ? 1 : -1)
  tr.insert(at, line)
  return { start: at, caret: at + line.size }
}

function isClosedBlocks({ openStart, openEnd, content }: Slice): boolean {
  return openStart === 0 && openEnd === 0 && content.content.every(({ isBlock }) => isBlock)
}

function addBlocks(tr: Transform, { from, to, slice }: Replacement, mark: SuggestionMark): Proposed | null {
  const $to = tr.doc.resolve(to)
  if (!$to.parent.canReplace($to.index(), $to.index(), slice.content)) return null
  const before = tr.mapping.maps.length
  strike(tr, from, to, mark)
  const at = tr.mapping.slice(before).map(to, 1)
  tr.insert(at, addedBlocks(slice.content, mark))
  strikeWithColumns(tr, { from: at, to: at + slice.content.size })
  return { start: at, caret: null }
}

/** Whether it only shapes a block that the same person proposes to add, in which nobody else has written. */
function isWithinOwn(tr: Transform, { from, to, slice }: Replacement, author: string): boolean {
  const $from = tr.doc.resolve(from)
  const deepest = Math.min($from.sharedDepth(to), $from.depth - slice.openStart)
  for (let depth = deepest; depth > 0; depth -= 1) {
    if (isOwn($from.node(depth), author))
      return !$from.node(depth).isTextblock && isAllOwn(tr, from, to, author)
  }
  return false
}

function isAllOwn(tr: Transform, from: number, to: number, author: string): boolean {
  let isAll = true
  tr.doc.nodesBetween(from, to, (node) => {
    const insertion = node.marks.find(({ type }) => type.name === 'insertion')
    if (node.isText && readWordMark(insertion?.attrs)?.author !== author) isAll = false
    if (node.marks.some(({ type }) => type.name === 'deletion')) isAll = false
  })
  return isAll
}

function replaceOwn(tr: Transform, { from, to, slice }: Replacement, mark: SuggestionMark): Proposed | null {
  const { content, openStart, openEnd } = slice
  const shaped = new Slice(addedWords(content, mark), openStart, openEnd)
  const { failed } = tr.maybeStep(new ReplaceStep(from, to, shaped))
  return failed === null ? { start: from, caret: null } : null
}
