import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, type Json } from './canonical'
import { type ChainEntry, chainBreak, chainStart } from './chain'
import { isJournalKind, journalKinds } from './event-kind'

test('[J1] keys are sorted, spaces left out, absent fields too', () => {
  expect(canonicalJson({ b: [1, null, 'é"'], a: { d: true, c: undefined } })).toBe(
    '{"a":{"d":true},"b":[1,null,"é\\""]}',
  )
  expect(() => canonicalJson({ a: Number.NaN })).toThrow(RangeError)
  expect(() => canonicalJson([Number.POSITIVE_INFINITY])).toThrow(RangeError)
})

function turned(value: Json): Json {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, turned(field ?? null)]),
  )
}

test('[J1] equal values have the same text, which gives the value back', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (drawn) => {
      const value: Json = JSON.parse(JSON.stringify(drawn))
      expect(canonicalJson(turned(value))).toBe(canonicalJson(value))
      expect(JSON.parse(canonicalJson(value))).toEqual(value)
    }),
  )
})

/** Not a real hash: enough to see that each text and each previous hash is looked at. */
function hash(previousHash: string, text: string): string {
  let sum = 7
  for (const letter of previousHash + text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647
  return sum.toString(16)
}

function chain(...texts: readonly string[]): readonly ChainEntry[] {
  let previousHash = chainStart
  return texts.map((text, index) => {
    const entry = { position: index + 1, previousHash, hash: hash(previousHash, text), text }
    previousHash = entry.hash
    return entry
  })
}

const entries = chain('plan-created', 'proposal-submitted', 'ballot-closed', 'proposal-promoted')

function changed(position: number, change: Partial<ChainEntry>): readonly ChainEntry[] {
  return entries.map((entry) => (entry.position === position ? { ...entry, ...change } : entry))
}

test('[J2] a chain that nobody touched holds, and so does an empty one', () => {
  expect(chainBreak(entries, hash)).toBeNull()
  expect(chainBreak([], hash)).toBeNull()
})

test('[J2] the first place where it does not hold is told', () => {
  expect(chainBreak(changed(2, { text: 'proposal-withdrawn' }), hash)).toEqual({
    position: 2,
    fault: 'hash-differs',
  })
  expect(chainBreak(changed(3, { hash: 'forged' }), hash)).toEqual({ position: 3, fault: 'hash-differs' })
  expect(chainBreak(changed(3, { previousHash: 'forged' }), hash)).toEqual({
    position: 3,
    fault: 'previous-hash-differs',
  })
  expect(
    chainBreak(
      entries.filter((entry) => entry.position !== 2),
      hash,
    ),
  ).toEqual({ position: 2, fault: 'position-missing' })
  expect(chainBreak(entries.slice(1), hash)).toEqual({ position: 1, fault: 'position-missing' })
})

test('[J2] a text replaced with its own hash breaks the chain one line below', () => {
  const text = 'proposal-withdrawn'
  const forged = changed(2, { text, hash: hash(entries[0]?.hash ?? '', text) })
  expect(chainBreak(forged, hash)).toEqual({ position: 3, fault: 'previous-hash-differs' })
})

test('[J3] the kinds are a closed list, each there once, and none tells a vote', () => {
  expect(new Set(journalKinds).size).toBe(journalKinds.length)
  expect(journalKinds.filter((kind) => kind.startsWith('vote'))).toEqual([])
  expect(isJournalKind('proposal-promoted')).toBe(true)
  expect(isJournalKind('vote-cast')).toBe(false)
})
