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

/** A row has no name: one that was changed is a row taken away, and another put in. */
function lists(
  base: readonly Value[],
  theirs: readonly Value[],
  mine: readonly Value[],
): { readonly value: Value } | null {
  const takenByThem = without(base, theirs)
  const takenByMe = without(base, mine)
  const putByThem = without(theirs, base)
  const putByMe = without(mine, base)
  const isTakenByBoth = without(takenByThem, takenByMe).length < takenByThem.length
  if (isTakenByBoth && !isSame(sorted(putByThem), sorted(putByMe))) return null
  const kept = without(mine, without(takenByThem, takenByMe))
  return { value: withRows(kept, without(putByThem, putByMe), theirs) }
}

/** Each new row after the one that it follows in `order`, or else at the end. */
function withRows(rows: readonly Value[], added: readonly Value[], order: readonly Value[]): Value[] {
  const result = [...rows]
  const left = [...added]
  order.forEach((row, index) => {
    const at = left.findIndex((each) => isSame(each, row))
    if (at === -1) return
    left.splice(at, 1)
    result.splice(placeAfter(result, order[index - 1]), 0, row)
  })
  return result
}

function placeAfter(rows: readonly Value[], previous: Value | undefined): number {
  if (previous === undefined) return 0
  const at = rows.findLastIndex((row) => isSame(row, previous))
  return at === -1 ? rows.length : at + 1
}

/** The rows of the first list that the second has not, as many times as it has them not. */
function without(rows: readonly Value[], others: readonly Value[]): Value[] {
  const left = others.map((row) => canonicalJson(row))
  return rows.filter((row) => {
    const at = left.indexOf(canonicalJson(row))
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
}

function sorted(rows: readonly Value[]): Value[] {
  return [...rows].sort((one, other) => (canonicalJson(one) < canonicalJson(other) ? -1 : 1))
}

function isSame(one: Value, other: Value): boolean {
  return canonicalJson(one) === canonicalJson(other)
}

function isRecord(value: Value): value is RecordValue {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
