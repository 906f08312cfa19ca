import { editorRanges, type TextRange } from '@deconcert/document'
import { type Editor, Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** A passage that is commented on, as it is to be drawn. */
export type DrawnPassage = {
  readonly id: string
  readonly range: TextRange
  readonly look: 'open' | 'blocking' | 'active'
}

const key = new PluginKey<DecorationSet>('commentedPassages')

/** Draws the passages that are commented on: decorations, of which nothing is in the text. */
export const CommentedPassages = Extension.create({
  name: 'commentedPassages',
  addProseMirrorPlugins() {
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (transaction, drawn) =>
            (transaction.getMeta(key) as DecorationSet | undefined) ??
            drawn.map(transaction.mapping, transaction.doc),
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ]
  },
})

/** Draws these passages and no others. What is drawn so already is left alone, and so is a word that is being composed. */
export function drawPassages(editor: Editor, passages: readonly DrawnPassage[]): void {
  const drawn = key.getState(editor.state)
  if (drawn === undefined || editor.view.composing) return
  const { doc } = editor.state
  const ranges = editorRanges(
    doc,
    passages.map(({ range }) => range),
  )
  const next = passages.flatMap((passage, n) => {
    const range = ranges[n]
    return range ? [decoration(passage, range)] : []
  })
  if (written(drawn.find()) === written(next)) return
  const set = DecorationSet.create(doc, next)
  editor.view.dispatch(editor.state.tr.setMeta(key, set).setMeta('addToHistory', false))
}

function decoration({ id, look }: DrawnPassage, { from, to }: TextRange): Decoration {
  return Decoration.inline(
    from,
    to,
    { class: 'dc-passage', 'data-thread': id, 'data-look': look },
    { id, look },
  )
}

function written(decorations: readonly Decoration[]): string {
  return decorations
    .map(({ from, to, spec }) => `${from} ${to} ${spec.id} ${spec.look}`)
    .sort()
    .join('\n')
}
