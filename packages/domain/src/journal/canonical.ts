/** What can be written as JSON without losing anything. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined }

function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/**
 * The one text of a value: keys sorted by UTF-16 code unit, no space, absent fields left out. Equal values
 * have equal texts, so that their hashes can be compared. Throws a RangeError on a number that is not finite.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('a number must be finite')
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const fields = Object.entries(value)
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([key, field]) =>
      field === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(field)}`],
    )
  return `{${fields.join(',')}}`
}

function isList(
  value: readonly Json[] | { readonly [key: string]: Json | undefined },
): value is readonly Json[] {
  return Array.isArray(value)
}
