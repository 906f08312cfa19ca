import type { Node } from '@tiptap/pm/model'
import { canJoin, canSplit, Transform } from '@tiptap/pm/transform'
import type { JSONContent } from './content'
import { contentProblems } from './content-problems'
import { schema } from './schema'
import { type BlockMark, blockMarks, readBlockMark, readBreak, type SuggestionMark } from './suggestion'

export type Verdict = 'accept' | 'refuse'
/** Which proposals are decided. */
export type Which = (suggestion: SuggestionMark) => boolean

type Act = (tr: Transform) => void
type Found = { readonly node: Node; readonly pos: number; readonly line: number }

/** So many changes at once that what they write fits a message to the server several times over. */
const mostAtOnce = 200

/**
 * The next changes towards this decision that the shared text can be told of at once, or null once nothing is left to
 * decide. It compares what was with what is: of words that go in two places of one line, or of blocks that go in two
 * places, it would rewrite all that lies between, and what colleagues type there with it.
 */
export function nextDecision(doc: Node, which: Which, verdict: Verdict): Act | null {
  for (const { concerns, act, together } of verdict === 'accept' ? accepting : refusing) {
    const found = lastFirst(doc, (node) => concerns(node, which))
    if (found.length === 0) continue
    const chosen = together(found).slice(0, mostAtOnce)
    return (tr) => {
      for (const each of chosen) act(tr, each, which)
    }
  }
  return null
}

/** Makes the whole decision at once. */
export function decideAll(tr: Transform, which: Which, verdict: Verdict): void {
  for (let act = nextDecision(tr.doc, which, verdict); act; act = nextDecision(tr.doc, which, verdict))
    act(tr)
}

/** The text as if everything that is proposed in it were accepted; as it is where the schema does not know all of it. */
export function acceptedContent(content: JSONContent): JSONContent {
  if (contentProblems(content).length > 0) return content
  const tr = new Transform(schema().nodeFromJSON(content))
  decideAll(tr, () => true, 'accept')
  return tr.doc.toJSON() as JSONContent
}

type Phase = {
  readonly concerns: (node: Node, which: Which) => boolean
  readonly act: (tr: Transform, found: Found, which: Which) => void
  /** Which of those that were found are acted on at once, the last of the text first. */
  readonly together: (found: readonly Found[]) => readonly Found[]
}

const all: Phase['together'] = (found) => found
const onlyLast: Phase['together'] = (found) => found.slice(0, 1)

/** The last in the text, with those that stand right before it; a cell, which takes its column with it, alone. */
const lastRow: Phase['together'] = (found) => {
  if (found.some(({ node }, n) => n === 0 && cells.has(node.type.name))) return onlyLast(found)
  const end = found.findIndex((each, n) => n > 0 && !isRightBefore(each, found[n - 1]))
  return end < 0 ? found : found.slice(0, end)
}

/** Of each line the last words, with those right before them. */
const lastRowOfLines: Phase['together'] = (found) => {
  const lines = new Map<number, Found[]>()
  for (const each of found) lines.set(each.line, [...(lines.get(each.line) ?? []), each])
  return [...lines.values()].flatMap(lastRow)
}

function isRightBefore({ node, pos }: Found, next: Found | undefined): boolean {
  return pos + node.nodeSize === next?.pos
}

function lastFirst(doc: Node, concerns: (node: Node) => boolean): readonly Found[] {
  const found: Found[] = []
  let line = -1
  doc.descendants((node, pos) => {
    if (node.isTextblock) line = pos
    if (concerns(node)) found.push({ node, pos, line })
  })
  return found.reverse()
}

function hasWords(mark: 'insertion' | 'deletion', ofBreaks?: boolean) {
  return (node: Node, which: Which) =>
    node.isText &&
    node.marks.some(
      ({ type, attrs }) =>
        type.name === mark &&
        which(attrs as SuggestionMark) &&
        (ofBreaks === undefined || (readBreak(attrs.breaks) !== null) === ofBreaks),
    )
}

function hasBlock(...names: readonly BlockMark[]) {
  return (node: Node, which: Which) =>
    names.some((name) => {
      const mark = readBlockMark(node.attrs[name])
      return mark !== null && which(mark)
    })
}

function unmark(name: 'insertion' | 'deletion'): Phase['act'] {
  return (tr, { node, pos }, which) => {
    for (const mark of node.marks) {
      const isDecided = mark.type.name === name && which(mark.attrs as SuggestionMark)
      if (isDecided) tr.removeMark(pos, pos + node.nodeSize, mark)
    }
  }
}

const takeWords: Phase['act'] = (tr, { node, pos }) => tr.delete(pos, pos + node.nodeSize)

function clear(...names: readonly BlockMark[]): Phase['act'] {
  return (tr, { node, pos }, which) => {
    for (const name of names) if (hasBlock(name)(node, which)) tr.setNodeAttribute(pos, name, null)
  }
}

const cells = new Set(['tableCell', 'tableHeader'])

