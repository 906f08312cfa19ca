import type { JSONContent } from '@deconcert/document'
import { TextSelection } from '@tiptap/pm/state'
import { addColumn, addRow, deleteColumn, deleteRow, isInTable, selectedRect } from '@tiptap/pm/tables'
import fc from 'fast-check'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { openOnTwoScreens, type TwoScreens } from './headless-editor'
import { evenTables, moveColumn, moveRow } from './move-cells'

beforeAll(() => void vi.stubGlobal('navigator', { userAgent: '', platform: '' }))
let screens: TwoScreens
afterEach(() => screens.close())

const words = (text: string): JSONContent => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const cell = (text: string, type = 'tableCell', attrs = {}): JSONContent => ({
  type,
  attrs,
  content: [words(text)],
})

function table(...rows: readonly string[]): JSONContent {
  return {
    type: 'table',
    content: rows.map((row) => ({ type: 'tableRow', content: row.split(' ').map((text) => cell(text)) })),
  }
}

function open(...content: JSONContent[]): void {
  screens = openOnTwoScreens({ type: 'doc', content })
}

/** What my screen shows, row by row. */
function rows(): readonly string[] {
  const { firstChild } = screens.editor.state.doc
  return (firstChild?.content.content ?? []).map((row) =>
    row.content.content.map((each) => each.textContent).join(' '),
  )
}

const theirTable = () => screens.theirs.get(0) as Y.XmlElement

function theirRows(): readonly string[] {
  return theirTable()
    .toArray()
    .map((row) =>
      (row as Y.XmlElement)
        .toArray()
        .map((each) => (wordsOf(each as Y.XmlElement) ?? '').toString())
        .join(' '),
    )
}

/** A cell that nobody has written in has none. */
function wordsOf(each: Y.XmlElement): Y.XmlText {
  return (each.get(0) as Y.XmlElement).get(0) as Y.XmlText
}

const theirCell = (row: number, column: number) =>
  (theirTable().get(row) as Y.XmlElement).get(column) as Y.XmlElement

function putCaretIn(text: string, offset = 0): void {
  const { doc, tr } = screens.editor.state
  let place = -1
  doc.descendants((node, at) => {
    if (node.isText && node.text === text) place = at
  })
  screens.editor.view.dispatch(tr.setSelection(TextSelection.create(doc, place + offset)))
}

test('[T41] a row goes up or down with the caret in it, and a column left or right', () => {
  open(table('a b c', 'd e f', 'g h i'), words('fin'))
  putCaretIn('e', 1)
  expect(moveRow(screens.editor, -1)).toBe(true)
  expect(rows()).toEqual(['d e f', 'a b c', 'g h i'])
  expect(screens.editor.state.selection.$head.parent.textContent).toBe('e')
  expect(screens.editor.state.selection.$head.parentOffset).toBe(1)
  moveColumn(screens.editor, 1)
  expect(rows()).toEqual(['d f e', 'a c b', 'g i h'])
  moveColumn(screens.editor, -1)
  moveRow(screens.editor, 1)
  moveRow(screens.editor, 1)
  expect(rows()).toEqual(['a b c', 'g h i', 'd e f'])
  expect(moveRow(screens.editor, 1)).toBe(false)
  expect(theirRows()).toEqual(rows())
})

test('[T41] one undo takes a moved row or column back', () => {
  open(table('a b', 'c d'), words('fin'))
  putCaretIn('d')
  moveRow(screens.editor, -1)
  screens.editor.commands.undo()
  expect(rows()).toEqual(['a b', 'c d'])
  putCaretIn('d')
  moveColumn(screens.editor, -1)
  screens.editor.commands.undo()
  expect(rows()).toEqual(['a b', 'c d'])
})

test('[T41] the header row stays first, and what cuts a merged cell stays where it is', () => {
  const header = { type: 'tableRow', content: [cell('x', 'tableHeader'), cell('y', 'tableHeader')] }
  const tall = { type: 'tableRow', content: [cell('a', 'tableCell', { rowspan: 2 }), cell('b')] }
  const short = { type: 'tableRow', content: [cell('c')] }
  open({ type: 'table', content: [header, tall, short] }, words('fin'))
  putCaretIn('b')
  expect(moveRow(screens.editor, -1)).toBe(false)
  expect(moveRow(screens.editor, 1)).toBe(false)
  putCaretIn('y')
  expect(moveColumn(screens.editor, -1)).toBe(true)
  expect(rows()).toEqual(['y x', 'b a', 'c'])
})

