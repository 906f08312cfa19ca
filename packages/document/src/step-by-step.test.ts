import { EditorState, Plugin } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { contentFromText } from './content-from-text'
import { schema } from './schema'
import { stepByStep } from './step-by-step'

function stateOf(plugins: Plugin[] = []): EditorState {
  return EditorState.create({
    doc: schema().nodeFromJSON(contentFromText('un\n\ndeux\n\ntrois')),
    plugins,
  })
}

function firstToTheEnd({ tr, doc }: EditorState) {
  const first = doc.child(0)
  return tr.delete(0, first.nodeSize).insert(tr.doc.content.size, first)
}

test('[T15] what moves is taken away in one transaction and put down in another', () => {
  const state = stateOf()
  const parts = stepByStep(state, firstToTheEnd(state))
  const after = parts.reduce((current, part) => current.apply(part), state)
  expect(parts.map((part) => part.doc.textContent)).toEqual(['deuxtrois', 'deuxtroisun'])
  expect(after.doc.textContent).toBe('deuxtroisun')
})

test('[T15] where something tidies in between, it moves in one: nothing is lost on the way', () => {
  const tidying = new Plugin({
    appendTransaction: (_transactions, _before, after) =>
      after.doc.childCount === 2 ? after.tr.delete(0, after.doc.content.size) : null,
  })
  const state = stateOf([tidying])
  const whole = firstToTheEnd(state)
  expect(stepByStep(state, whole)).toEqual([whole])
})
