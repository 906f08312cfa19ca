import type { Facet, FacetItem } from '@deconcert/domain/plan'
import type { StoredFacets } from '../../facet/facets-query'

/** `draftId` names it on this page, before it has an id. */
export type DraftItem = FacetItem & { readonly draftId: string }
export type DraftFacet = Omit<Facet, 'items'> & {
  readonly draftId: string
  readonly items: readonly DraftItem[]
}
export type FacetsDraft = { readonly seen: string; readonly facets: readonly DraftFacet[] }

export function draftOf({ seen, facets }: StoredFacets): FacetsDraft {
  return {
    seen,
    facets: facets.map(({ id, kind, label, nodeId, numbering, groups, items, retired }) => ({
      draftId: id,
      id,
      kind,
      label,
      nodeId,
      numbering,
      groups: [...groups],
      items: items.map((item) => ({
        draftId: item.id,
        id: item.id,
        code: item.code,
        label: item.label,
        text: item.text,
        groupKey: item.groupKey,
        retired: item.retired,
      })),
      retired,
    })),
  }
}

/** What is sent: without the names of this page. */
export function sentOf(facets: readonly DraftFacet[]) {
  return facets.map(({ draftId: _, ...facet }) => ({
    ...facet,
    groups: [...facet.groups],
    items: facet.items.map(({ draftId: __, ...item }) => ({ ...item })),
  }))
}

export function newFacet(): DraftFacet {
  return {
    draftId: newDraftId(),
    id: null,
    kind: 'principe',
    label: '',
    nodeId: null,
    numbering: 'none',
    groups: [],
    items: [],
    retired: false,
  }
}

/** The first code that no item of the facet has. */
export function newItem(facet: DraftFacet, groupKey: string | null): DraftItem {
  const codes = new Set(facet.items.map(({ code }) => code))
  let rank = facet.items.length + 1
  while (codes.has(String(rank))) rank += 1
  return {
    draftId: newDraftId(),
    id: null,
    code: String(rank),
    label: '',
    text: null,
    groupKey,
    retired: false,
  }
}

export function newGroupKey(facet: DraftFacet): string {
  const keys = new Set(facet.groups.map(({ key }) => key))
  let rank = facet.groups.length + 1
  while (keys.has(`groupe-${rank}`)) rank += 1
  return `groupe-${rank}`
}

/** Without a group: its items stand in none. */
export function withoutGroup(facet: DraftFacet, key: string): DraftFacet {
  return {
    ...facet,
    groups: facet.groups.filter((group) => group.key !== key),
    items: facet.items.map((item) => (item.groupKey === key ? { ...item, groupKey: null } : item)),
  }
}

/** The items with one moved past its neighbour of the same group. */
export function withStep(items: readonly DraftItem[], item: DraftItem, step: -1 | 1): readonly DraftItem[] {
  const siblings = items.filter(({ groupKey }) => groupKey === item.groupKey)
  const neighbour = siblings[siblings.indexOf(item) + step]
  if (neighbour === undefined) return items
  return items.with(items.indexOf(item), neighbour).with(items.indexOf(neighbour), item)
}

export function newDraftId(): string {
  return `new ${Math.random()}`
}
