import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { DecorationSet } from '@tiptap/pm/view'

/** A transaction that carries a DecorationSet under this key has it drawn on the text, until the next one. */
export const authorLayerKey = new PluginKey<DecorationSet>('authors')

/** Where a panel draws who wrote what. Nothing, until it does. */
export const AuthorLayer = Extension.create({
  name: 'authors',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: authorLayerKey,
      state: {
        init: () => DecorationSet.empty,
        apply: (tr, drawn): DecorationSet => tr.getMeta(authorLayerKey) ?? drawn.map(tr.mapping, tr.doc),
      },
      props: { decorations: (state) => authorLayerKey.getState(state) },
    }),
  ],
})
