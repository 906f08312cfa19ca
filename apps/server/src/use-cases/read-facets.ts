import { readFacets as readRows, type StoredFacet, type StoredFacetItem } from '@deconcert/database/plan'
import { type FacetNumbering, readNumbering } from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

export type ShownFacet = Omit<StoredFacet, 'numbering' | 'items'> & {
  readonly numbering: FacetNumbering
  /** With how many lines and proposals are ticked with each. */
  readonly items: readonly (StoredFacetItem & { readonly uses: number })[]
}

/** The facets of the plan, with what is ticked with their items. */
export async function readFacets(tools: Tools, actor: Actor) {
  const { facets, seen, ticks, proposals } = await readRows(tools.sql, actor.planId)
  const uses = new Map<string, number>(Object.entries(proposals))
  for (const { itemId } of ticks) uses.set(itemId, (uses.get(itemId) ?? 0) + 1)
  return {
    seen,
    ticks,
    facets: facets.map(
      (facet): ShownFacet => ({
        ...facet,
        numbering: readNumbering(facet.numbering, facet.items),
        items: facet.items.map((item) => ({ ...item, uses: uses.get(item.id) ?? 0 })),
      }),
    ),
  }
}
