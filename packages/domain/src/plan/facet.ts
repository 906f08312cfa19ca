import type { Refusal } from '../refusal'
import { isStorable } from '../text'

/** In the words of the plan document. */
export const facetNumberings = ['continuous-across-groups', 'per-group', 'none'] as const
export type FacetNumbering = (typeof facetNumberings)[number]

/** Kinds offered while typing; a facet may be of any other. */
export const facetKinds = [
  'valeur',
  'principe',
  'ambition',
  'finalite',
  'objectif-transversal',
  'levier',
  'public',
  'theme',
  'volet',
] as const

/** The kind of facet whose items say whom actions are for. */
export const audienceKind = 'public'

export type FacetGroup = { readonly key: string; readonly label: string }

export type FacetItem = {
  /** Null while it is new. */
  readonly id: string | null
  readonly code: string
  readonly label: string
  readonly text: string | null
  /** The key of a group of its facet. */
  readonly groupKey: string | null
  /** No longer offered; what is ticked with it stays so. */
  readonly retired: boolean
}

/** A family of statements that crosses the plan: values, principles, levers, themes. */
export type Facet = {
  /** Null while it is new. */
  readonly id: string | null
  readonly kind: string
  readonly label: string
  /** The node to whose branch it belongs; null when it belongs to the whole plan. */
  readonly nodeId: string | null
  readonly numbering: FacetNumbering
  readonly groups: readonly FacetGroup[]
  readonly items: readonly FacetItem[]
  readonly retired: boolean
}

/** In UTF-16 units, and in things. What a plan document brings fits. */
export const facetLimits = {
  kind: 60,
  label: 500,
  code: 60,
  itemLabel: 2000,
  text: 8000,
  facets: 60,
  groups: 40,
  items: 300,
} as const

export type FacetRefusal = { readonly refusal: Refusal; readonly path: string }

/** Why these cannot be the facets of a plan whose nodes are `nodeIds`, and where; or null when they can. */
export function facetsRefusal(facets: readonly Facet[], nodeIds: ReadonlySet<string>): FacetRefusal | null {
  if (facets.length > facetLimits.facets) return { refusal: 'too-many', path: 'facets' }
  for (const [index, facet] of facets.entries()) {
    const refused = facetRefusal(facet, nodeIds)
    if (refused !== null) return { ...refused, path: `facets[${index}]${refused.path}` }
  }
  return null
}

function facetRefusal(facet: Facet, nodeIds: ReadonlySet<string>): FacetRefusal | null {
  const { kind, label, nodeId, groups, items } = facet
  const refusal =
    labelRefusal(label, facetLimits.label) ??
    labelRefusal(kind, facetLimits.kind) ??
    (nodeId !== null && !nodeIds.has(nodeId) ? 'place-not-found' : null) ??
    (groups.length > facetLimits.groups || items.length > facetLimits.items ? 'too-many' : null) ??
    groupsRefusal(groups)
  return refusal === null ? itemsRefusal(facet) : { refusal, path: '' }
}

function itemsRefusal({ groups, items }: Facet): FacetRefusal | null {
  const codes = new Set<string>()
  for (const [index, item] of items.entries()) {
    const code = item.code.trim()
    const refusal = itemRefusal(item, groups) ?? (codes.has(code) ? 'duplicate-key' : null)
    if (refusal !== null) return { refusal, path: `.items[${index}]` }
    codes.add(code)
  }
  return null
}

function groupsRefusal(groups: readonly FacetGroup[]): Refusal | null {
  if (new Set(groups.map(({ key }) => key)).size < groups.length) return 'duplicate-key'
  for (const { key, label } of groups) {
    const refusal = labelRefusal(key, facetLimits.code) ?? labelRefusal(label, facetLimits.label)
    if (refusal !== null) return refusal
  }
  return null
}

function itemRefusal(item: FacetItem, groups: readonly FacetGroup[]): Refusal | null {
  const { code, label, text, groupKey } = item
  if (groupKey !== null && !groups.some(({ key }) => key === groupKey)) return 'choice-unknown'
  if ((text?.length ?? 0) > facetLimits.text) return 'too-long'
  if (text !== null && !isStorable(text)) return 'wrong-type'
  return labelRefusal(code, facetLimits.code) ?? labelRefusal(label, facetLimits.itemLabel)
}

/** Why this cannot name something, or null when it can. `most`: in UTF-16 units. */
export function labelRefusal(text: string, most: number): Refusal | null {
  if (text.trim() === '') return 'title-missing'
  if (!isStorable(text)) return 'wrong-type'
  return text.length > most ? 'too-long' : null
}

/** Why an item may not be removed, or null when it may: what is ticked somewhere is retired instead. */
export function itemRemovalRefusal(isUsed: boolean): Refusal | null {
  return isUsed ? 'item-in-use' : null
}
