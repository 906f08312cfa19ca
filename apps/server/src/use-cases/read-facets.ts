import { readFacets as readRows, type StoredFacet, type StoredFacetItem } from '@deconcert/database/plan'
import { permissionRefusal } from '@deconcert/domain'
import { type FacetNumbering, readNumbering } from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

export type ShownFacet = Omit<StoredFacet, 'numbering' | 'items'> & {
  readonly numbering: FacetNumbering
  /** With how many lines and proposals that everybody reads are ticked with each, and whether it may not be removed. */
  readonly items: readonly (StoredFacetItem & { readonly uses: number; readonly isUsed: boolean })[]
}

/** The facets of the plan, with what is ticked with their items. That only a draft is tells those who could remove it. */
export async function readFacets(tools: Tools, actor: Actor) {
  const { facets, seen, ticks, proposals, used } = await readRows(tools.sql, actor.planId)
  const uses = new Map<string, number>(Object.entries(proposals))
  for (const { itemId } of ticks) uses.set(itemId, (uses.get(itemId) ?? 0) + 1)
  const inUse = new Set(permissionRefusal(actor, 'plan.edit') === null ? used : uses.keys())
  return {
    seen,
    ticks,
    facets: facets.map(
      (facet): ShownFacet => ({
        ...facet,
        numbering: readNumbering(facet.numbering, facet.items),
        items: facet.items.map((item) => ({
          ...item,
          uses: uses.get(item.id) ?? 0,
          isUsed: inUse.has(item.id),
        })),
      }),
    ),
  }
}
