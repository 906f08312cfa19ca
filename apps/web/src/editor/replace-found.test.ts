import type { JSONContent } from '@deconcert/document'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import type * as Y from 'yjs'
import { searchFor } from './find-text'
import { foundIn, markCurrent, markFound } from './found-marks'
import { openOnTwoScreens, type TwoScreens } from './headless-editor'
import { replaceAll, replaceOne } from './replace-found'

beforeAll(() => void vi.stubGlobal('navigator', { userAgent: '', platform: '' }))
let screens: TwoScreens
afterEach(() => screens.close())

function open(...texts: string[]): void {
  const content: JSONContent[] = texts.map((text) => ({
    type: 'paragraph',
    content: [{ type: 'text', text }],
  }))
  screens = openOnTwoScreens({ type: 'doc', content })
}

const search = (text: string) =>
  searchFor({ text, isCaseExact: false, isAccentExact: false, isWholeWord: false })
const lines = () => screens.editor.state.doc.content.content.map((block) => block.textContent)
const theirWords = (block: number) => (screens.theirs.get(block) as Y.XmlElement).get(0) as Y.XmlText

test('[T44] all of it is replaced, and one undo takes all of it back', () => {
  open('la ville et la vie', 'rien', 'la fin, la la')
  markFound(screens.editor, search('la'))
  expect(replaceAll(screens.editor, 'une grande')).toBe(5)
  expect(lines()).toEqual([
    'une grande ville et une grande vie',
    'rien',
    'une grande fin, une grande une grande',
  ])
  screens.editor.commands.undo()
  expect(lines()).toEqual(['la ville et la vie', 'rien', 'la fin, la la'])
})

test('[T44] matches side by side, and words that hold what they replace, are replaced once each', () => {
  open('aaa')
  markFound(screens.editor, search('a'))
  expect(replaceAll(screens.editor, 'aa')).toBe(3)
  expect(lines()).toEqual(['aaaaaa'])
})

test('[T44] words that a colleague writes meanwhile between two replacements stay where they are', () => {
  open('un deux trois un')
  markFound(screens.editor, search('un'))
  screens.hold(true)
  theirWords(0).insert(8, '(bis) ')
  replaceAll(screens.editor, 'zéro')
  screens.hold(false)
  expect(lines()).toEqual(['zéro deux (bis) trois zéro'])
})

test('what is marked follows a colleague’s edit, and goes when nobody looks any more', () => {
  open('mot', 'autre')
  markFound(screens.editor, search('mot'))
  markCurrent(screens.editor, 0)
  theirWords(1).insert(0, 'un mot et un ')
  expect(foundIn(screens.editor.state).matches).toHaveLength(2)
  const [match] = foundIn(screens.editor.state).matches
  if (match) replaceOne(screens.editor, match, '')
  expect(foundIn(screens.editor.state).matches).toHaveLength(1)
  expect(foundIn(screens.editor.state).current).toBe(0)
  markFound(screens.editor, null)
  expect(foundIn(screens.editor.state).matches).toEqual([])
})
