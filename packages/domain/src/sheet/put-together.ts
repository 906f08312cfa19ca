import { canonicalJson, type Json } from '../journal/canonical'

/** A value of a short field, as it is stored. */
type Value = Json

/**
 * What two people made of one value at the same time, put together: `base` is what both had seen. Of a record each part
 * counts for itself, of a list each row. Null when both changed the same thing, and not alike: a person must choose.
 */
export function putTogether(base: Value, theirs: Value, mine: Value): { readonly value: Value } | null {
  if (isSame(theirs, base) || isSame(theirs, mine)) return { value: mine }
  if (isSame(mine, base)) return { value: theirs }
  const before = base === null && Array.isArray(mine) ? [] : base
  if (Array.isArray(before) && Array.isArray(theirs) && Array.isArray(mine))
    return lists(before, theirs, mine)
  return isRecord(base) && isRecord(theirs) && isRecord(mine) ? records(base, theirs, mine) : null
}

type RecordValue = { readonly [part: string]: Value }

function records(
  base: RecordValue,
  theirs: RecordValue,
  mine: RecordValue,
): { readonly value: Value } | null {
  const parts: [string, Value][] = []
  for (const part of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const together = putTogether(base[part] ?? null, theirs[part] ?? null, mine[part] ?? null)
    if (together === null) return null
    parts.push([part, together.value])
  }
  return { value: Object.fromEntries(parts) }
}

/** What one person made of each row of the base, and of the place before each and after the last. */
type Side = {
  readonly rows: readonly ('kept' | 'gone' | { readonly value: Value })[]
  readonly added: readonly (readonly Value[])[]
}

/** A row has no name: it is known by what it says and where it stands, and one that is changed keeps its place. */
function lists(
  base: readonly Value[],
  theirs: readonly Value[],
  mine: readonly Value[],
): { readonly value: Value } | null {
  const [they, me] = [sideOf(base, theirs), sideOf(base, mine)]
  const result: Value[] = []
  for (const [place, row] of [...base, null].entries()) {
    const [ours, others] = [me.added[place] ?? [], they.added[place] ?? []]
    result.push(...others, ...without(ours, others))
    if (place === base.length) break
    const merged = rowOf(row, they.rows[place] ?? 'kept', me.rows[place] ?? 'kept')
    if (merged === null) return null
    result.push(...merged)
  }
  return isDoubled(result, theirs, mine) ? null : { value: result }
}

/** The row, or none; null when both changed it, or one did and the other took it away. */
function rowOf(row: Value, they: Side['rows'][number], me: Side['rows'][number]): readonly Value[] | null {
  const [change, other] = they === 'kept' ? [me, they] : [they, me]
  if (change === 'kept') return [row]
  if (other === 'kept') return change === 'gone' ? [] : [change.value]
  if (change === 'gone' || other === 'gone') return change === other ? [] : null
  const together = putTogether(row, change.value, other.value)
  return together && [together.value]
}

/** Of rows that stand where others are gone, each is one of these changed; what is left over is new. */
function sideOf(base: readonly Value[], now: readonly Value[]): Side {
  const rows: ('kept' | 'gone' | { value: Value })[] = base.map(() => 'gone')
  const added: Value[][] = [...base, null].map(() => [])
  let [from, at] = [0, 0]
  for (const [place, stands] of [...commonRows(base, now), [base.length, now.length] as const]) {
    const fresh = now.slice(at, stands)
    const changed = Math.min(place - from, fresh.length)
    for (const [n, value] of fresh.slice(0, changed).entries()) rows[from + n] = { value }
    added[place]?.push(...fresh.slice(changed))
    if (place < base.length) rows[place] = 'kept'
    ;[from, at] = [place + 1, stands + 1]
  }
  return { rows, added }
}

/** The longest run of rows that both have in the same order: the place of each in the first and in the second. */
function commonRows(one: readonly Value[], other: readonly Value[]): (readonly [number, number])[] {
  const [left, right] = [textsOf(one), textsOf(other)]
  const lengthAt = commonLengths(left, right)
  const common: (readonly [number, number])[] = []
  let [i, j] = [0, 0]
  while (i < left.length && j < right.length) {
    const isCommon = left[i] === right[j]
    if (isCommon) common.push([i, j])
    const isLeftNext = isCommon || lengthAt(i + 1, j) >= lengthAt(i, j + 1)
    const isRightNext = isCommon || !isLeftNext
    i += isLeftNext ? 1 : 0
    j += isRightNext ? 1 : 0
  }
  return common
}

/** How many rows both have in the same order, from these places on. */
function commonLengths(left: readonly string[], right: readonly string[]): (i: number, j: number) => number {
  const width = right.length + 1
  const lengths = new Uint16Array((left.length + 1) * width)
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  return at
}

function textsOf(rows: readonly Value[]): string[] {
  return rows.map((row) => canonicalJson(row))
}

/** A row that both moved, elsewhere each, would be there twice. */
function isDoubled(rows: readonly Value[], theirs: readonly Value[], mine: readonly Value[]): boolean {
  const times = (all: readonly Value[], row: Value) => all.filter((each) => isSame(each, row)).length
  return rows.some((row) => times(rows, row) > Math.max(times(theirs, row), times(mine, row), 1))
}

/** The rows of the first list that the second has not, as many times as it has them not. */
function without(rows: readonly Value[], others: readonly Value[]): Value[] {
  const left = textsOf(others)
  return rows.filter((row) => {
    const at = left.indexOf(canonicalJson(row))
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
}

function isSame(one: Value, other: Value): boolean {
  return canonicalJson(one) === canonicalJson(other)
}

function isRecord(value: Value): value is RecordValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
