import {
  canonicalContent,
  contentFromText,
  type JSONContent,
  plainText,
  undoManagerOf,
  type Verdict,
  withoutSuggestions,
} from '@deconcert/document'
import { beforeAll, expect, test, vi } from 'vitest'
import { decide } from './suggesting'
import { bodyOf, deliverAll, openPeers, type Peer } from './suggesting-peers'

// The editor asks on which system it runs; Node says so only from 21 on.
beforeAll(() => void vi.stubGlobal('navigator', { userAgent: '', platform: '' }))

const verdicts: readonly Verdict[] = ['accept', 'refuse']
const line = 'titre du texte'

type Table = { readonly peers: readonly Peer[]; readonly ana: Peer; readonly bea: Peer; readonly carl: Peer }

function atTable(play: (table: Table) => void): void {
  const peers = openPeers(3, contentFromText(line))
  const [ana, bea, carl] = peers
  if (ana && bea && carl) play({ peers, ana, bea, carl })
  for (const peer of peers) peer.close()
}

function type(peer: Peer, letters: string, at: number): void {
  peer.dispatch(peer.editor.state.tr.insertText(letters, at))
}

function decideAll(peer: Peer, verdict: Verdict): void {
  decide(peer.editor, peer.dispatch, () => true, verdict)
}

const original = (content: JSONContent) => plainText(content).replaceAll(/[^a-z ]/g, '')

/** All hear of all, and then everything that remains is decided. */
function expectNothingLost({ peers, ana }: Table, verdict: Verdict): void {
  deliverAll(peers)
  expect(original(withoutSuggestions(bodyOf(ana)))).toBe(line)
  decideAll(ana, verdict)
  deliverAll(peers)
  for (const peer of peers) {
    expect(original(bodyOf(peer))).toBe(line)
    expect(canonicalContent(bodyOf(peer))).toBe(canonicalContent(bodyOf(ana)))
  }
}

const both = verdicts.flatMap((first) => verdicts.map((then) => [first, then] as const))

test.each(both)(
  '[T27] who types just before their own proposal while a colleague decides on it (%s) harms no words (then %s)',
  (first, then) => {
    atTable((table) => {
      const { peers, ana, bea } = table
      ana.isOn = true
      type(ana, '0', 1)
      deliverAll(peers)
      type(ana, '1', 1)
      decideAll(bea, first)
      deliverAll(peers)
      // Of one range with it, the letter is decided with it.
      if (first === 'accept') expect(plainText(withoutSuggestions(bodyOf(bea)))).toBe(`10${line}`)
      expectNothingLost(table, then)
    })
  },
)

test.each(both)(
  '[T27] who types plainly inside a proposal while a colleague decides on it (%s) harms no words (then %s)',
  (first, then) => {
    atTable((table) => {
      const { peers, ana, bea, carl } = table
      ana.isOn = true
      type(ana, '00', 1)
      deliverAll(peers)
      type(bea, 'B', 2)
      decideAll(carl, first)
      deliverAll(peers)
      expect(plainText(withoutSuggestions(bodyOf(bea)))).toContain('B')
      expectNothingLost(table, then)
    })
  },
)

test.each(verdicts)(
  '[T27] a proposal taken back, or away, while a colleague types plainly in it or its author before it: %s',
  (then) => {
    atTable((table) => {
      const { peers, ana, bea, carl } = table
      ana.isOn = true
      type(ana, '00', 1)
      deliverAll(peers)
      type(bea, 'B', 2)
      undoManagerOf(ana.editor.state)?.undo()
      type(ana, '1', 1)
      carl.dispatch(carl.editor.state.tr.delete(1, 3))
      expectNothingLost(table, then)
    })
  },
)

test.each(verdicts)('[T27] words struck at the edge of struck words that are decided: %s', (then) => {
  atTable((table) => {
    const { peers, ana, bea, carl } = table
    type(carl, '0000', 1)
    deliverAll(peers)
    ana.isOn = true
    ana.dispatch(ana.editor.state.tr.delete(3, 5))
    deliverAll(peers)
    ana.dispatch(ana.editor.state.tr.delete(2, 3))
    type(carl, 'C', 4)
    decideAll(bea, 'refuse')
    expectNothingLost(table, then)
  })
})

test('[T27] what is undone comes back as it was: a decision, words typed plainly inside a proposal', () => {
  atTable(({ peers, ana, bea }) => {
    ana.isOn = true
    type(ana, '00', 1)
    deliverAll(peers)
    const proposed = canonicalContent(bodyOf(ana))
    for (const act of [
      () => decideAll(bea, 'accept'),
      () => decideAll(bea, 'refuse'),
      () => type(bea, 'B', 2),
    ]) {
      undoManagerOf(bea.editor.state)?.stopCapturing()
      act()
      deliverAll(peers)
      expect(canonicalContent(bodyOf(ana))).not.toBe(proposed)
      undoManagerOf(bea.editor.state)?.undo()
      deliverAll(peers)
      expect(canonicalContent(bodyOf(ana))).toBe(proposed)
    }
  })
})
