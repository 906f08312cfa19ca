import { contentFromText } from '@deconcert/document'
import fc from 'fast-check'
import { beforeAll, expect, test, vi } from 'vitest'
import { deliverAll, deliverInTurn, openPeers, type Peer, typesBeside, typing } from './suggesting-peers'

// The editor asks on which system it runs; Node says so only from 21 on.
beforeAll(() => void vi.stubGlobal('navigator', { userAgent: '', platform: '' }))

/** What a text says, proposed words in brackets. */
function shown(peer: Peer): string {
  const runs: string[] = []
  peer.editor.state.doc.descendants(({ text, marks }) => {
    if (text !== undefined) runs.push(isProposed(marks) ? `[${text}]` : text)
  })
  return runs.join('')
}

const isProposed = (marks: Peer['editor']['state']['doc']['marks']) =>
  marks.some(({ type }) => type.name === 'insertion')

function type(peer: Peer, at: number, words: string): void {
  for (const [n, letter] of [...words].entries())
    peer.dispatch(peer.editor.state.tr.insertText(letter, at + n))
}

type Case = readonly [suggesting: 0 | 1, beside: string, text: string, at: number]

// Of two who type in the same place at once, the higher number of their pages comes last.
test.each<Case>([
  [0, 'before it, and its next letter is the text’s first', 'Où va-t-on', 1],
  [1, 'before it, and its next letter is the text’s first', 'Où va-t-on', 1],
  [0, 'after it, and its next letter is the text’s first', 'Où va-t-on', 2],
  [1, 'after it, and its next letter is the text’s first', 'Où va-t-on', 2],
  [0, 'after it', 'Qui vient', 2],
  [1, 'after it', 'Qui vient', 2],
  [0, 'after it, at the end of the paragraph', '', 2],
  [1, 'after it, at the end of the paragraph', '', 2],
])('[T49] while %i goes on with a suggestion, a colleague types %s: %s', (suggesting, _, text, at) => {
  const peers = openPeers(2, contentFromText(text))
  const [proposing, plain] = [peers[suggesting] as Peer, peers[1 - suggesting] as Peer]
  proposing.isOn = true
  type(proposing, 1, 'H')
  deliverAll(peers)

  type(proposing, 2, 'ORS ')
  type(plain, at, 'en ')
  deliverAll(peers)

  const expected = at === 1 ? `en [HORS ]${text}` : `[HORS ]en ${text}`
  expect(peers.map(shown)).toEqual([expected, expected])
  for (const peer of peers) peer.close()
})

const step = fc.record({ who: fc.nat(3), chance: fc.nat(99), a: fc.nat(2000), b: fc.nat(2000) })
const script = fc.array(step, { minLength: 10, maxLength: 60, size: 'max' })

/** Letters in the order in which a page has them, those that are proposed and should be plain and the other way round. */
function misplaced({ editor }: Peer): readonly string[] {
  const found: string[] = []
  editor.state.doc.descendants(({ text, marks }) => {
    const wrong = isProposed(marks) ? /[A-J]/g : /[0-9]/g
    found.push(...(text?.match(wrong) ?? []))
  })
  return found
}

const patience = 120_000

type Step = { readonly who: number; readonly chance: number; readonly a: number; readonly b: number }

function play(peers: readonly Peer[], { who, chance, a, b }: Step): void {
  const peer = peers[who % peers.length] as Peer
  if (chance < 10) deliverAll(peers)
  else if (chance < 40) deliverInTurn(peer, a)
  else (chance < 60 ? typing : typesBeside)(peer, a, b)
}

test(
  '[T49] what is typed plainly is never of a proposal, and what is proposed never plain, whoever types beside whom',
  () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 4 }), script, (count, steps) => {
        const peers = openPeers(count, contentFromText('un trou\n\nle lac'))
        for (const [n, peer] of peers.entries()) peer.isOn = n % 2 === 0
        for (const each of steps) play(peers, each)
        deliverAll(peers)
        for (const peer of peers) expect(misplaced(peer)).toEqual([])
        for (const peer of peers) peer.close()
      }),
      { seed: 49, numRuns: 40 },
    )
  },
  patience,
)
