import type { Node } from '@tiptap/pm/model'
import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state'
import { AddMarkStep, Mapping, RemoveMarkStep, ReplaceStep } from '@tiptap/pm/transform'
import { proposeBlocks } from './propose-blocks'
import { type Proposed, proposeReplacement, type Replacement } from './propose-replacement'
import { readBlockMark, readWordMark, type SuggestionMark } from './suggestion'

export type Suggester = {
  /** The account. */
  readonly author: string
  readonly newId: () => string
  readonly now: () => Date
}

/**
 * An edit as a proposal of change: what it takes away stays and is struck, what it brings is marked as added.
 * Null when it would rebuild blocks in which others' proposals wait.
 */
export function suggestedEdit(state: EditorState, edit: Transaction, who: Suggester): Transaction | null {
  const mark = standingMark(state, edit, who.author) ?? {
    id: who.newId(),
    author: who.author,
    at: who.now().getTime(),
  }
  const small = smallSteps(state, edit, mark)
  if (small) return finished(small, edit)
  const tr = state.tr
  const proposed = proposeBlocks(tr, edit.doc, mark)
  if (!proposed) return null
  placeCaret(tr, state, edit, proposed)
  return finished(tr, edit)
}

function finished(tr: Transaction, edit: Transaction): Transaction {
  for (const name of ['uiEvent', 'paste', 'composition', 'inputType']) {
    const value: unknown = edit.getMeta(name)
    if (value !== undefined) tr.setMeta(name, value)
  }
  return edit.scrolledIntoView ? tr.scrollIntoView() : tr
}

function smallSteps(state: EditorState, edit: Transaction, mark: SuggestionMark): Transaction | null {
  const tr = state.tr
  let proposed: Proposed = { start: null }
  for (const index of edit.steps.keys()) {
    const done = smallStep(tr, edit, index, mark)
    if (!done) return null
    if (done.start !== null) proposed = done
  }
  placeCaret(tr, state, edit, proposed)
  return tr
}

function smallStep(tr: Transaction, edit: Transaction, index: number, mark: SuggestionMark): Proposed | null {
  const replacements = replacementsOf(edit, index, mark.author)
  if (!replacements) return null
  let proposed: Proposed = { start: null }
  for (const replacement of replacements) {
    const moved = rebased(replacement, edit, index, tr)
    const done = moved && proposeReplacement(tr, moved, mark)
    if (!done) return null
    proposed = done
  }
  return proposed
}

function replacementsOf(edit: Transaction, index: number, author: string): readonly Replacement[] | null {
  const [step, before] = [edit.steps[index], edit.docs[index]]
  if (step instanceof ReplaceStep) return [{ from: step.from, to: step.to, slice: step.slice }]
  if (!before || !(step instanceof AddMarkStep || step instanceof RemoveMarkStep)) return null
  return redressed(before, edit.docs[index + 1] ?? edit.doc, step, author)
}

/** Words whose dress changes go and come again in the new one; those that the author has struck stay struck. */
function redressed(
  before: Node,
  after: Node,
  { from, to }: { readonly from: number; readonly to: number },
  author: string,
): readonly Replacement[] {
  const found: Replacement[] = []
  before.nodesBetween(from, to, (node, pos) => {
    const isStruck = node.marks.some(
      ({ type, attrs }) => type.name === 'deletion' && readWordMark(attrs)?.author === author,
    )
    if (!node.isText || isStruck) return
    const [start, end] = [Math.max(pos, from), Math.min(pos + node.nodeSize, to)]
    const last = found.at(-1)
    const isNext = last?.to === start
    const whole = isNext ? { from: last.from, to: end } : { from: start, to: end }
    if (isNext) found.pop()
    found.push({ ...whole, slice: after.slice(whole.from, whole.to) })
  })
  return found.toReversed()
}

/** The same replacement where the text has become a proposal; null inside of what an earlier step brought. */
function rebased(
  { from, to, slice }: Replacement,
  edit: Transaction,
  index: number,
  tr: Transaction,
): Replacement | null {
  const back = new Mapping(edit.mapping.maps.slice(0, index)).invert()
  const [start, end] = [back.mapResult(from, 1), back.mapResult(to, from === to ? 1 : -1)]
  if (start.deletedAcross || end.deletedAcross) return null
  const at = tr.mapping.map(start.pos, 1)
  return { from: at, to: Math.max(at, tr.mapping.map(end.pos, from === to ? 1 : -1)), slice }
}

function placeCaret(tr: Transaction, state: EditorState, edit: Transaction, proposed: Proposed): void {
  if (proposed.start === null) placeAfterStrike(tr, state, edit)
  else if (proposed.caret !== null) tr.setSelection(Selection.near(tr.doc.resolve(proposed.caret), -1))
  else {
    const place = proposed.start + edit.selection.head - firstChange(edit)
    const inside = Math.min(Math.max(place, 0), tr.doc.content.size)
    tr.setSelection(Selection.near(tr.doc.resolve(inside)))
  }
}

/** Past the struck words, in the direction of the key. */
function placeAfterStrike(tr: Transaction, state: EditorState, edit: Transaction): void {
  const [first] = edit.steps
  if (!(first instanceof ReplaceStep)) return
  const { empty, head } = state.selection
  const isForward = empty && head <= first.from && first.to > first.from
  const place = isForward ? tr.mapping.map(first.to, 1) : tr.mapping.map(first.from, -1)
  tr.setSelection(Selection.near(tr.doc.resolve(place), isForward ? 1 : -1))
}

function firstChange(edit: Transaction): number {
  let first = edit.doc.content.size
  for (const map of edit.mapping.maps)
    map.forEach((_from, _to, start) => {
      first = Math.min(first, start)
    })
  return first
}

/** The author's own proposal right beside the edit, or around it, of which the edit is a part. */
function standingMark(state: EditorState, edit: Transaction, author: string): SuggestionMark | null {
  const [step] = edit.steps
  if (!(step instanceof ReplaceStep)) return null
  const [$from, $to] = [state.doc.resolve(step.from), state.doc.resolve(step.to)]
  const beside = [$from.nodeBefore, $to.nodeAfter].flatMap((node) => (node?.isText ? node.marks : []))
  const around = [$from.parent, ...Array.from({ length: $from.depth }, (_, depth) => $from.node(depth))]
  const found = [
    ...beside
      .filter(({ type }) => type.name === 'insertion' || type.name === 'deletion')
      .map(({ attrs }) => readWordMark(attrs)),
    ...around.map((node) => readBlockMark(node.attrs.inserted)),
  ]
  const own = found.find((mark) => mark?.author === author)
  return own ? { id: own.id, author: own.author, at: own.at } : null
}
