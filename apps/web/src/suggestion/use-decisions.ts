import type { Verdict } from '@deconcert/document'
import { useOpenText } from '../editor/document-context'
import { useOpenEditors } from '../editor/open-editors'
import { crossedDecisionsOf } from './crossed-decisions'
import { type Deciding, decideChosen } from './decide-chosen'
import { showSuggestion } from './suggestion-place'
import type { Waiting } from './use-waiting'

export type Decisions = {
  /** Whether the reader may write in this text: who may, may accept and refuse. */
  readonly mayDecide: (fragment: string) => boolean
  readonly isOwn: (suggestion: Waiting) => boolean
  readonly decide: (suggestions: readonly Waiting[], verdict: Verdict) => void
  readonly show: (suggestion: Waiting) => void
}

/** What the reader can do with the proposals of the open document; `onDecided` is told how many were decided, and of which. */
export function useDecisions(
  onDecided: (verdict: Verdict, count: number, chosen: readonly Waiting[]) => void,
): Decisions {
  const editors = useOpenEditors()
  const open = useOpenText()
  const person = open?.person.id

  return {
    mayDecide: (fragment) => editors.has(fragment),
    isOwn: ({ author }) => author === person,
    decide: (suggestions, verdict) => {
      const texts = [...editors].map(([fragment, editor]): [string, Deciding] => [
        fragment,
        {
          get state() {
            return editor.state
          },
          dispatch: (transaction) => editor.view.dispatch(transaction),
        },
      ])
      const make = () => decideChosen(new Map(texts), suggestions, verdict)
      const count = open ? crossedDecisionsOf(open.doc).decide(suggestions, verdict, make) : make()
      onDecided(verdict, count, suggestions)
    },
    show: ({ id }) => showSuggestion(id),
  }
}
