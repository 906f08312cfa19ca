import { diffArrays } from 'diff'
import { alignedBlocks } from './aligned-blocks'
import { canonicalContent } from './canonical-content'
import type { JSONContent } from './content'
import { emptyContent } from './fragment'

/** One change of a text that stands by itself: it is taken or left, whatever becomes of the others. */
export type TextChange = {
  /** From which block on, and up to which, that one excluded; the same where blocks are only added. */
  readonly from: number
  readonly to: number
  /** What stands there instead; nothing where blocks are only removed. */
  readonly blocks: readonly JSONContent[]
}

/** Beyond so many differences, two texts have nothing to do with each other. */
const mostEdits = 2000

type Run = { readonly kind: 'same' | 'removed' | 'added'; readonly count: number }

/** What leads from one text to the other, block by block, in the order of the text. */
export function changesBetween(base: JSONContent, amended: JSONContent): readonly TextChange[] {
  const [before, after] = [blocksOf(base), blocksOf(amended)]
  const changes: TextChange[] = []
  let [from, taken] = [0, 0]
  for (const { removed, added, same } of gapsOf(runsBetween(before, after))) {
    const old = before.slice(from, from + removed)
    const fresh = after.slice(taken, taken + added)
    for (const { start, count, blocks } of alignedBlocks(old, fresh))
      changes.push({ from: from + start, to: from + start + count, blocks })
    from += removed + same
    taken += added + same
  }
  return changes
}

/** The text with these of its changes, given in its order. A text that would lose everything keeps an empty line. */
export function withChanges(base: JSONContent, changes: readonly TextChange[]): JSONContent {
  const before = blocksOf(base)
  const blocks: JSONContent[] = []
  let from = 0
  for (const change of changes) {
    blocks.push(...before.slice(from, change.from), ...change.blocks)
    from = change.to
  }
  blocks.push(...before.slice(from))
  return blocks.length > 0 ? { type: 'doc', content: blocks } : emptyContent()
}

/**
 * The same changes in what the text has become since: each where its blocks stand now, or null where the text has
 * changed there meanwhile.
 */
export function changesIn(
  current: JSONContent,
  base: JSONContent,
  changes: readonly TextChange[],
): readonly (TextChange | null)[] {
  const [before, now] = [blocksOf(base), blocksOf(current)]
  const placeOf = placesIn(before, now)
  return changes.map((change) => {
    const from = change.from < change.to ? placeOfBlocks(placeOf, change) : placeBetween(placeOf, change.from)
    return from === null ? null : { ...change, from, to: from + change.to - change.from }
  })
}

type Places = ReadonlyMap<number, number>

/** Where the blocks that are the same in both stand now. */
function placesIn(before: readonly JSONContent[], now: readonly JSONContent[]): Places {
  const places = new Map<number, number>()
  let [from, to] = [0, 0]
  for (const { kind, count } of runsBetween(before, now)) {
    if (kind === 'same') for (let n = 0; n < count; n += 1) places.set(from + n, to + n)
    if (kind !== 'added') from += count
    if (kind !== 'removed') to += count
  }
  return places
}

function placeOfBlocks(places: Places, { from, to }: TextChange): number | null {
  const first = places.get(from)
  if (first === undefined) return null
  for (let n = from; n < to; n += 1) if (places.get(n) !== first + n - from) return null
  return first
}

/** Behind the block before, or else in front of the one after. */
function placeBetween(places: Places, from: number): number | null {
  if (from === 0) return 0
  const before = places.get(from - 1)
  return before === undefined ? (places.get(from) ?? null) : before + 1
}

function blocksOf(content: JSONContent): readonly JSONContent[] {
  return content.content ?? []
}

function runsBetween(before: readonly JSONContent[], after: readonly JSONContent[]): readonly Run[] {
  const edits = diffArrays(before.map(canonicalContent), after.map(canonicalContent), {
    maxEditLength: mostEdits,
  })
  if (edits === undefined) {
    return [
      { kind: 'removed', count: before.length },
      { kind: 'added', count: after.length },
    ]
  }
  return edits.map(({ added, removed, count }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    count,
  }))
}

type Gap = { removed: number; added: number; same: number }

/** What was removed and added between blocks that are the same, and how many of these follow. */
function gapsOf(runs: readonly Run[]): readonly Gap[] {
  const gaps: Gap[] = [{ removed: 0, added: 0, same: 0 }]
  for (const { kind, count } of runs) {
    let gap = gaps.at(-1)
    if (gap === undefined || (kind !== 'same' && gap.same > 0)) {
      gap = { removed: 0, added: 0, same: 0 }
      gaps.push(gap)
    }
    gap[kind] += count
  }
  return gaps
}
