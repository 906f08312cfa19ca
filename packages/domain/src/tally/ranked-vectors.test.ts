import { expect, test } from 'vitest'
import type { BallotRules } from '../ballot/rules'
import { boxOf, byKey, judgment, optionsNamed, rulesOf, vote } from './ballot.fixture'
import type { CountedVote } from './box'
import { tally } from './tally'
import { vectorsOf } from './vectors.fixture'

type Counts = Readonly<Record<string, number>>
type Ranked = { readonly ranks: Counts }

type Approvals = { readonly ballots: number; readonly approvals: Counts; readonly top?: number }
type Approved = Ranked & {
  readonly shareTop?: Readonly<Record<string, string>>
  readonly selected?: readonly string[]
}

/** So many votes that hold each option so many times, none of them blank: each takes the voters after the last's. */
function approvalVotes({ ballots, approvals }: Approvals): readonly CountedVote[] {
  const held: string[][] = Array.from({ length: ballots }, () => [])
  let next = 0
  for (const [key, count] of Object.entries(approvals)) {
    for (let n = 0; n < count; n += 1, next += 1) held[next % ballots]?.push(key)
  }
  return held.map((keys) => vote(keys))
}

test.each(vectorsOf<Approvals, Approved>('approbation'))('[C5] $id', ({ input, expected }) => {
  const options = optionsNamed(Object.keys(input.approvals))
  const selection: BallotRules['selection'] =
    input.top === undefined ? { kind: 'none' } : { kind: 'top', places: input.top }
  const result = tally(
    rulesOf({ key: 'approval', most: null }, { options, selection }),
    boxOf(approvalVotes(input)),
  )

  expect(result.expressed).toBe(input.ballots)
  expect(byKey(result.raw, 'rank')).toEqual(expected.ranks)
  expect(byKey(result.raw, 'share')).toMatchObject(expected.shareTop ?? {})
  expect(result.selected).toEqual(expected.selected ?? [])
  expect(result.widened).toBe(expected.selected !== undefined)
})

type Tallies = {
  readonly grades: readonly string[]
  readonly tallies: Readonly<Record<string, readonly number[]>>
}
type Mention = {
  readonly rank: number
  readonly mention: string
  readonly sign: string
  p: number
  q: number
}

/** One vote for each voter: the first has the worst grade given to each option. */
function judgmentVotes({ tallies }: Tallies): readonly CountedVote[] {
  const given = Object.entries(tallies).map(
    ([key, counts]) => [key, counts.flatMap((count, grade) => new Array<number>(count).fill(grade))] as const,
  )
  const voters = given[0]?.[1].length ?? 0
  return Array.from({ length: voters }, (_, voter) =>
    vote(Object.fromEntries(given.map(([key, grades]) => [key, grades[voter] ?? 0]))),
  )
}

test.each(vectorsOf<Tallies, Ranked | Readonly<Record<string, Mention>>>('jugement-majoritaire'))(
  '[C6] $id',
  ({ input, expected }) => {
    const options = optionsNamed(Object.keys(input.tallies))
    const { raw } = tally(
      rulesOf(judgment({ grades: input.grades }), { options }),
      boxOf(judgmentVotes(input)),
    )

    if ('ranks' in expected) {
      expect(byKey(raw, 'rank')).toEqual(expected.ranks)
      return
    }
    for (const [key, mention] of Object.entries(expected)) {
      expect(byKey(raw, 'rank')[key]).toBe(mention.rank)
      expect(byKey(raw, 'sign')[key]).toBe(mention.sign)
      expect(byKey(raw, 'median')[key]).toBe(input.grades.indexOf(mention.mention))
      expect([byKey(raw, 'above')[key], byKey(raw, 'below')[key]]).toEqual([`${mention.p}`, `${mention.q}`])
    }
  },
)

type Dotted = { readonly dots: number; readonly maxPerOption: number; options: string[]; ballots: Counts[] }
type DotsFound = Ranked & { readonly totals: Counts; readonly supporters: Counts }

function texts(counts: Counts): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, `${count}`]))
}

test.each(vectorsOf<Dotted, DotsFound>('gommettes'))('[C7] $id', ({ input, expected }) => {
  const method = { key: 'dots', dots: input.dots, mostPerOption: input.maxPerOption } as const
  const votes = input.ballots.map((dots) => vote(dots))
  const { raw } = tally(rulesOf(method, { options: optionsNamed(input.options) }), boxOf(votes))

  expect(byKey(raw, 'dots')).toEqual(texts(expected.totals))
  expect(byKey(raw, 'supporters')).toEqual(texts(expected.supporters))
  expect(byKey(raw, 'rank')).toEqual(expected.ranks)
})

type Rankings = {
  readonly ballots: readonly (readonly [number, readonly string[]])[]
  readonly options?: readonly string[]
}

function ranked(key: 'borda' | 'schulze', { ballots, options }: Rankings) {
  const keys = options ?? [...(ballots[0]?.[1] ?? [])].sort()
  const votes = ballots.map(([count, ranking]) => vote(ranking, count))
  return tally(rulesOf({ key }, { options: optionsNamed(keys) }), boxOf(votes)).raw
}

test.each(
  vectorsOf<Rankings, Ranked & { readonly scores: Readonly<Record<string, string>> }>('classement-borda'),
)('[C8] $id', ({ input, expected }) => {
  const raw = ranked('borda', input)
  expect(byKey(raw, 'points')).toEqual(expected.scores)
  expect(byKey(raw, 'rank')).toEqual(expected.ranks)
})

type Duels = Ranked & {
  readonly pairwise?: Readonly<Record<string, Counts>>
  readonly strongestPaths?: Readonly<Record<string, Counts>>
  readonly beats?: Readonly<Record<string, readonly string[]>>
}

function tableOf(counts: Readonly<Record<string, Counts>> = {}) {
  return Object.fromEntries(
    Object.entries(counts).map(([key, row]) => {
      const { [key]: _, ...others } = row
      return [key, texts(others)]
    }),
  )
}

test.each(vectorsOf<Rankings, Duels>('classement-schulze'))('[C9] $id', ({ input, expected }) => {
  const raw = ranked('schulze', input)
  expect(byKey(raw, 'rank')).toEqual(expected.ranks)
  expect(raw).toMatchObject({ pairs: tableOf(expected.pairwise), paths: tableOf(expected.strongestPaths) })
  expect(byKey(raw, 'beats')).toMatchObject(expected.beats ?? {})
})