/** A block goes when nothing that others wrote is left in it; else it stays, and is proposed no more. */
function takeBlock(name: BlockMark): Phase['act'] {
  const take: Phase['act'] = (tr, found, which) => {
    if (found.node.isLeaf || isBlank(found.node)) takeNode(tr, found)
    else clear(name)(tr, found, which)
  }
  return (tr, found, which) => {
    take(tr, found, which)
    if (!cells.has(found.node.type.name)) return
    // The cells of a column go together: a table in between would be filled up with others.
    const isOther = (node: Node) => cells.has(node.type.name) && hasBlock(name)(node, which)
    for (const other of lastFirst(tr.doc, isOther)) take(tr, other, which)
  }
}

export function isBlank(node: Node): boolean {
  let isEmpty = true
  node.descendants((inside) => {
    if (inside.isLeaf) isEmpty = false
  })
  return isEmpty
}

const standAlone = new Set(['doc', 'tableCell', 'tableHeader'])

/** With the lists, rows and quotes that would be empty without it; a text or a cell keeps an empty line. */
export function takeNode(tr: Transform, { node, pos }: Pick<Found, 'node' | 'pos'>): void {
  if (node.isInline) {
    tr.delete(pos, pos + node.nodeSize)
    return
  }
  const $pos = tr.doc.resolve(pos)
  let [from, to, depth] = [pos, pos + node.nodeSize, $pos.depth]
  while ($pos.node(depth).childCount === 1 && !standAlone.has($pos.node(depth).type.name)) {
    ;[from, to] = [$pos.before(depth), $pos.after(depth)]
    depth -= 1
  }
  const holder = $pos.node(depth)
  if (holder.childCount === 1) {
    tr.replaceWith(from, to, tr.doc.type.schema.node('paragraph'))
    return
  }
  tr.delete(from, to)
}

const joinBlock: Phase['act'] = (tr, found, which) => {
  clear('joined')(tr, found, which)
  if (canJoin(tr.doc, found.pos)) {
    tr.join(found.pos)
    return
  }
  const end = endOfTextBefore(tr.doc, found.pos)
  if (end !== null) tr.delete(end, found.pos + 1)
}

/** Where the words before this place end; null when there are none, or in another cell. */
function endOfTextBefore(doc: Node, pos: number): number | null {
  let end: number | null = null
  doc.nodesBetween(0, pos, (node, at) => {
    if (node.isTextblock && at + node.nodeSize <= pos) end = at + node.nodeSize - 1
  })
  if (end === null) return null
  const [$end, $pos] = [doc.resolve(end), doc.resolve(pos)]
  const shared = $end.sharedDepth(pos)
  const isolates = [$end, $pos].some(($at) => {
    for (let depth = shared + 1; depth <= $at.depth; depth += 1)
      if ($at.node(depth).type.spec.isolating) return true
    return false
  })
  return isolates ? null : end
}

/** Cuts the paragraph at the first of these letters, from the last on. */
const breakWords: Phase['act'] = (tr, { node, pos }, which) => {
  const mark = node.marks.find(
    ({ type, attrs }) => type.name === 'insertion' && which(attrs as SuggestionMark),
  )
  const proposed = readBreak(mark?.attrs.breaks)
  for (let at = pos + node.nodeSize - 1; at >= pos; at -= 1) {
    tr.delete(at, at + 1)
    if (proposed) cut(tr, at, proposed.depth, proposed.level)
  }
}

function cut(tr: Transform, pos: number, depth: number, level: number): void {
  const $pos = tr.doc.resolve(pos)
  const type = tr.doc.type.schema.nodes[level === 0 ? 'paragraph' : 'heading']
  if (!type || !$pos.parent.isTextblock) return
  const { inserted, removed } = $pos.parent.attrs
  const after = { type, attrs: { inserted, removed, ...(level > 0 && { level }) } }
  for (let levels = Math.min(depth, $pos.depth); levels > 0; levels -= 1) {
    const outer = new Array<null>(levels - 1).fill(null)
    const types = [...outer, after]
    if (!canSplit(tr.doc, pos, levels, types)) continue
    tr.split(pos, levels, types)
    return
  }
}

const accepting: readonly Phase[] = [
  { concerns: hasWords('deletion'), act: takeWords, together: lastRowOfLines },
  { concerns: hasWords('insertion', false), act: unmark('insertion'), together: all },
  { concerns: hasBlock('removed'), act: takeBlock('removed'), together: lastRow },
  { concerns: hasBlock('inserted'), act: clear('inserted'), together: all },
  { concerns: hasBlock('joined'), act: joinBlock, together: onlyLast },
  { concerns: hasWords('insertion', true), act: breakWords, together: onlyLast },
]

const refusing: readonly Phase[] = [
  { concerns: hasWords('insertion'), act: takeWords, together: lastRowOfLines },
  { concerns: hasWords('deletion'), act: unmark('deletion'), together: all },
  { concerns: hasBlock('inserted'), act: takeBlock('inserted'), together: lastRow },
  { concerns: hasBlock(...blockMarks), act: clear(...blockMarks), together: all },
]
