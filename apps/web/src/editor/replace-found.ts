import { undoManagerOf } from '@deconcert/document'
import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { foundIn, type Match } from './found-marks'

/** Replaces one match, keeping the marks of what it replaces. */
export function replaceOne(editor: Editor, { from, to }: Match, words: string): void {
  editor.view.dispatch(editor.state.tr.insertText(words, from, to))
}

/**
 * Replaces all that is marked, as one undo step; answers how many. Of each block one match at a time: told of two at once,
 * the shared text would write anew what stands between them, where a colleague may be typing.
 */
export function replaceAll(editor: Editor, words: string): number {
  const { matches } = foundIn(editor.state)
  asOneStep(editor, () => {
    let left = matches
    while (left.length > 0) {
      const round = lastOfEachBlock(editor.state.doc, left)
      const tr = round.reduceRight((all, { from, to }) => all.insertText(words, from, to), editor.state.tr)
      left = left
        .filter((match) => !round.includes(match))
        .map(({ from, to }) => ({ from: tr.mapping.map(from), to: tr.mapping.map(to) }))
      editor.view.dispatch(tr)
    }
  })
  return matches.length
}

function lastOfEachBlock(doc: Node, matches: readonly Match[]): readonly Match[] {
  const blocks = matches.map(({ from }) => doc.resolve(from).start())
  return matches.filter((_, n) => blocks[n] !== blocks[n + 1])
}

/** However long it takes, one undo takes it all back, and nothing else. */
function asOneStep(editor: Editor, act: () => void): void {
  const undo = undoManagerOf(editor.state)
  undo?.stopCapturing()
  const usual = undo?.captureTimeout ?? 0
  if (undo) undo.captureTimeout = Number.MAX_SAFE_INTEGER
  act()
  if (undo) undo.captureTimeout = usual
  undo?.stopCapturing()
}
