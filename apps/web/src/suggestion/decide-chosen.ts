import { suggestionsIn, type Verdict } from '@deconcert/document'
import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { decide } from '../editor/suggesting'
import type { Waiting } from './use-waiting'

type Chosen = Pick<Waiting, 'id' | 'fragment'>

/** The editor of a text and how it takes a change. */
export type Deciding = Pick<Editor, 'state'> & { readonly dispatch: (transaction: Transaction) => void }

/** Accepts or refuses these proposals and no others; returns how many of them no longer wait by that. */
export function decideChosen(
  editors: ReadonlyMap<string, Deciding>,
  chosen: readonly Chosen[],
  verdict: Verdict,
): number {
  let decided = 0
  for (const [fragment, editor] of editors) {
    const ids = new Set(chosen.filter((each) => each.fragment === fragment).map(({ id }) => id))
    const waiting = () => suggestionsIn(editor.state.doc.toJSON()).filter(({ id }) => ids.has(id)).length
    if (ids.size === 0) continue
    const before = waiting()
    decide(editor, editor.dispatch, ({ id }) => ids.has(id), verdict)
    decided += before - waiting()
  }
  return decided
}
