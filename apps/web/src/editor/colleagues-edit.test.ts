import type { JSONContent } from '@deconcert/document'
import type { Node } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import type { DecorationSet } from '@tiptap/pm/view'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { openOnTwoScreens, type TwoScreens } from './headless-editor'

let screens: TwoScreens
// The editor asks on which system it runs; Node says so only from 21 on.
beforeAll(() => void vi.stubGlobal('navigator', { userAgent: '', platform: '' }))
afterEach(() => screens.close())

function open(...content: JSONContent[]): void {
  screens = openOnTwoScreens({ type: 'doc', content })
}

function paragraph(text: string): JSONContent {
  return { type: 'paragraph', ...(text !== '' && { content: [{ type: 'text', text }] }) }
}

function heading(text: string): JSONContent {
  return { ...paragraph(text), type: 'heading', attrs: { level: 2 } }
}

const blocks = (): readonly Node[] => screens.editor.state.doc.content.content
const lines = () => blocks().map((block) => block.textContent)
const theirLines = () => screens.theirs.toArray().map((block) => wordsOf(block as Y.XmlElement).toString())

function wordsOf(block: Y.XmlElement): Y.XmlText {
  return block.get(0) as Y.XmlText
}

/** The colleague's words in this block. */
function their(block: number): Y.XmlText {
  return wordsOf(screens.theirs.get(block) as Y.XmlElement)
}

/** Before the letter `offset` of a top block. */
function place(block: number, offset: number): number {
  const before = blocks().slice(0, block)
  return before.reduce((size, each) => size + each.nodeSize, 1) + offset
}

function putCaret(block: number, offset: number): void {
  const { tr } = screens.editor.state
  screens.dispatch(tr.setSelection(TextSelection.create(tr.doc, place(block, offset))))
}

function caret(): readonly [block: number, offset: number] {
  const { $head } = screens.editor.state.selection
  return [$head.index(0), $head.parentOffset]
}

/** The colleague's caret, as it comes from the network. */
function showTheirCaret(block: number, offset: number): void {
  const awareness = new Awareness(screens.theirs.doc ?? new Y.Doc())
  const at = Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(their(block), offset))
  awareness.setLocalState({ user: { name: 'Pascal' }, cursor: { anchor: at, head: at } })
  applyAwarenessUpdate(screens.awareness, encodeAwarenessUpdate(awareness, [awareness.clientID]), 'network')
  awareness.destroy()
}

function caretsShown(): number {
  const { plugins } = screens.editor.state
  const shown = plugins.find(({ spec }) => Reflect.get(spec.key ?? {}, 'key') === 'yjs-cursor$')
  const decorations: DecorationSet | undefined = shown?.getState(screens.editor.state)
  // A caret is a place, a selection has a width.
  return decorations?.find().filter(({ from, to }) => from === to).length ?? 0
}

test('[T14] a colleague’s edit of one paragraph makes none of the others anew', () => {
  const list = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('a')] }] }
  open(paragraph('un'), list, heading('deux'), paragraph('trois'), paragraph('quatre'))
  const before = blocks()
  their(3).insert(5, ' fois')
  const isSame = blocks().map((block, index) => block === before[index])
  expect(lines()).toEqual(['un', 'a', 'deux', 'trois fois', 'quatre'])
  expect(isSame).toEqual([true, true, true, false, true])
})

test('[T14] a paragraph that a colleague adds or takes away makes none of the others anew', () => {
  open(paragraph('un'), paragraph('deux'), paragraph('trois'))
  const [un, , trois] = blocks()
  screens.theirs.delete(1, 1)
  screens.theirs.insert(0, [new Y.XmlElement('paragraph')])
  expect(blocks().slice(1)).toEqual([un, trois])
  expect(blocks()[1]).toBe(un)
  expect(blocks()[2]).toBe(trois)
})

