import type { BallotResult } from '@deconcert/domain/ballot'
import { isSides, rankedOptions } from './deciding'
import { compareExact, dividedBy, type Exact, sumExact } from './exact'

/** What colleges think of one option: the rank that each gives it, and from 0 (all the same) to 1 how far apart they are. */
export type OptionDivergence = {
  readonly key: string
  readonly ranks: Readonly<Record<string, number | null>>
  readonly index: Exact | null
}

/** Where colleges agree and where they diverge; colleges are named by their ids. */
export type Divergence =
  | {
      readonly kind: 'sides'
      readonly favourable: readonly string[]
      readonly unfavourable: readonly string[]
      readonly even: readonly string[]
      /** The largest share for, less the smallest. */
      readonly index: Exact
    }
  | {
      readonly kind: 'ranks'
      readonly options: readonly OptionDivergence[]
      /** The mean over the options that two colleges or more rank; null when there are none. */
      readonly index: Exact | null
    }

/** Compares what each college expressed; null when fewer than two may be shown. */
export function divergenceOf({ colleges }: Pick<BallotResult, 'colleges'>): Divergence | null {
  const told = colleges.filter(({ result, expressed }) => result !== null && expressed > 0)
  if (told.length < 2) return null
  const first = told[0]?.result ?? null
  if (first === null || 'consent' in first) return null
  return isSides(first) ? sidesDivergence(told) : ranksDivergence(told)
}

type Colleges = BallotResult['colleges']

function sidesDivergence(colleges: Colleges): Divergence | null {
  const shares = colleges.flatMap(({ id, result }) =>
    result !== null && isSides(result) && result.share !== null ? [{ id, share: result.share }] : [],
  )
  const inOrder = shares.toSorted((one, other) => compareExact(one.share, other.share))
  const [least, most] = [inOrder[0]?.share, inOrder.at(-1)?.share]
  if (least === undefined || most === undefined) return null
  const onSide = (side: number) =>
    shares.flatMap(({ id, share }) => (compareExact(share, '1/2') === side ? [id] : []))
  return {
    kind: 'sides',
    favourable: onSide(1),
    unfavourable: onSide(-1),
    even: onSide(0),
    index: difference(most, least),
  }
}

function ranksDivergence(colleges: Colleges): Divergence {
  const keys = rankedOptions(colleges[0]?.result ?? null).map(({ key }) => key)
  const options = keys.map((key): OptionDivergence => {
    const ranks = Object.fromEntries(
      colleges.map(({ id, result }) => [
        id,
        rankedOptions(result).find((each) => each.key === key)?.rank ?? null,
      ]),
    )
    return { key, ranks, index: indexOf(Object.values(ranks), keys.length) }
  })
  const known = options.flatMap(({ index }) => (index === null ? [] : [index]))
  return { kind: 'ranks', options, index: dividedBy(sumExact(known), String(known.length)) }
}

function indexOf(ranks: readonly (number | null)[], count: number): Exact | null {
  const known = ranks.filter((rank) => rank !== null)
  if (known.length < 2 || count < 2) return null
  return dividedBy(String(Math.max(...known) - Math.min(...known)), String(count - 1))
}

function difference(one: Exact, other: Exact): Exact {
  return sumExact([one, other.startsWith('-') ? other.slice(1) : `-${other}`])
}
