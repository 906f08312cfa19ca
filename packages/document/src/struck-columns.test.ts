import type { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { addRowAfter, deleteColumn, fixTables } from '@tiptap/pm/tables'
import { Transform } from '@tiptap/pm/transform'
import { expect, test } from 'vitest'
import { contentFromText } from './content-from-text'
import { decideAll, type Verdict, type Which } from './decide-suggestions'
import { schema } from './schema'
import { type Suggester, suggestedEdit } from './suggest-edit'

type Command = typeof deleteColumn

const by = (author: string): Suggester => ({
  author,
  newId: () => `of-${author}`,
  now: () => new Date(1_000),
})

/** A table of two columns and two rows, in which Ana proposes to strike the second column and Bob then to add a row. */
function proposed(): Node {
  const doc = schema().nodeFromJSON(contentFromText('| a | b |\n|---|---|\n| c | d |'))
  const struck = propose(EditorState.create({ doc }), 'ana', 'd', deleteColumn)
  return propose(struck, 'bob', 'c', addRowAfter).doc
}

function propose(state: EditorState, author: string, cell: string, command: Command): EditorState {
  let at = -1
  state.doc.descendants((node, pos) => {
    if (node.text === cell) at = pos
  })
  const there = state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)))
  let edit: Transaction | null = null
  command(there, (transaction) => {
    edit = transaction
  })
  const suggested = edit && suggestedEdit(there, edit, by(author))
  if (!suggested) throw new Error('it cannot be proposed')
  return there.apply(suggested)
}

/** How many cells stand in each row, once the editor has tidied the table. */
function cellsAfter(doc: Node, ...decisions: readonly (readonly [Verdict, Which])[]): readonly number[] {
  const tr = new Transform(doc)
  for (const [verdict, which] of decisions) decideAll(tr, which, verdict)
  const state = EditorState.create({ doc: tr.doc })
  expect(fixTables(state)).toBe(undefined)
  const cells: number[] = []
  tr.doc.descendants((node) => {
    if (node.type.name === 'tableRow') cells.push(node.childCount)
  })
  return cells
}

const anas: Which = ({ author }) => author === 'ana'
const bobs: Which = ({ author }) => author === 'bob'

test('[T24] a row proposed in a table of which a column is to go has no cell too many, however it is decided', () => {
  const doc = proposed()

  expect(cellsAfter(doc, ['accept', () => true])).toEqual([1, 1, 1])
  expect(cellsAfter(doc, ['refuse', () => true])).toEqual([2, 2])
  expect(cellsAfter(doc, ['accept', anas], ['accept', bobs])).toEqual([1, 1, 1])
  expect(cellsAfter(doc, ['accept', bobs], ['accept', anas])).toEqual([1, 1, 1])
  expect(cellsAfter(doc, ['accept', anas], ['refuse', bobs])).toEqual([1, 1])
  expect(cellsAfter(doc, ['refuse', anas], ['accept', bobs])).toEqual([2, 2, 2])
})
