import type { Divergence } from './divergence'

/** A sentence about colleges: what it says, the colleges that it names (by id) and the option. */
export type CollegeSentence =
  | { readonly key: 'allFor' | 'allAgainst' }
  | {
      readonly key: 'divided'
      readonly favourable: readonly string[]
      readonly unfavourable: readonly string[]
    }
  | { readonly key: 'even'; readonly colleges: readonly string[] }
  | { readonly key: 'sameLeader' | 'mostDivided'; readonly options: readonly string[] }
  | { readonly key: 'noSameLeader' }

/** Where colleges agree and where they diverge, to be said. */
export function divergenceSentences(divergence: Divergence): readonly CollegeSentence[] {
  return divergence.kind === 'sides' ? sidesSentences(divergence) : ranksSentences(divergence)
}

function sidesSentences({
  favourable,
  unfavourable,
  even,
}: Extract<Divergence, { kind: 'sides' }>): readonly CollegeSentence[] {
  const undecided: readonly CollegeSentence[] = even.length === 0 ? [] : [{ key: 'even', colleges: even }]
  if (favourable.length === 0 && unfavourable.length === 0) return undecided
  if (unfavourable.length === 0 && even.length === 0) return [{ key: 'allFor' }]
  if (favourable.length === 0 && even.length === 0) return [{ key: 'allAgainst' }]
  return [{ key: 'divided', favourable, unfavourable }, ...undecided]
}

function ranksSentences({ options }: Extract<Divergence, { kind: 'ranks' }>): readonly CollegeSentence[] {
  const leaders = options.filter(({ ranks }) => Object.values(ranks).every((rank) => rank === 1))
  const widest = options.reduce((most, { ranks }) => Math.max(most, distance(ranks)), 0)
  const divided = options.filter(({ ranks }) => distance(ranks) === widest)
  return [
    leaders.length === 0
      ? { key: 'noSameLeader' }
      : { key: 'sameLeader', options: leaders.map(({ key }) => key) },
    ...(widest === 0 || divided.length > 3
      ? []
      : ([{ key: 'mostDivided', options: divided.map(({ key }) => key) }] as const)),
  ]
}

function distance(ranks: Readonly<Record<string, number | null>>): number {
  const known = Object.values(ranks).filter((rank) => rank !== null)
  return known.length < 2 ? 0 : Math.max(...known) - Math.min(...known)
}
