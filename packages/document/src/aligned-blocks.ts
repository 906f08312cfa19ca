import type { JSONContent } from './content'
import { plainText } from './content-text'

/** Some blocks of the old ones, from `start` on, and what stands for them. */
export type Aligned = {
  readonly start: number
  readonly count: number
  readonly blocks: readonly JSONContent[]
}

/** Blocks that share a third of their words are one that was rewritten; below it, one went and another came. */
const leastAlike = 1 / 3
/** Beyond it, comparing each with each takes too long, and nobody would read the pairs. */
const mostPairs = 10_000

/**
 * Parts what was rewritten into changes that can each be taken alone: a block that was reworded, blocks that went,
 * blocks that came. In the order of the text; together they are all of it.
 */
export function alignedBlocks(
  old: readonly JSONContent[],
  fresh: readonly JSONContent[],
): readonly Aligned[] {
  if (old.length === 0 && fresh.length === 0) return []
  if (old.length * fresh.length > mostPairs) return [{ start: 0, count: old.length, blocks: fresh }]
  const changes: Aligned[] = []
  let [start, taken] = [0, 0]
  for (const [o, f] of [...pairsOf(old, fresh), [old.length, fresh.length] as const]) {
    if (o > start) changes.push({ start, count: o - start, blocks: [] })
    if (f > taken) changes.push({ start: o, count: 0, blocks: fresh.slice(taken, f) })
    // Behind the last of both there is nothing.
    if (o < old.length) changes.push({ start: o, count: 1, blocks: fresh.slice(f, f + 1) })
    start = o + 1
    taken = f + 1
  }
  return changes
}

type Pair = readonly [old: number, fresh: number]

/** The pairs that are most alike altogether, without crossing. */
function pairsOf(old: readonly JSONContent[], fresh: readonly JSONContent[]): readonly Pair[] {
  const [oldWords, freshWords] = [old.map(wordsOf), fresh.map(wordsOf)]
  const likeness = old.map((_, o) => fresh.map((__, f) => likenessOf(oldWords[o], freshWords[f])))
  const best = bestFrom(likeness, fresh.length)
  const at = (o: number, f: number) => best[o]?.[f] ?? 0
  const pairs: Pair[] = []
  let [o, f] = [0, 0]
  while (o < old.length && f < fresh.length) {
    const alike = likeness[o]?.[f] ?? 0
    if (alike >= leastAlike && at(o, f) === alike + at(o + 1, f + 1)) {
      pairs.push([o, f])
      o += 1
      f += 1
    } else if (at(o, f) === at(o + 1, f)) o += 1
    else f += 1
  }
  return pairs
}

/** How alike the rest can be at most, from each block of both on. */
function bestFrom(likeness: readonly (readonly number[])[], width: number): readonly (readonly number[])[] {
  let below = new Array<number>(width + 1).fill(0)
  const rows = [below]
  for (const row of likeness.toReversed()) {
    below = bestOfRow(row, below)
    rows.unshift(below)
  }
  return rows
}

function bestOfRow(likeness: readonly number[], below: readonly number[]): number[] {
  const best = new Array<number>(below.length).fill(0)
  for (let f = likeness.length - 1; f >= 0; f -= 1) {
    const alike = likeness[f] ?? 0
    const paired = alike >= leastAlike ? alike + (below[f + 1] ?? 0) : 0
    best[f] = Math.max(paired, below[f] ?? 0, best[f + 1] ?? 0)
  }
  return best
}

type Words = { readonly type: string; readonly words: ReadonlySet<string> }

function wordsOf(block: JSONContent): Words {
  const words =
    plainText(block)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return { type: block.type ?? '', words: new Set(words) }
}

/** From 0, nothing in common, to 1; two blocks of different kinds are never alike. */
function likenessOf(one: Words | undefined, other: Words | undefined): number {
  if (one === undefined || other === undefined || one.type !== other.type) return 0
  const all = one.words.size + other.words.size
  if (all === 0) return 1
  const shared = [...one.words].filter((word) => other.words.has(word)).length
  return (2 * shared) / all
}
