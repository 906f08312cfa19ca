import { nextDecision, type Verdict } from '@deconcert/document'
import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { Transform } from '@tiptap/pm/transform'
import type { Range } from './played-edits'

const all = () => true
const [begin, end] = ['\uE000', '\uE001']

/** A text with everything that is proposed in it accepted, or refused. */
export function decidedDoc(doc: Node, verdict: Verdict): Node {
  const tr = new Transform(doc)
  decideAll(tr, verdict)
  return tr.doc
}

function decideAll(tr: Transform, verdict: Verdict): void {
  for (let act = nextDecision(tr.doc, all, verdict); act; act = nextDecision(tr.doc, all, verdict)) act(tr)
}

/**
 * Where a place of a text with proposals stands once all is decided: a letter written there plainly is looked for
 * in what becomes of the text.
 */
export function decidedRange(doc: Node, [from, to]: Range, verdict: Verdict): Range {
  const { schema } = doc.type
  const tr = new Transform(doc)
  tr.insert(to, schema.text(end)).insert(from, schema.text(begin))
  decideAll(tr, verdict)
  const [start, stop] = [placeOf(tr.doc, begin), placeOf(tr.doc, end)]
  return [start, stop - 1]
}

function placeOf(doc: Node, letter: string): number {
  let found = -1
  doc.descendants((node, pos) => {
    const at = node.text?.indexOf(letter) ?? -1
    if (at >= 0) found = pos + at
  })
  return found
}

/** Whether what is written here stays in a block that the decision leaves: one that goes is kept by what is typed in it. */
export function staysOnce(verdict: Verdict): (state: EditorState, at: number) => boolean {
  const name = verdict === 'accept' ? 'removed' : 'inserted'
  return ({ doc }, at) => {
    const $at = doc.resolve(at)
    return Array.from({ length: $at.depth + 1 }, (_, depth) => $at.node(depth)).every(
      ({ attrs }) => attrs[name] == null,
    )
  }
}
