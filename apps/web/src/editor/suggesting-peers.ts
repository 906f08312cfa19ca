import {
  contentFromText,
  fragmentContent,
  type JSONContent,
  seedUpdate,
  undoManagerOf,
} from '@deconcert/document'
import * as Y from 'yjs'
import { openScreen, type Screen } from './headless-editor'
import { edits, type Played, rangeFor, typed } from './played-edits'
import { decide } from './suggesting'

export const playedText: JSONContent = contentFromText(
  '# titre du texte\n\nun deux trois quatre\n\n- cinq\n- six sept\n\n| a | b |\n|---|---|\n| c | d |\n\nhuit neuf dix',
)

type Letter = { readonly from: string; readonly update: Uint8Array }

/** One of several people on one text, to whom the others' edits come late, and in any order. */
export type Peer = Screen & {
  readonly doc: Y.Doc
  readonly id: string
  /** Whether they suggest. */
  isOn: boolean
  /** How many of their edits could not be made as proposals, and were not made. */
  impossible: number
  readonly inbox: Letter[]
}

export function openPeers(count: number, text = playedText): readonly Peer[] {
  const peers = Array.from({ length: count }, (_, n) => openPeer(n, text))
  for (const peer of peers) {
    peer.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'network') return
      for (const other of peers) if (other !== peer) other.inbox.push({ from: peer.id, update })
    })
  }
  return peers
}

function openPeer(n: number, text: JSONContent): Peer {
  const doc = new Y.Doc()
  doc.clientID = 100 + n
  Y.applyUpdate(doc, seedUpdate({ body: text }))
  const id = `p${n}`
  const held = { isOn: false, impossible: 0 }
  const onImpossible = () => {
    held.impossible += 1
  }
  const screen = openScreen(doc, id, { isOn: () => held.isOn, author: id, onImpossible })
  return Object.assign(held, screen, { doc, id, inbox: [] })
}

export function deliver(peer: Peer, at: number): void {
  const [letter] = peer.inbox.splice(at % Math.max(peer.inbox.length, 1), 1)
  if (letter) Y.applyUpdate(peer.doc, letter.update, 'network')
}

/** As the server does: what one wrote comes in the order in which it was written, whoever is heard of first. */
export function deliverInTurn(peer: Peer, at: number): void {
  const chosen = peer.inbox[at % Math.max(peer.inbox.length, 1)]
  if (chosen)
    deliver(
      peer,
      peer.inbox.findIndex(({ from }) => from === chosen.from),
    )
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

/** Words that are proposed are digits, words that are typed plainly capitals. */
export function letterOf(peer: Peer, b: number): string {
  return (peer.isOn ? '0123456789' : 'ABCDEFGHIJ')[b % 10] ?? ''
}

export function playing(edit: Played): Act {
  return (peer, a, b) => {
    const range = rangeFor(edit, peer.editor.state, a, b)
    if (range) edit.make(peer, range, letterOf(peer, b))
  }
}

export const typing = playing(typed)

/** Where letters of this kind stand. */
export function placesOf({ editor }: Peer, letters: RegExp): readonly number[] {
  const places: number[] = []
  editor.state.doc.descendants((node, pos) => {
    for (const [n, letter] of [...(node.text ?? '')].entries()) if (letters.test(letter)) places.push(pos + n)
  })
  return places
}

export const chosen = (places: readonly number[], a: number) => places[a % Math.max(places.length, 1)]

/** Right before or right after what others have typed. */
export const typesBeside: Act = (peer, a, b) => {
  const at = chosen(placesOf(peer, /[0-9A-J]/), a)
  if (at !== undefined) peer.dispatch(peer.editor.state.tr.insertText(letterOf(peer, b), at + (b % 2)))
}
export const editing: readonly Act[] = edits.map(playing)
export const undoing: readonly Act[] = [
  (peer) => void undoManagerOf(peer.editor.state)?.undo(),
  (peer) => void undoManagerOf(peer.editor.state)?.redo(),
]
export const deciding: readonly Act[] = [
  ...undoing,
  (peer, a) => {
    peer.isOn = a % 2 === 0
  },
  (peer, a, b) => {
    decide(peer.editor, peer.dispatch, ({ author }) => author === `p${a % 4}`, b % 2 ? 'accept' : 'refuse')
  },
]
