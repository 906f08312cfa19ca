/** A territory as a file may name it. */
export type NamedTerritory = {
  readonly id: string
  readonly name: string | null
  readonly displayName: string | null
  readonly code: string | null
}

/** Which territory a text of a file names. `whole` is said by hand: the whole territory of the plan. */
export type TerritoryMatch =
  | { readonly kind: 'found'; readonly id: string }
  | { readonly kind: 'ambiguous'; readonly ids: readonly string[] }
  | { readonly kind: 'unknown' }

/** By the code first, then by a name, capitals, accents and hyphens aside. A code may have lost its leading zeros. */
export function matchTerritory(text: string, territories: readonly NamedTerritory[]): TerritoryMatch {
  const code = codeKey(text)
  const byCode = territories.filter((each) => each.code !== null && codeKey(each.code) === code)
  const name = nameKey(text)
  const byName = territories.filter(({ name: own, displayName }) =>
    [own, displayName].some((each) => each !== null && nameKey(each) === name),
  )
  const [first, ...others] = byCode.length > 0 ? byCode : byName
  if (first === undefined || text.trim() === '') return { kind: 'unknown' }
  if (others.length > 0) return { kind: 'ambiguous', ids: [first, ...others].map(({ id }) => id) }
  return { kind: 'found', id: first.id }
}

function codeKey(text: string): string {
  return text
    .trim()
    .toUpperCase()
    .replace(/^0+(?=\d)/, '')
}

/** A name without what people write in several ways. */
export function nameKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
