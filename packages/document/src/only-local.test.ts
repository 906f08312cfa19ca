import { EditorState, Plugin } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { expect, test } from 'vitest'
import { contentFromText } from './content-from-text'
import { plainText } from './content-text'
import { onlyLocal } from './only-local'
import { schema } from './schema'

const signing = new Plugin({
  appendTransaction: (_transactions, _before, after) =>
    after.doc.textContent.endsWith('!') ? null : after.tr.insertText('!', after.doc.content.size - 1),
})

test('[T12] a plugin tidies after its own user, and lets a colleague’s edit stand', () => {
  const doc = schema().nodeFromJSON(contentFromText('bonjour'))
  const state = EditorState.create({ doc, plugins: [onlyLocal(signing)] })
  const typed = state.apply(state.tr.insertText('x', 1))
  const received = state.apply(state.tr.insertText('x', 1).setMeta(ySyncPluginKey, { isChangeOrigin: true }))
  expect(plainText(typed.doc.toJSON())).toBe('xbonjour!')
  expect(plainText(received.doc.toJSON())).toBe('xbonjour')
})

test('[T12] what cannot be tidied does not keep its user from typing', () => {
  const tangled = new Plugin({
    appendTransaction: () => {
      throw new RangeError('a cell of no width')
    },
  })
  const doc = schema().nodeFromJSON(contentFromText('bonjour'))
  const state = EditorState.create({ doc, plugins: [onlyLocal(tangled)] })
  expect(state.apply(state.tr.insertText('x', 1)).doc.textContent).toBe('xbonjour')
})