// biome-ignore format: a table
const besides: readonly [where: string, content: JSONContent[], at: number, offset: number, inserted: [number, string], expected: number][] = [
  ['a paragraph like the next', [paragraph('abc'), paragraph('abc')], 0, 2, [3, 'd'], 2],
  ['the only heading of its level', [paragraph('x'), heading('Titre')], 1, 5, [0, 'Le '], 8],
  ['letters that repeat', [paragraph('aaa'), paragraph('z')], 0, 2, [0, 'a'], 3],
  ['the first place of all', [paragraph('abcdef'), paragraph('z')], 0, 0, [3, 'XY'], 0],
]

test.each(besides)('[T14] a caret stays where it was in %s', (_, content, at, offset, inserted, expected) => {
  open(...content)
  putCaret(at, offset)
  their(at).insert(...inserted)
  expect(caret()).toEqual([at, expected])
})

test('[T14] a caret stays in its empty paragraph when a colleague begins to write there', () => {
  open(paragraph('x'), paragraph(''), paragraph(''))
  putCaret(1, 0)
  const empty = screens.theirs.get(1) as Y.XmlElement
  empty.insert(0, [new Y.XmlText('Q')])
  expect(caret()[0]).toBe(1)
})

test('[T14] a new line keeps the carets of the others in sight', () => {
  open(paragraph('abc'), paragraph('def'))
  showTheirCaret(0, 0)
  showTheirCaret(1, 2)
  their(1).insert(0, 'x')
  expect(caretsShown()).toBe(1)
  screens.dispatch(screens.editor.state.tr.split(place(0, 2)))
  expect(lines()).toEqual(['ab', 'c', 'xdef'])
  expect(caretsShown()).toBe(1)
})

test('[T14] a colleague’s edits elsewhere are answered with nothing', () => {
  open(paragraph('abc'), paragraph('def'))
  putCaret(0, 1)
  const sent: string[] = []
  screens.awareness.on('update', () => sent.push('presence'))
  screens.theirs.doc?.on('update', (_: Uint8Array, origin: unknown) => {
    if (origin === 'the network') sent.push('text')
  })
  their(1).insert(0, 'x')
  their(1).insert(1, 'y')
  expect(lines()).toEqual(['abc', 'xydef'])
  expect(sent).toEqual([])
})

function dragFirstBehind(block: number): void {
  const { tr } = screens.editor.state
  const [first] = blocks()
  if (!first) throw new Error('no block')
  const behind = place(block, 0) - 1 + (blocks()[block]?.nodeSize ?? 0)
  tr.delete(0, first.nodeSize)
  tr.insert(tr.mapping.map(behind), first)
  screens.dispatch(tr.setMeta('uiEvent', 'drop'))
}

test('[T15] words that a colleague writes meanwhile stay in their block when one is dragged past it', () => {
  open(...['un', 'deux', 'trois', 'quatre'].map(paragraph))
  screens.hold(true)
  their(2).insert(5, ' FOIS')
  dragFirstBehind(3)
  screens.hold(false)
  expect(lines()).toEqual(['deux', 'trois FOIS', 'quatre', 'un'])
  expect(theirLines()).toEqual(lines())
})

test('[T15] one undo takes a dragged block back', () => {
  open(...['un', 'deux', 'trois'].map(paragraph))
  dragFirstBehind(2)
  expect(lines()).toEqual(['deux', 'trois', 'un'])
  screens.editor.commands.undo()
  expect(lines()).toEqual(['un', 'deux', 'trois'])
  expect(theirLines()).toEqual(lines())
})

function type(block: number, offset: number, words: string): void {
  screens.dispatch(screens.editor.state.tr.insertText(words, place(block, offset)))
}

test('[T16] undo takes back one’s own words, step by step around a colleague’s, and never what the text began with', () => {
  open(paragraph('Bonjour'))
  type(0, 7, ' à tous')
  their(0).insert(14, ' et à toutes')
  type(0, 0, 'Ah. ')
  expect(lines()).toEqual(['Ah. Bonjour à tous et à toutes'])
  screens.editor.commands.undo()
  expect(lines()).toEqual(['Bonjour à tous et à toutes'])
  for (let times = 0; times < 3; times += 1) screens.editor.commands.undo()
  expect(lines()).toEqual(['Bonjour et à toutes'])
  expect(theirLines()).toEqual(lines())
})
