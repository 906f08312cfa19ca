import {
  contentFromText,
  fragmentContent,
  type JSONContent,
  seedUpdate,
  undoManagerOf,
} from '@deconcert/document'
import { splitBlock, toggleMark } from '@tiptap/pm/commands'
import { type Command, type EditorState, TextSelection } from '@tiptap/pm/state'
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow } from '@tiptap/pm/tables'
import * as Y from 'yjs'
import { openScreen, type Screen } from './headless-editor'
import { decide } from './suggesting'

export const playedText: JSONContent = contentFromText(
  '# titre du texte\n\nun deux trois quatre\n\n- cinq\n- six sept\n\n| a | b |\n|---|---|\n| c | d |\n\nhuit neuf dix',
)

/** One of several people on one text, to whom the others' edits come late, and in any order. */
export type Peer = Screen & {
  readonly doc: Y.Doc
  readonly id: string
  /** Whether they suggest. */
  isOn: boolean
  readonly inbox: Uint8Array[]
}

export function openPeers(count: number): readonly Peer[] {
  const peers = Array.from({ length: count }, (_, n) => openPeer(n))
  for (const peer of peers) {
    peer.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'network') return
      for (const other of peers) if (other !== peer) other.inbox.push(update)
    })
  }
  return peers
}

function openPeer(n: number): Peer {
  const doc = new Y.Doc()
  doc.clientID = 100 + n
  Y.applyUpdate(doc, seedUpdate({ body: playedText }))
  const id = `p${n}`
  const held = { isOn: false }
  const screen = openScreen(doc, id, { isOn: () => held.isOn, author: id, onImpossible: () => undefined })
  return Object.assign(held, screen, { doc, id, inbox: [] })
}

export function deliver(peer: Peer, at: number): void {
  const [update] = peer.inbox.splice(at % Math.max(peer.inbox.length, 1), 1)
  if (update) Y.applyUpdate(peer.doc, update, 'network')
}

export function deliverAll(peers: readonly Peer[]): void {
  while (peers.some(({ inbox }) => inbox.length > 0))
    for (const peer of peers) while (peer.inbox.length > 0) deliver(peer, 0)
}

export function bodyOf(peer: Peer): JSONContent {
  return fragmentContent(peer.doc.getXmlFragment('body'))
}

/** What one may do, at places that two numbers choose. */
export type Act = (peer: Peer, a: number, b: number) => void

/** The places between letters, and the ends of lines. */
function places(state: EditorState): readonly number[] {
  const found: number[] = []
  state.doc.descendants((node, pos) => {
    if (node.isTextblock) for (let at = pos + 1; at <= pos + node.nodeSize - 1; at += 1) found.push(at)
  })
  return found
}

function pick(state: EditorState, at: number): number {
  const all = places(state)
  return all[at % all.length] ?? 1
}

/** A few letters, which may cross the ends of lines; not of cells, which are selected whole. */
function range(state: EditorState, a: number, b: number): [number, number] {
  const from = pick(state, a)
  const $from = state.doc.resolve(from)
  const isWithin = isInTable(state, from)
    ? (at: number) => $from.sameParent(state.doc.resolve(at))
    : (at: number) => !isInTable(state, at)
  const others = places(state).filter((at) => at > from && isWithin(at))
  return [from, others[Math.min(b % 12, others.length - 1)] ?? from]
}

function isInTable(state: EditorState, at: number): boolean {
  return state.doc.resolve(at).node(1).type.name === 'table'
}

function run(peer: Peer, command: Command, from: number, to = from): void {
  const { tr } = peer.editor.state
  peer.dispatch(tr.setSelection(TextSelection.create(tr.doc, from, to)))
  command(peer.editor.state, peer.dispatch)
}

/** Words that are proposed are digits, words that are typed plainly capitals. */
const type: Act = (peer, a, b) => {
  const { state } = peer.editor
  const letters = peer.isOn ? '0123456789' : 'ABCDEFGHIJ'
  peer.dispatch(state.tr.insertText(letters[b % 10] ?? '', pick(state, a)))
}
const take: Act = (peer, a, b) =>
  peer.dispatch(peer.editor.state.tr.delete(...range(peer.editor.state, a, b)))
const replace: Act = (peer, a, b) =>
  peer.dispatch(peer.editor.state.tr.insertText('4', ...range(peer.editor.state, a, b)))
const cut: Act = (peer, a) => run(peer, splitBlock, pick(peer.editor.state, a))
const dress: Act = (peer, a, b) => {
  const { bold } = peer.editor.schema.marks
  if (bold) run(peer, toggleMark(bold), ...range(peer.editor.state, a, b))
}
const reshape: Act = (peer, a) => {
  const { state, schema: own } = peer.editor
  const at = pick(state, a)
  if (own.nodes.heading) peer.dispatch(state.tr.setBlockType(at, at, own.nodes.heading, { level: 2 }))
}
const paste: Act = (peer, a) => {
  const { state, schema: own } = peer.editor
  const slice = own.nodeFromJSON(contentFromText('11\n\n22\n\n33')).slice(1, 11)
  peer.dispatch(
    state.tr.setSelection(TextSelection.create(state.doc, pick(state, a))).replaceSelection(slice),
  )
}
const pasteTable: Act = (peer, a) => {
  const { state, schema: own } = peer.editor
  const slice = own.nodeFromJSON(contentFromText('| 1 | 2 |\n|---|---|\n| 3 | 4 |')).slice(0)
  peer.dispatch(
    state.tr.setSelection(TextSelection.create(state.doc, pick(state, a))).replaceSelection(slice),
  )
}

function inTable(command: Command): Act {
  return (peer, a) => {
    const cells: number[] = []
    peer.editor.state.doc.descendants((node, pos) => {
      if (node.type.spec.tableRole === 'cell') cells.push(pos + 2)
    })
    const at = cells[a % Math.max(cells.length, 1)]
    if (at !== undefined) run(peer, command, at)
  }
}

export const typing = type
// biome-ignore format: a table
export const editing: readonly Act[] = [
  type, type, type, type, take, take, take, replace, cut, dress, reshape, paste, pasteTable,
  inTable(addRowAfter), inTable(deleteRow), inTable(addColumnAfter), inTable(deleteColumn),
]
export const deciding: readonly Act[] = [
  (peer) => void undoManagerOf(peer.editor.state)?.undo(),
  (peer) => void undoManagerOf(peer.editor.state)?.redo(),
  (peer, a) => {
    peer.isOn = a % 2 === 0
  },
  (peer, a, b) => {
    decide(peer.editor, peer.dispatch, ({ author }) => author === `p${a % 4}`, b % 2 ? 'accept' : 'refuse')
  },
]
