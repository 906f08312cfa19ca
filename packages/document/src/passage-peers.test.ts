import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { JSONContent } from './content'
import { seedUpdate } from './fragment'
import { type Anchor, anchorOf, type Quote, quoteOf, type Standing, standingOf, trimmed } from './passage'
import { textLines } from './text-lines'

type Peer = { readonly doc: Y.Doc; readonly body: Y.XmlFragment }
type Thread = { readonly anchor: Anchor; readonly quote: Quote }

const words = ['un lit', 'des repas', 'le froid', 'la rue', 'une porte', 'l’hiver', 'des gens', 'du temps']

/** Numbers that look like chance and are the same for the same seed. */
function chance(seed: number): (most: number) => number {
  let state = (seed * 2_654_435_761) % 4_294_967_296
  return (most) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return Math.floor((state / 4_294_967_296) * most)
  }
}

function openPeers(count: number): readonly Peer[] {
  const line = (n: number): JSONContent => ({
    type: 'paragraph',
    content: [
      { type: 'text', text: `Ligne ${n} : ${words[n % words.length]} et ${words[(n * 3) % words.length]}.` },
    ],
  })
  const seed = seedUpdate({ body: { type: 'doc', content: [0, 1, 2, 3, 4, 5].map(line) } })
  return Array.from({ length: count }, (_, n) => {
    // Some keep what was deleted, as an editor with an undo does: they must see the same.
    const doc = new Y.Doc({ gc: n % 2 === 0 })
    doc.clientID = 100 + n
    Y.applyUpdate(doc, seed)
    return { doc, body: doc.getXmlFragment('body') }
  })
}

function element(text: string, name: string): Y.XmlElement {
  const made = new Y.XmlElement(name)
  made.insert(0, [new Y.XmlText(text)])
  return made
}

/** One edit as an editor would make it: typing, deleting, splitting, joining, moving, retyping a block. */
function edit({ doc, body }: Peer, next: (most: number) => number): void {
  const at = next(Math.max(body.length, 1))
  const block = body.get(at)
  const text = block instanceof Y.XmlElement ? block.get(0) : undefined
  if (!(text instanceof Y.XmlText)) {
    body.push([element(words[next(words.length)] ?? '', 'paragraph')])
    return
  }
  const place = next(text.length + 1)
  const said = Y.Text.prototype.toString.call(text)
  const acts = [
    () => text.insert(place, `${words[next(words.length)]} `),
    () => text.insert(place, `${words[next(words.length)]} `),
    () => text.delete(place, Math.min(next(12), text.length - place)),
    () => body.delete(at, 1),
    () => {
      text.delete(place, text.length - place)
      body.insert(at + 1, [element(said.slice(place), 'paragraph')])
    },
    () => {
      body.delete(at, 1)
      body.insert(next(body.length + 1), [element(said, 'paragraph')])
    },
    () => {
      body.delete(at, 1)
      body.insert(at, [element(said, 'heading')])
    },
  ]
  doc.transact(() => acts[next(acts.length)]?.())
}

function comment({ body }: Peer, next: (most: number) => number): Thread | null {
  const lines = textLines(body)
  const from = next(Math.max(lines.text.length, 1))
  const range = trimmed(lines, { from, to: Math.min(from + 1 + next(30), lines.text.length) })
  const anchor = range && anchorOf(lines, range)
  return range && anchor && { anchor, quote: quoteOf(lines, range) }
}

function exchange(peers: readonly Peer[], next: (most: number) => number, isAll: boolean): void {
  for (const to of peers) {
    for (const from of peers) {
      if (from === to || (!isAll && next(3) > 0)) continue
      Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(from.doc, Y.encodeStateVector(to.doc)))
    }
  }
}

function contentOf({ body }: Peer): string {
  return body.toString()
}

function standingsIn(peer: Peer, threads: readonly Thread[]) {
  const lines = textLines(peer.body)
  return threads.map((thread) => standingOf(peer.doc, lines, thread))
}

/** Edits and comments of everybody in turn, who hear of each other now and then and in the end. */
function play(peers: readonly Peer[], next: (most: number) => number): readonly Thread[] {
  const threads: Thread[] = []
  for (let step = 0; step < 60; step += 1) {
    const peer = peers[next(peers.length)]
    if (peer === undefined) continue
    const thread = next(6) === 0 ? commentUnseen(peer, next) : null
    if (thread) threads.push(thread)
    else edit(peer, next)
    if (next(4) === 0) exchange(peers, next, false)
  }
  exchange(peers, next, true)
  exchange(peers, next, true)
  return threads
}

/** Comments, of which nothing is in the text. */
function commentUnseen(peer: Peer, next: (most: number) => number): Thread | null {
  const before = Y.encodeStateAsUpdate(peer.doc)
  const thread = comment(peer, next)
  if (thread) expect(standingsIn(peer, [thread])[0]?.kind).toBe('here')
  expect(Y.encodeStateAsUpdate(peer.doc)).toEqual(before)
  return thread
}

function expectSound(text: string, standing: Standing, thread: Thread | undefined): void {
  if (standing.kind === 'gone') return
  const { from, to } = standing.range
  expect(from >= 0 && from < to && to <= text.length).toBe(true)
  expect(text.slice(from, to).trim()).not.toBe('')
  if (standing.kind === 'moved') expect(text.slice(from, to)).toBe(thread?.quote.quote)
}

test.each(Array.from({ length: 150 }, (_, seed) => seed + 1))(
  '[P94] everybody sees the same passages or the same ones gone, and the text is none the worse (seed %i)',
  (seed) => {
    const next = chance(seed)
    const peers = openPeers(2 + next(3))
    const [first] = peers
    if (first === undefined) throw new Error('nobody is there')
    const threads = play(peers, next)

    // Somebody who comes later has the folded state alone.
    const late = new Y.Doc()
    Y.applyUpdate(late, Y.encodeStateAsUpdate(first.doc))
    const everybody = [...peers, { doc: late, body: late.getXmlFragment('body') }]
    const seen = everybody.map((peer) => standingsIn(peer, threads))

    expect(new Set(everybody.map(contentOf)).size).toBe(1)
    for (const each of seen) expect(each).toEqual(seen[0])
    const { text } = textLines(first.body)
    for (const [n, standing] of (seen[0] ?? []).entries()) expectSound(text, standing, threads[n])
  },
)
