import { documentExtensions, emptyContent } from '@deconcert/document'
import { Editor } from '@tiptap/core'
import { beforeAll, expect, test, vi } from 'vitest'
import { openEditors } from './open-editors'

beforeAll(() => void vi.stubGlobal('navigator', { userAgent: '', platform: '' }))

const newEditor = () =>
  new Editor({ element: null, content: emptyContent(), extensions: documentExtensions() })

test('panels hear of each editor that opens and closes, by its fragment', () => {
  const editors = openEditors()
  const heard: string[][] = []
  editors.listen(() => heard.push([...editors.read().keys()]))
  const closeFindings = editors.registerEditor('findings', newEditor())
  const closeObjectives = editors.registerEditor('objectives', newEditor())
  closeFindings()
  closeObjectives()
  expect(heard).toEqual([['findings'], ['findings', 'objectives'], ['objectives'], []])
})

test('an editor that closes late does not take away the one that came in its place', () => {
  const editors = openEditors()
  const closeFirst = editors.registerEditor('body', newEditor())
  const second = newEditor()
  editors.registerEditor('body', second)
  closeFirst()
  expect(editors.read().get('body')).toBe(second)
})
