import fc from 'fast-check'
import { expect, test } from 'vitest'
import { choiceText } from '../ballot/choice'
import type { BallotMethod, BallotRules } from '../ballot/rules'
import { canonicalJson, type Json } from '../journal/canonical'
import { boxOf, byKey, college, judgment, optionsNamed, rulesOf } from './ballot.fixture'
import type { CountedVote } from './box'
import type { BallotResult } from './result'
import { tally } from './tally'

const keys = ['o1', 'o2', 'o3', 'o4'] as const

const someKeys = fc.subarray([...keys], { minLength: 1 })
const ranking = fc.shuffledSubarray([...keys], { minLength: 1 }).map((ranked): readonly string[] => ranked)

function numbers(least: number, most: number) {
  const given = fc.array(fc.integer({ min: least, max: most }), { minLength: 4, maxLength: 4 })
  return fc
    .tuple(someKeys, given)
    .map(([chosen, each]) => Object.fromEntries(chosen.map((key, n) => [key, each[n] ?? least])))
}

type Ranked = Exclude<BallotMethod['key'], 'for-against' | 'show-of-hands' | 'consent'>

const rankedMethods = {
  approval: { key: 'approval', most: null },
  'majority-judgment': judgment(),
  dots: { key: 'dots', dots: 12, mostPerOption: 3 },
  borda: { key: 'borda' },
  schulze: { key: 'schulze' },
} as const satisfies Record<Ranked, BallotMethod>

const rankedKeys = Object.keys(rankedMethods) as readonly Ranked[]

/** An expressed choice of a method. */
const choiceOf = {
  approval: someKeys.map((chosen): readonly string[] => chosen),
  'majority-judgment': numbers(0, 4),
  dots: numbers(1, 3),
  borda: ranking,
  schulze: ranking,
} as const

/** The whole numbers or the keys of expressed choices, as votes of no college. */
function votesOf(key: Ranked): fc.Arbitrary<readonly CountedVote[]> {
  const choice: fc.Arbitrary<readonly string[] | Readonly<Record<string, number>>> = choiceOf[key]
  const one = fc
    .tuple(choice, fc.integer({ min: 1, max: 3 }))
    .map(([chosen, count]) => ({ collegeId: null, count, choice: choiceText(chosen) }))
  return fc.array(one, { minLength: 1, maxLength: 9 })
}

function rulesFor(key: Ranked, some: Partial<BallotRules> = {}): BallotRules {
  return rulesOf(rankedMethods[key], { options: optionsNamed(keys), ...some })
}

/** A result with its options named otherwise: `o1` becomes the first of the names, and so on. */
function renamed<Value>(value: Value, names: readonly string[]): Value {
  const text = JSON.stringify(value)
  return JSON.parse(text.replaceAll(/o([1-4])/g, (_, n) => names[Number(n) - 1] ?? '')) as Value
}

function renamedVotes(votes: readonly CountedVote[], names: readonly string[]): readonly CountedVote[] {
  return votes.map((vote) => ({ ...vote, choice: JSON.stringify(renamed(JSON.parse(vote.choice), names)) }))
}

/** A result by keys, so that the order of the options does not matter. */
function sorted({ raw }: BallotResult): unknown {
  if (raw === null || !('options' in raw)) return raw
  const options = raw.options
    .map((option) => ('beats' in option ? { ...option, beats: [...option.beats].sort() } : option))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  return { ...raw, options }
}

const names = fc.shuffledSubarray([...keys], { minLength: 4 })

test.each(rankedKeys)('[C15] %s is neutral: options named otherwise have the same result', (key) => {
  fc.assert(
    fc.property(votesOf(key), names, (votes, given) => {
      const before = tally(rulesFor(key), boxOf(votes))
      const options = optionsNamed(renamed(keys, given))
      const after = tally(rulesFor(key, { options }), boxOf(renamedVotes(votes, given)))
      expect(sorted(after)).toEqual(sorted(renamed(before, given)))
    }),
  )
})

test.each(rankedKeys)('[C15] %s is anonymous: the order and the grouping of votes change nothing', (key) => {
  fc.assert(
    fc.property(votesOf(key), (votes) => {
      const one = votes.flatMap((vote) => Array.from({ length: vote.count }, () => ({ ...vote, count: 1 })))
      const text = (box: readonly CountedVote[]) => canonicalJson(tally(rulesFor(key), boxOf(box)) as Json)
      expect(text(one.reverse())).toBe(text(votes))
    }),
  )
})

