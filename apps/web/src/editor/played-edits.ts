import { contentFromText } from '@deconcert/document'
import type { Mark } from '@tiptap/pm/model'
import { type Command, type EditorState, TextSelection } from '@tiptap/pm/state'
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow } from '@tiptap/pm/tables'
import type { Screen } from './headless-editor'

type On = Pick<Screen, 'editor' | 'dispatch'>
export type Range = readonly [from: number, to: number]

/** An edit that may be made at some place of a text, and again at the same place of another. */
export type Played = {
  readonly at: 'place' | 'words' | 'cell'
  /** `dress`: the marks of a letter that is typed; left out, those that it takes from where it is typed. */
  readonly make: (on: On, range: Range, letter: string, dress?: readonly Mark[]) => void
}

/** Whether a played edit may begin, or end, at a place. */
export type Where = (state: EditorState, at: number) => boolean

/** Where two numbers have an edit made; null when there is no such place. */
export function rangeFor(
  edit: Played,
  state: EditorState,
  a: number,
  b: number,
  where: Where = () => true,
): Range | null {
  const all = (edit.at === 'cell' ? cellsOf(state) : places(state)).filter((at) => where(state, at))
  const from = all[a % Math.max(all.length, 1)]
  if (from === undefined) return null
  return edit.at === 'words' ? words(state, from, b, where) : [from, from]
}

/** The places between letters, and the ends of lines. */
function places(state: EditorState): readonly number[] {
  const found: number[] = []
  state.doc.descendants((node, pos) => {
    if (node.isTextblock) for (let at = pos + 1; at <= pos + node.nodeSize - 1; at += 1) found.push(at)
  })
  return found
}

/** A few letters, which may cross the ends of lines; not of cells, which are selected whole. */
function words(state: EditorState, from: number, b: number, where: Where): Range {
  const $from = state.doc.resolve(from)
  const isWithin = isInTable(state, from)
    ? (at: number) => $from.sameParent(state.doc.resolve(at))
    : (at: number) => !isInTable(state, at)
  const others = places(state).filter((at) => at > from && isWithin(at) && where(state, at))
  return [from, others[Math.min(b % 12, others.length - 1)] ?? from]
}

function isInTable(state: EditorState, at: number): boolean {
  return state.doc.resolve(at).node(1).type.name === 'table'
}

function cellsOf(state: EditorState): readonly number[] {
  const found: number[] = []
  state.doc.descendants((node, pos) => {
    if (node.type.spec.tableRole === 'cell') found.push(pos + 2)
  })
  return found
}

function run({ editor, dispatch }: On, command: Command, [from, to]: Range): void {
  const { tr } = editor.state
  dispatch(tr.setSelection(TextSelection.create(tr.doc, from, to)))
  command(editor.state, dispatch)
}

/** The marks that a letter takes from where it is typed. */
export function dressAt({ doc, storedMarks }: EditorState, [from, to]: Range): readonly Mark[] {
  const [$from, $to] = [doc.resolve(from), doc.resolve(to)]
  return storedMarks ?? (from === to ? $from.marks() : $from.marksAcross($to)) ?? []
}

const write: Played['make'] = ({ editor, dispatch }, [from, to], letter, dress) => {
  const { tr, schema } = editor.state
  // Of the schema of this editor.
  const own = dress?.map(({ type, attrs }) => schema.mark(type.name, attrs))
  dispatch(own ? tr.replaceWith(from, to, schema.text(letter, own)) : tr.insertText(letter, from, to))
}
export const typed: Played = { at: 'place', make: write }
const replaced: Played = { at: 'words', make: write }
const taken: Played = {
  at: 'words',
  make: ({ editor, dispatch }, [from, to]) => dispatch(editor.state.tr.delete(from, to)),
}
const cut: Played = {
  at: 'place',
  make: ({ editor, dispatch }, [at]) => dispatch(editor.state.tr.split(at)),
}
export const dressed: Played = {
  at: 'words',
  make: ({ editor, dispatch }, [from, to], letter) => {
    const { tr, schema } = editor.state
    const bold = schema.mark('bold')
    dispatch('02468ACEGI'.includes(letter) ? tr.addMark(from, to, bold) : tr.removeMark(from, to, bold))
  },
}
const reshaped: Played = {
  at: 'place',
  make: ({ editor, dispatch }, [at]) => {
    const { heading } = editor.schema.nodes
    if (heading) dispatch(editor.state.tr.setBlockType(at, at, heading, { level: 2 }))
  },
}

function pasted(text: string, from: number, to?: number): Played {
  return {
    at: 'place',
    make: ({ editor, dispatch }, [at]) => {
      const { state, schema } = editor
      const slice = schema.nodeFromJSON(contentFromText(text)).slice(from, to)
      const { tr } = state
      dispatch(tr.setSelection(TextSelection.create(tr.doc, at)).replaceSelection(slice))
    },
  }
}

function inTable(command: Command): Played {
  return { at: 'cell', make: (on, range) => run(on, command, range) }
}

/** What makes no new line: one made plainly in the middle of proposed ones is of the kind that the whole has as it stands. */
export const typedWords: readonly Played[] = [typed, taken, replaced, dressed]
// biome-ignore format: a table
export const wordEdits: readonly Played[] = [
  typed, typed, typed, typed, taken, taken, taken, replaced, cut, dressed, pasted('11\n\n22\n\n33', 1, 11),
]
export const edits: readonly Played[] = [
  ...wordEdits,
  reshaped,
  pasted('| 1 | 2 |\n|---|---|\n| 3 | 4 |', 0),
  ...[addRowAfter, deleteRow, addColumnAfter, deleteColumn].map(inTable),
]
