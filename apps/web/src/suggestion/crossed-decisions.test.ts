import {
  canonicalContent,
  type JSONContent,
  suggestionsIn,
  undoManagerOf,
  type Verdict,
} from '@deconcert/document'
import fc from 'fast-check'
import { beforeAll, expect, test, vi } from 'vitest'
import { decide } from '../editor/suggesting'
import { bodyOf, deliver, deliverAll, openPeers, type Peer } from '../editor/suggesting-peers'
import { crossedDecisionsOf } from './crossed-decisions'

// The editor asks on which system it runs; Node says so only from 21 on.
beforeAll(() => void vi.stubGlobal('navigator', { userAgent: '', platform: '' }))

const ids = ['a'.repeat(24), 'b'.repeat(24), 'c'.repeat(24)] as const

/** In each paragraph a proposal to replace a word and to add one. */
function replacing(): JSONContent {
  const content = ids.map((id, n): JSONContent => {
    const mark = { id, author: 'p9', at: n }
    const insertion = { type: 'insertion', attrs: { ...mark, breaks: null } }
    const deletion = { type: 'deletion', attrs: mark }
    const words = (text: string, ...marks: NonNullable<JSONContent['marks']>): JSONContent => ({
      type: 'text',
      text,
      ...(marks.length > 0 && { marks }),
    })
    return {
      type: 'paragraph',
      content: [
        words(`${n} va `),
        words('loin', deletion),
        words('près', insertion),
        words(' de '),
        words('là', insertion),
      ],
    }
  })
  return { type: 'doc', content: [...content, { type: 'paragraph' }] }
}

type Decider = Peer & { told: number }

function openDeciders(count: number): readonly Decider[] {
  return openPeers(count, replacing()).map((peer) => {
    const decider = Object.assign(peer, { told: 0 })
    crossedDecisionsOf(peer.doc).listen((proposals) => {
      decider.told += proposals
    })
    return decider
  })
}

function decides({ doc, editor, dispatch }: Peer, chosen: readonly string[], verdict: Verdict): void {
  const make = () => decide(editor, dispatch, ({ id }) => chosen.includes(id), verdict)
  crossedDecisionsOf(doc).decide(
    chosen.map((id) => ({ id, fragment: 'body' })),
    verdict,
    make,
  )
}

const waiting = (peer: Peer) =>
  suggestionsIn(bodyOf(peer)).map(({ id, added, removed }) => [id, removed, added])
const whole = [...ids.map((id) => [id, 'loin', 'prèslà'])]

function two(): readonly [Decider, Decider] {
  const [a, b] = openDeciders(2)
  if (!a || !b) throw new Error('two people')
  return [a, b]
}

test('[T48] a proposal that one accepts and another refuses at once waits again, and both are told', () => {
  const [a, b] = two()
  decides(a, [ids[0], ids[1]], 'accept')
  decides(b, [ids[0]], 'refuse')
  deliverAll([a, b])
  expect(canonicalContent(bodyOf(a))).toBe(canonicalContent(bodyOf(b)))
  expect(waiting(a)).toEqual([whole[0], whole[2]])
  expect([a.told, b.told]).toEqual([1, 1])

  decides(a, [ids[0]], 'refuse')
  deliverAll([a, b])
  expect(waiting(b)).toEqual([whole[2]])
  expect([a.told, b.told]).toEqual([1, 1])
})

test('[T48] who is undone by nobody is told nothing', () => {
  const [a, b] = two()
  for (const each of [a, b]) decides(each, [ids[0]], 'accept')
  decides(a, [ids[1]], 'refuse')
  deliverAll([a, b])
  undoManagerOf(a.editor.state)?.undo()
  deliverAll([a, b])
  decides(b, [ids[1]], 'accept')
  deliverAll([a, b])
  expect([a.told, b.told]).toEqual([0, 0])
  expect(waiting(a)).toEqual([whole[2]])
})

test('[T48] a refusal that is undone before the crossing decision is heard of brings no words twice', () => {
  const [a, b] = two()
  decides(a, [ids[0]], 'accept')
  decides(b, [ids[0]], 'refuse')
  undoManagerOf(b.editor.state)?.undo()
  deliverAll([a, b])
  expect(canonicalContent(bodyOf(a))).toBe(canonicalContent(bodyOf(b)))
  expect(JSON.stringify(bodyOf(a)).match(/près/g)).toHaveLength(ids.length)
})

type Decided = Verdict | null

const verdicts = fc.tuple(...ids.map(() => fc.constantFrom<Decided>('accept', 'refuse', null)))
const isOpposed = ([first, second]: readonly Decided[]) => first && second && first !== second
const isOpen = ([first, second]: readonly Decided[]) => first === null && second === null

function decidesEach(peer: Decider, made: readonly Decided[]): void {
  for (const [n, verdict] of made.entries()) if (verdict) decides(peer, ids.slice(n, n + 1), verdict)
}

/** Each proposal with what both decide of it, at once; they hear of it in the order of these turns. */
function expectNothingLost(made: readonly (readonly Decided[])[], turns: readonly number[]): void {
  const peers = two()
  for (const [by, peer] of peers.entries())
    decidesEach(
      peer,
      made.map((each) => each[by] ?? null),
    )
  for (const turn of turns) deliver(peers[turn % 2 === 0 ? 0 : 1], 0)
  deliverAll(peers)
  const left = made.map((verdict) => isOpposed(verdict) || isOpen(verdict))
  for (const peer of peers) expect(waiting(peer)).toEqual(whole.filter((_, n) => left[n]))
  const crossed = made.filter(isOpposed).length
  expect(peers.map(({ told }) => told)).toEqual([crossed, crossed])
  for (const peer of peers) peer.close()
}

test('[T48] whatever two people decide at once, no words go that one of them kept', () => {
  fc.assert(
    fc.property(verdicts, verdicts, fc.array(fc.nat(1), { maxLength: 20 }), (first, second, turns) => {
      expectNothingLost(
        first.map((verdict, n) => [verdict, second[n] ?? null]),
        turns,
      )
    }),
    { seed: 48, numRuns: 30 },
  )
})

type Step = { readonly by: number; readonly proposal: number; readonly act: Verdict | 'hear' }

const step = fc.record<Step>({
  by: fc.nat(2),
  proposal: fc.nat(2),
  act: fc.constantFrom<Verdict | 'hear'>('accept', 'refuse', 'hear'),
})

function play(peers: readonly Decider[], steps: readonly Step[]): void {
  for (const { by, proposal, act } of steps) {
    const [peer] = peers.slice(by)
    if (!peer) continue
    if (act === 'hear') deliver(peer, 0)
    else decides(peer, ids.slice(proposal, proposal + 1), act)
  }
  deliverAll(peers)
}

test('[T48] in whatever order several people decide and hear of it, all end with one text', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const peers = openDeciders(3)
      play(peers, steps)
      expect(new Set(peers.map((peer) => canonicalContent(bodyOf(peer)))).size).toBe(1)
      for (const peer of peers) peer.close()
    }),
    { seed: 48, numRuns: 30 },
  )
})
