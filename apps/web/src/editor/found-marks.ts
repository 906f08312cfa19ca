import { type Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** Where something that is looked for stands, as places of the text. */
export type Match = { readonly from: number; readonly to: number }

/** Finds all of it in a text, in reading order. */
export type Search = (doc: Node) => readonly Match[]

type Found = {
  readonly search: Search | null
  readonly matches: readonly Match[]
  /** The one that the reader is at, by its place in `matches`; -1 for none. */
  readonly current: number
  readonly drawn: DecorationSet
}

/** Of more, only those nearest to where the reader is are drawn. */
const mostDrawn = 500

const nothing: Found = { search: null, matches: [], current: -1, drawn: DecorationSet.empty }
const key = new PluginKey<Found>('foundMarks')

/** Marks what is looked for, as long as somebody looks. The search itself comes with its panel. */
export const FoundMarks = Extension.create({
  name: 'foundMarks',
  addProseMirrorPlugins() {
    return [
      new Plugin<Found>({
        key,
        state: {
          init: () => nothing,
          apply(transaction, found, _, { doc }) {
            const asked: Partial<Found> | undefined = transaction.getMeta(key)
            if (!asked && (!transaction.docChanged || found.search === null)) return found
            return marked(doc, { ...found, ...asked }, transaction.docChanged || asked?.search !== undefined)
          },
        },
        props: { decorations: (state) => key.getState(state)?.drawn },
      }),
    ]
  },
})

function marked(doc: Node, found: Found, isStale: boolean): Found {
  if (found.search === null) return nothing
  const matches = isStale ? found.search(doc) : found.matches
  const current = Math.min(found.current, matches.length - 1)
  const first = Math.max(0, current - mostDrawn / 2)
  const drawn = matches.slice(first, first + mostDrawn).map(({ from, to }, n) => {
    const isCurrent = first + n === current
    return Decoration.inline(from, to, { class: isCurrent ? 'dc-found dc-found-current' : 'dc-found' })
  })
  return { ...found, matches, current, drawn: DecorationSet.create(doc, drawn) }
}

/** What is marked now. */
export function foundIn(state: EditorState): { matches: readonly Match[]; current: number } {
  return key.getState(state) ?? nothing
}

/** Marks all that the search finds, or nothing for null. */
export function markFound(editor: Editor, search: Search | null): void {
  if (search === null && foundIn(editor.state).matches.length === 0) return
  editor.view.dispatch(editor.state.tr.setMeta(key, { search, current: -1 }))
}

/** Marks one of them as where the reader is; -1 for none of this text. */
export function markCurrent(editor: Editor, current: number): void {
  if (foundIn(editor.state).current === current) return
  editor.view.dispatch(editor.state.tr.setMeta(key, { current }))
}
