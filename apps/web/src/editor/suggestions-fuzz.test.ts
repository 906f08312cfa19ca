import {
  canonicalContent,
  contentProblems,
  type JSONContent,
  plainText,
  withoutSuggestions,
} from '@deconcert/document'
import fc from 'fast-check'
import { beforeAll, expect, test, vi } from 'vitest'
import { decide } from './suggesting'
import {
  type Act,
  bodyOf,
  deciding,
  deliver,
  deliverAll,
  editing,
  openPeers,
  type Peer,
  playedText,
  typing,
} from './suggesting-peers'

// The editor asks on which system it runs; Node says so only from 21 on.
beforeAll(() => void vi.stubGlobal('navigator', { userAgent: '', platform: '' }))

const step = fc.record({ who: fc.nat(3), chance: fc.nat(99), a: fc.nat(2000), b: fc.nat(2000) })
const script = fc.array(step, { maxLength: 40 })
const played = { seed: 6, numRuns: 40 }
const patience = 120_000

type Step = { readonly who: number; readonly chance: number; readonly a: number; readonly b: number }

/** Everybody acts at once, and hears of the others now and then; at the end, of everything. */
function play(peers: readonly Peer[], steps: readonly Step[], actsOf: (n: number) => readonly Act[]): void {
  for (const { who, chance, a, b } of steps) {
    const n = who % peers.length
    const [peer, acts] = [peers[n], actsOf(n)]
    if (!peer) continue
    if (chance < 30) deliver(peer, a)
    else acts[chance % acts.length]?.(peer, a, b)
  }
  deliverAll(peers)
  expectSame(peers)
}

function expectSame(peers: readonly Peer[]): void {
  const texts = peers.map((peer) => canonicalContent(bodyOf(peer)))
  expect(new Set(texts).size).toBe(1)
  for (const [n, peer] of peers.entries()) {
    expect(contentProblems(bodyOf(peer))).toEqual([])
    expect(canonicalContent(peer.editor.state.doc.toJSON())).toBe(texts[n])
  }
}

function decideEverything(peers: readonly Peer[], verdict: 'accept' | 'refuse'): JSONContent {
  const [first] = peers
  if (first) decide(first.editor, first.dispatch, () => true, verdict)
  deliverAll(peers)
  expectSame(peers)
  return first ? bodyOf(first) : {}
}

const only = (letters: RegExp, content: JSONContent) => (plainText(content).match(letters) ?? []).join('')
const sorted = (letters: string) => [...letters].sort().join('')

test(
  '[T27] proposals of several people leave the text alone: refused, it is what it was, with all that was typed plainly',
  () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 4 }), script, (count, steps) => {
        const peers = openPeers(count)
        const plainly: string[] = []
        const typesPlainly: Act = (peer, a, b) => {
          plainly.push('ABCDEFGHIJ'[b % 10] ?? '')
          typing(peer, a, b)
        }
        for (const [n, peer] of peers.entries()) peer.isOn = n !== 1
        play(peers, steps, (n) => (n === 1 ? [typesPlainly] : editing))
        const refused = withoutSuggestions(peers[0] ? bodyOf(peers[0]) : {})
        expect(contentProblems(refused)).toEqual([])
        expect(only(/[a-z]/g, refused)).toBe(only(/[a-z]/g, playedText))
        expect(sorted(only(/[A-Z]/g, refused))).toBe(sorted(plainly.join('')))
        expect(canonicalContent(decideEverything(peers, 'refuse'))).toBe(canonicalContent(refused))
        if (plainly.length === 0) expect(canonicalContent(refused)).toBe(canonicalContent(playedText))
        for (const peer of peers) peer.close()
      }),
      played,
    )
  },
  patience,
)

test(
  '[T27] suggesting, typing, deciding and undoing at once end in one text for everybody',
  () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 4 }), script, fc.boolean(), (count, steps, accepts) => {
        const peers = openPeers(count)
        play(peers, steps, () => [...editing, ...deciding])
        const refused = withoutSuggestions(peers[0] ? bodyOf(peers[0]) : {})
        expect(contentProblems(refused)).toEqual([])
        const decided = decideEverything(peers, accepts ? 'accept' : 'refuse')
        if (!accepts) expect(canonicalContent(decided)).toBe(canonicalContent(refused))
        for (const peer of peers) peer.close()
      }),
      played,
    )
  },
  patience,
)
