import type { Verdict } from '@deconcert/document'
import { useOpenText } from '../editor/document-context'
import { useOpenEditors } from '../editor/open-editors'
import { decide } from '../editor/suggesting'
import type { Waiting } from './use-waiting'

export type Decisions = {
  /** Whether the reader may write in this text: who may, may accept and refuse. */
  readonly mayDecide: (fragment: string) => boolean
  readonly isOwn: (suggestion: Waiting) => boolean
  readonly decide: (suggestions: readonly Waiting[], verdict: Verdict) => void
  readonly show: (suggestion: Waiting) => void
}

/** What the reader can do with the proposals of the open document; `onDecided` is told how many were decided. */
export function useDecisions(onDecided: (verdict: Verdict, count: number) => void): Decisions {
  const editors = useOpenEditors()
  const person = useOpenText()?.person.id

  return {
    mayDecide: (fragment) => editors.has(fragment),
    isOwn: ({ author }) => author === person,
    decide: (suggestions, verdict) => {
      const known = new Set(suggestions.map(({ id }) => id))
      for (const fragment of new Set(suggestions.map((each) => each.fragment))) {
        const editor = editors.get(fragment)
        if (editor)
          decide(
            editor,
            (transaction) => editor.view.dispatch(transaction),
            ({ id }) => known.has(id),
            verdict,
          )
      }
      onDecided(verdict, known.size)
    },
    show: ({ id }) => {
      const element = document.querySelector<HTMLElement>(
        `[data-suggestion="${id}"], [data-inserted="${id}"], [data-removed="${id}"], [data-joined="${id}"]`,
      )
      element?.scrollIntoView({ block: 'center' })
      for (const other of document.querySelectorAll('[data-pointed]')) other.removeAttribute('data-pointed')
      element?.setAttribute('data-pointed', '')
    },
  }
}