test.each(rankedKeys)('[C15] %s treats equals equally', (key) => {
  fc.assert(
    fc.property(votesOf(key), (votes) => {
      const turned = renamedVotes(votes, ['o2', 'o1', 'o3', 'o4'])
      const { raw } = tally(rulesFor(key), boxOf([...votes, ...turned]))
      const ranks = byKey(raw, 'rank')
      expect(ranks.o1).toBe(ranks.o2)
    }),
  )
})

const lists = {
  approval: (list: readonly string[]) => [...new Set([...list, 'o1'])],
  ranking: (list: readonly string[]) => {
    const place = list.indexOf('o1')
    if (place <= 0) return place === 0 ? list : [...list, 'o1']
    return list.toSpliced(place - 1, 2, 'o1', list[place - 1] ?? '')
  },
} as const

/** The same choice with more support for the first option, and as much for the others. */
const raised = {
  approval: (choice: string) => JSON.stringify(lists.approval(JSON.parse(choice))),
  'majority-judgment': (choice: string) => {
    const judged = JSON.parse(choice) as Record<string, number>
    return JSON.stringify({ ...judged, o1: Math.min(4, (judged.o1 ?? 0) + 1) })
  },
  dots: (choice: string) => {
    const put = JSON.parse(choice) as Record<string, number>
    return JSON.stringify({ ...put, o1: Math.min(3, (put.o1 ?? 0) + 1) })
  },
  borda: (choice: string) => JSON.stringify(lists.ranking(JSON.parse(choice))),
  schulze: (choice: string) => JSON.stringify(lists.ranking(JSON.parse(choice))),
} as const

test.each(rankedKeys)('[C16] more support for an option never harms it: %s', (key) => {
  fc.assert(
    fc.property(votesOf(key), fc.nat(8), (votes, which) => {
      const more = votes.map((vote, n) =>
        n === which % votes.length ? { ...vote, choice: raised[key](vote.choice) } : vote,
      )
      const rank = (box: readonly CountedVote[]) =>
        Number(byKey(tally(rulesFor(key), boxOf(box)).raw, 'rank').o1)
      expect(rank(more)).toBeLessThanOrEqual(rank(votes))
    }),
  )
})

const everyMethod = [
  ...rankedKeys.map((key) => [key, rankedMethods[key]] as const),
  ['judgments expressed', judgment({ missing: 'expressed', leastJudgments: 2 })] as const,
]

test.each(everyMethod)('[C17] one college of weight 1 counts as no college: %s', (_, method) => {
  fc.assert(
    fc.property(votesOf(method.key), (votes) => {
      const rules = rulesOf(method, {
        options: optionsNamed(keys),
        counting: 'proportional',
        colleges: [college('a', '1')],
      })
      const { raw, weighted, colleges } = tally(
        rules,
        boxOf(votes.map((vote) => ({ ...vote, collegeId: 'a' }))),
      )
      expect(byKey(weighted, 'rank')).toEqual(byKey(raw, 'rank'))
      expect(byKey(weighted, 'beats')).toEqual(byKey(raw, 'beats'))
      expect(byKey(weighted, 'share')).toEqual(byKey(raw, 'share'))
      expect(colleges[0]?.result).toEqual(raw)
    }),
  )
})

test.each(rankedKeys)('[C17] colleges that weigh as much as they vote count as raw votes: %s', (key) => {
  fc.assert(
    fc.property(votesOf(key), votesOf(key), (here, there) => {
      const votes = [
        ...here.map((vote) => ({ ...vote, collegeId: 'a' })),
        ...there.map((vote) => ({ ...vote, collegeId: 'b' })),
      ]
      const count = (box: readonly CountedVote[]) => box.reduce((sum, vote) => sum + vote.count, 0)
      // Each vote is then worth the same.
      const [a, b] = [count(here), count(there)]
      const even = votes.map((vote) => ({ ...vote, count: vote.count * (vote.collegeId === 'a' ? b : a) }))
      const colleges = [college('a', '1/2'), college('b', '1/2')]
      const { raw, weighted } = tally(rulesFor(key, { counting: 'proportional', colleges }), boxOf(even))
      expect(byKey(weighted, 'rank')).toEqual(byKey(raw, 'rank'))
      expect(byKey(weighted, 'beats')).toEqual(byKey(raw, 'beats'))
    }),
  )
})

test('[C9] what beats what beats a third beats the third', () => {
  fc.assert(
    fc.property(votesOf('schulze'), (votes) => {
      const beats = byKey(tally(rulesFor('schulze'), boxOf(votes)).raw, 'beats')
      const of = (key: string) => beats[key] as readonly string[]
      for (const first of keys) {
        for (const second of of(first)) expect(of(first)).toEqual(expect.arrayContaining([...of(second)]))
      }
    }),
  )
})
