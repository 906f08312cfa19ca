import { type FacetNumbering, facetNumberings } from './facet'

type Numbered = {
  readonly number: number | null
  readonly groupKey: string | null
  readonly retired: boolean
}

/**
 * The number of each item, in their order: through all groups, from 1 in each group, or none. What is retired has none
 * and leaves no gap.
 */
export function numberItems(
  numbering: FacetNumbering,
  items: readonly Pick<Numbered, 'groupKey' | 'retired'>[],
): readonly (number | null)[] {
  const counts = new Map<string | null, number>()
  return items.map(({ groupKey, retired }) => {
    if (numbering === 'none' || retired) return null
    const counter = numbering === 'per-group' ? groupKey : null
    const number = (counts.get(counter) ?? 0) + 1
    counts.set(counter, number)
    return number
  })
}

/** How a facet is numbered: as it says, or else as the numbers of its items show. */
export function readNumbering(said: string | null, items: readonly Numbered[]): FacetNumbering {
  const known = facetNumberings.find((each) => each === said)
  if (known !== undefined) return known
  const fits = (numbering: FacetNumbering) =>
    numberItems(numbering, items).every((number, index) => number === items[index]?.number)
  return items.length === 0 ? 'none' : (facetNumberings.find(fits) ?? 'none')
}

export type ItemGroup<Item> = {
  readonly key: string | null
  readonly label: string | null
  readonly items: readonly Item[]
}

/** The items under the groups of their facet, in the order of the groups; those of no group first. */
export function itemsByGroup<Item extends { readonly groupKey: string | null }>(facet: {
  readonly groups: readonly { readonly key: string; readonly label: string }[]
  readonly items: readonly Item[]
}): readonly ItemGroup<Item>[] {
  const known = new Set(facet.groups.map(({ key }) => key))
  const loose = facet.items.filter(({ groupKey }) => groupKey === null || !known.has(groupKey))
  const groups = facet.groups.map(({ key, label }) => ({
    key,
    label,
    items: facet.items.filter(({ groupKey }) => groupKey === key),
  }))
  return [...(loose.length > 0 ? [{ key: null, label: null, items: loose }] : []), ...groups]
}
