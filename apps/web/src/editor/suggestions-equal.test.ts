import { canonicalContent, type JSONContent, type Verdict } from '@deconcert/document'
import fc from 'fast-check'
import { beforeAll, expect, test, vi } from 'vitest'
import {
  dressAt,
  dressed,
  edits,
  type Played,
  type Range,
  rangeFor,
  typedWords,
  wordEdits,
} from './played-edits'
import {
  deliverAll,
  deliverInTurn,
  letterOf,
  openPeers,
  type Peer,
  playing,
  undoing,
} from './suggesting-peers'
import { decidedDoc, decidedRange, staysOnce } from './suggestion-twin'

// The editor asks on which system it runs; Node says so only from 21 on.
beforeAll(() => void vi.stubGlobal('navigator', { userAgent: '', platform: '' }))

const step = fc.record({ who: fc.nat(3), chance: fc.nat(99), a: fc.nat(2000), b: fc.nat(2000) })
const script = fc.array(step, { minLength: 1, maxLength: 25, size: 'max' })
const played = { seed: 6, numRuns: 40 }
const patience = 120_000

type Step = { readonly who: number; readonly chance: number; readonly a: number; readonly b: number }

const isProposal = (name: string) => name === 'insertion' || name === 'deletion'

/** Words across the end of a list or of a quote are typed into the one or the other: which is not of this test. */
function isWithinOneHolder({ editor }: Peer, [from, to]: Range): boolean {
  const { doc } = editor.state
  return doc.resolve(from).node(-1) === doc.resolve(to).node(-1)
}

/** Makes an edit in a text with proposals, and where it then stands once all is decided in the text of one who makes none. */
function playBoth(peer: Peer, twin: Peer, verdict: Verdict, { chance, a, b }: Step): void {
  const list: readonly Played[] = verdict === 'refuse' ? edits : peer.isOn ? wordEdits : typedWords
  const edit = list[chance % list.length]
  const range = edit && rangeFor(edit, peer.editor.state, a, b, staysOnce(verdict))
  if (!edit || !range || (verdict === 'accept' && !isWithinOneHolder(peer, range))) return
  const same = decidedRange(peer.editor.state.doc, range, verdict)
  const { impossible } = peer
  const dress = dressAt(peer.editor.state, range).filter(({ type }) => !isProposal(type.name))
  edit.make(peer, range, letterOf(peer, b))
  if (peer.impossible === impossible) edit.make(twin, same, letterOf(peer, b), dress)
}

function expectDecided(peer: Peer, twin: Peer, verdict: Verdict): void {
  const decided = decidedDoc(peer.editor.state.doc, verdict).toJSON()
  const typed = twin.editor.state.doc.toJSON()
  const read =
    verdict === 'refuse' ? canonicalContent : (content: JSONContent) => canonicalContent(plainLines(content))
  expect(read(decided)).toBe(read(typed))
}

/** Without what a line is a heading of: the kind of a line that is cut where lines are only proposed is that of the whole. */
function plainLines(node: JSONContent): JSONContent {
  const content = node.content?.map(plainLines)
  if (node.type === 'heading') return { type: 'paragraph', ...(content && { content }) }
  return { ...node, ...(content && { content }) }
}

type Turn = (peer: Peer, twin: Peer, step: Step, peers: readonly Peer[]) => void

/** Plays what everybody does, all but the second of them suggesting; in the end each holds the text of the twin. */
function play(count: number, steps: readonly Step[], verdict: Verdict, turn: Turn): void {
  const peers = openPeers(count)
  const [twin] = openPeers(1)
  if (!twin) return
  for (const [n, peer] of peers.entries()) peer.isOn = n !== 1
  for (const each of steps) {
    const peer = peers[each.who % count]
    if (peer) turn(peer, twin, each, peers)
  }
  deliverAll(peers)
  for (const peer of peers) expectDecided(peer, twin, verdict)
  for (const peer of [...peers, twin]) peer.close()
}

function forAll(verdict: Verdict, turn: Turn): void {
  const count = fc.integer({ min: 2, max: 4 })
  fc.assert(
    fc.property(count, script, (people, steps) => play(people, steps, verdict, turn)),
    played,
  )
}

test(
  '[T24] accepted, what several people suggest in turn, beside one who types, is as if all had typed it',
  () => {
    forAll('accept', (peer, twin, step, peers) => {
      playBoth(peer, twin, 'accept', step)
      deliverAll(peers)
      expectDecided(peer, twin, 'accept')
    })
  },
  patience,
)

test(
  '[T24] refused, what several people suggest and undo at once leaves what one types at the same time, exactly',
  () => {
    // Words in a new dress come beside the same words: which of them is which, the shared text may confuse.
    const acts = [...edits.filter((edit) => edit !== dressed).map(playing), ...undoing]
    forAll('refuse', (peer, twin, step) => {
      if (step.chance < 30) deliverInTurn(peer, step.a)
      else if (peer.isOn) acts[step.chance % acts.length]?.(peer, step.a, step.b)
      else playBoth(peer, twin, 'refuse', step)
      if (!peer.isOn) expectDecided(peer, twin, 'refuse')
    })
  },
  patience,
)
