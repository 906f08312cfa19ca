import {
  isFromShared,
  nextDecision,
  plainEdit,
  suggestedEdit,
  undoManagerOf,
  type Verdict,
  type Which,
} from '@deconcert/document'
import { type Editor, Extension } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'

/** Whether and as whom one proposes changes instead of making them. */
export type Suggestions = {
  readonly isOn: () => boolean
  /** The account. */
  readonly author: string
  /** Told when an edit cannot be made as a proposal: others' proposals wait in the blocks that it would rebuild. */
  readonly onImpossible: () => void
}

const decisionKey = 'suggestionDecision'

/** Makes proposals of one's own edits while one suggests, and keeps what is typed plainly out of others' proposals. */
export const Suggesting = Extension.create<Suggestions>({
  name: 'suggesting',
  addOptions: () => ({ isOn: () => false, author: '', onImpossible: () => undefined }),
  dispatchTransaction({ transaction, next }) {
    const { isOn, author, onImpossible } = this.options
    if (!isOwnEdit(transaction)) return next(transaction)
    if (!isOn()) return next(plainEdit(transaction))
    const proposed = suggestedEdit(this.editor.state, transaction, {
      author,
      newId: newSuggestionId,
      now: () => new Date(),
    })
    if (proposed) next(proposed)
    else onImpossible()
  },
})

function isOwnEdit(transaction: Transaction): boolean {
  return (
    transaction.docChanged && !isFromShared(transaction) && transaction.getMeta(decisionKey) === undefined
  )
}

const idBytes = 12

/** 96 bits of chance: two people never give the same, connected or not. */
function newSuggestionId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(idBytes))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * Accepts or refuses these proposals, in one step of undo of its own. What cannot reach the shared text at once without
 * harm to what colleagues type in between reaches it in turn. Returns in how many changes.
 */
export function decide(
  editor: Pick<Editor, 'state'>,
  dispatch: (transaction: Transaction) => void,
  which: Which,
  verdict: Verdict,
): number {
  const undo = undoManagerOf(editor.state)
  undo?.stopCapturing()
  const made = undo ? inOneStep(undo, decideInTurn) : decideInTurn()
  undo?.stopCapturing()
  return made

  function decideInTurn(): number {
    let changes = 0
    for (
      let act = nextDecision(editor.state.doc, which, verdict);
      act;
      act = nextDecision(editor.state.doc, which, verdict)
    ) {
      const transaction = editor.state.tr.setMeta(decisionKey, true)
      act(transaction)
      dispatch(transaction)
      changes += 1
    }
    return changes
  }
}

/** However long it takes on a slow machine: undo parts what lies half a second apart. */
function inOneStep<Value>(undo: { captureTimeout: number }, act: () => Value): Value {
  const { captureTimeout } = undo
  undo.captureTimeout = Number.POSITIVE_INFINITY
  try {
    return act()
  } finally {
    undo.captureTimeout = captureTimeout
  }
}
