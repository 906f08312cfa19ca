import {
  acceptedContent,
  contentFromText,
  type JSONContent,
  plainText,
  type Verdict,
  withoutSuggestions,
} from '@deconcert/document'
import fc from 'fast-check'
import { beforeAll, expect, test, vi } from 'vitest'
import { decide } from './suggesting'
import {
  type Act,
  bodyOf,
  chosen,
  deciding,
  deliverAll,
  deliverInTurn,
  openPeers,
  type Peer,
  placesOf,
  typesBeside,
  typing,
} from './suggesting-peers'

// The editor asks on which system it runs; Node says so only from 21 on.
beforeAll(() => void vi.stubGlobal('navigator', { userAgent: '', platform: '' }))

const text = contentFromText('titre du texte\n\ncinq')
const patience = 120_000
const step = fc.record({ who: fc.nat(3), chance: fc.nat(99), a: fc.nat(2000), b: fc.nat(2000) })
const script = fc.array(step, { minLength: 20, maxLength: 80, size: 'max' })
const played = { seed: 9, numRuns: 30 }

/** One vowel or digit goes, as a proposal or plainly; nobody ever strikes a consonant. */
const strikesVowel: Act = (peer, a) => {
  const at = chosen(placesOf(peer, /[aeiou0-9]/), a)
  if (at !== undefined) peer.dispatch(peer.editor.state.tr.delete(at, at + 1))
}

const decidesAll: Act = (peer, _, b) => {
  decide(peer.editor, peer.dispatch, () => true, b % 2 ? 'accept' : 'refuse')
}
const acts: readonly Act[] = [
  typing,
  typesBeside,
  typesBeside,
  typesBeside,
  strikesVowel,
  ...deciding,
  decidesAll,
]

const sorted = (content: JSONContent) =>
  [...plainText(content).replaceAll(/[^b-df-hj-np-tv-z]/g, '')].sort().join('')
const kept = sorted(text)

function expectKept(content: JSONContent): void {
  for (const read of [content, withoutSuggestions(content), acceptedContent(content)])
    expect(sorted(read)).toBe(kept)
}

type Step = { readonly who: number; readonly chance: number; readonly a: number; readonly b: number }

function play(peers: readonly Peer[], { who, chance, a, b }: Step): void {
  const peer = peers[who % peers.length]
  if (!peer) return
  if (chance < 10) deliverAll(peers)
  else if (chance < 40) deliverInTurn(peer, a)
  else acts[chance % acts.length]?.(peer, a, b)
  expectKept(bodyOf(peer))
}

test(
  '[T27] words that nobody proposes to strike are never lost, whatever is decided at once',
  () => {
    const people = fc.integer({ min: 2, max: 4 })
    fc.assert(
      fc.property(people, script, fc.constantFrom<Verdict>('accept', 'refuse'), (count, steps, last) => {
        const peers = openPeers(count, text)
        const [first] = peers
        for (const [n, peer] of peers.entries()) peer.isOn = n !== 1
        for (const each of steps) play(peers, each)
        deliverAll(peers)
        if (first) decide(first.editor, first.dispatch, () => true, last)
        deliverAll(peers)
        for (const peer of peers) {
          expectKept(bodyOf(peer))
          peer.close()
        }
      }),
      played,
    )
  },
  patience,
)