test('[T41] words that a colleague writes meanwhile stay in their cell when rows and columns are moved past it', () => {
  open(table('a b c', 'd e f', 'g h i'), words('fin'))
  putCaretIn('g')
  screens.hold(true)
  wordsOf(theirCell(1, 1)).insert(1, '!')
  moveRow(screens.editor, -1)
  moveRow(screens.editor, -1)
  screens.hold(false)
  expect(rows()).toEqual(['g h i', 'a b c', 'd e! f'])
  expect(theirRows()).toEqual(rows())
  putCaretIn('i')
  screens.hold(true)
  wordsOf(theirCell(2, 1)).insert(2, '?')
  moveColumn(screens.editor, -1)
  screens.hold(false)
  expect(rows()).toEqual(['g i h', 'a c b', 'd f e!?'])
  expect(theirRows()).toEqual(rows())
})

test('[T42] a table that a colleague makes uneven is answered with nothing, and evened by the next act on it', () => {
  open(table('a b', 'c d'), words('fin'))
  putCaretIn('a')
  const sent: string[] = []
  screens.theirs.doc?.on('update', (_: Uint8Array, origin: unknown) => {
    if (origin === 'the network') sent.push('text')
  })
  ;(theirTable().get(1) as Y.XmlElement).delete(1, 1)
  expect(rows()).toEqual(['a b', 'c'])
  expect(sent).toEqual([])
  putCaretIn('a')
  expect(sent).toEqual([])
  moveRow(screens.editor, 1)
  expect(rows()).toEqual(['c ', 'a b'])
  expect(theirRows().map((row) => row.trim())).toEqual(['c', 'a b'])
})

type Act = 'row' | 'column' | 'rowDown' | 'columnRight' | 'deleteRow' | 'deleteColumn' | 'type'
const acts: readonly Act[] = ['row', 'column', 'rowDown', 'columnRight', 'deleteRow', 'deleteColumn', 'type']

/** One act of somebody whose caret is in this cell of the first table, if there still is one. */
function act(screen: TwoScreens, name: Act, at: number): void {
  const { editor } = screen
  const [first] = editor.state.doc.content.content
  if (first?.type.name !== 'table') return
  const cells: number[] = []
  first.descendants((node, place) => {
    if (node.type.spec.tableRole === 'cell' || node.type.spec.tableRole === 'header_cell') cells.push(place)
  })
  const place = cells[at % cells.length]
  if (place === undefined) return
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.near(editor.state.doc.resolve(place + 2))))
  evenTables(editor)
  if (!isInTable(editor.state)) return
  const rect = selectedRect(editor.state)
  const all: Record<Act, () => unknown> = {
    row: () => editor.view.dispatch(addRow(editor.state.tr, rect, rect.bottom)),
    column: () => editor.view.dispatch(addColumn(editor.state.tr, rect, rect.right)),
    rowDown: () => moveRow(editor, 1),
    columnRight: () => moveColumn(editor, 1),
    deleteRow: () => deleteRow(editor.state, editor.view.dispatch),
    deleteColumn: () => deleteColumn(editor.state, editor.view.dispatch),
    type: () => editor.view.dispatch(editor.state.tr.insertText(`${at}`)),
  }
  all[name]()
}

/** The texts of two writers, who hear of each other only when told to. */
function between(one: TwoScreens, other: TwoScreens): () => void {
  const [mine, theirs] = [docOf(one), docOf(other)]
  return () => {
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine, Y.encodeStateVector(theirs)), 'far away')
    Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs, Y.encodeStateVector(mine)), 'far away')
  }
}

function docOf({ theirs }: TwoScreens): Y.Doc {
  if (theirs.doc === null) throw new Error('no document')
  return theirs.doc
}

const anAct = fc.record({
  who: fc.nat(1),
  name: fc.constantFrom(...acts),
  at: fc.nat(30),
  meets: fc.boolean(),
})

test('[T43] two people who add, move and take away rows and columns of one table at once end with the same text, that both go on editing', () => {
  fc.assert(
    fc.property(fc.array(anAct, { minLength: 1, maxLength: 14 }), (script) => {
      open(table('a b', 'c d'), words('fin'))
      const other = openOnTwoScreens({ type: 'doc', content: [table('a b', 'c d'), words('fin')] })
      const meet = between(screens, other)
      for (const { who, name, at, meets } of script) {
        act(who === 0 ? screens : other, name, at)
        if (meets) meet()
      }
      meet()
      const [here, there] = [screens, other].map(({ editor }) => JSON.stringify(editor.getJSON()))
      expect(here).toBe(there)
      // What is said to nobody in answer: another meeting brings nothing.
      const before = Y.encodeStateVector(docOf(screens))
      meet()
      expect(Y.encodeStateVector(docOf(screens))).toEqual(before)
      expect(screens.editor.state.doc.lastChild?.textContent).toBe('fin')
      act(screens, 'row', 0)
      meet()
      expect(JSON.stringify(screens.editor.getJSON())).toBe(JSON.stringify(other.editor.getJSON()))
      other.close()
      screens.close()
    }),
    { numRuns: 100, seed: 6 },
  )
}, 60_000)
