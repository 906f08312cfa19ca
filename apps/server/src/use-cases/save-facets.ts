import {
  type FacetToStore,
  readFacets,
  readStructure,
  type StoredFacet,
  saveFacets as storeFacets,
} from '@deconcert/database/plan'
import { found, permissionRefusal, Refused, throwIfRefused } from '@deconcert/domain'
import { type Facet, facetsRefusal, itemsByGroup, numberItems } from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

export type FacetList = {
  /** What the answer that their editor began from said of itself. */
  readonly seen: string
  readonly facets: readonly Facet[]
}

/**
 * Gives the plan other facets, unless somebody has changed them since they were read. An item that something is ticked
 * with is retired, not left out: `item-in-use`.
 */
export async function saveFacets(tools: Tools, actor: Actor, { seen, facets }: FacetList): Promise<void> {
  throwIfRefused(permissionRefusal(actor, 'plan.edit'))
  const [stored, structure] = await Promise.all([
    readFacets(tools.sql, actor.planId),
    readStructure(tools.sql, actor.planId),
  ])
  if (stored.seen !== seen) throw new Refused('stale-version')
  const refused = facetsRefusal(facets, new Set(found(structure).nodes.map(({ id }) => id)))
  if (refused !== null) throw new Refused(refused.refusal, refused.path)
  checkIds(facets, stored.facets)

  const rows = facets.map((facet, position) => ({ ...rowOf(tools, facet, stored.facets), position }))
  await storeFacets(tools.sql, actor.planId, seen, rows, actor.accountId, tools.now())
}

/** Each facet and each item is new, or one of the plan, in its own facet, once. */
function checkIds(facets: readonly Facet[], stored: readonly StoredFacet[]): void {
  const known = new Map(stored.map(({ id, items }) => [id, new Set(items.map((item) => item.id))]))
  const met = new Set<string>()
  const meet = (id: string | null, isKnown: boolean) => {
    if (id === null) return
    if (!isKnown) throw new Refused('not-found')
    if (met.has(id)) throw new Refused('duplicate-key')
    met.add(id)
  }
  for (const facet of facets) {
    meet(facet.id, known.has(facet.id ?? ''))
    for (const { id } of facet.items) meet(id, known.get(facet.id ?? '')?.has(id ?? '') === true)
  }
}

function rowOf(tools: Tools, facet: Facet, stored: readonly StoredFacet[]): Omit<FacetToStore, 'position'> {
  const id = facet.id ?? tools.newId<'facet'>()
  const items = itemsByGroup(facet).flatMap((group) => group.items)
  const numbers = numberItems(facet.numbering, items)
  return {
    ...facet,
    id,
    key: stored.find((each) => each.id === id)?.key ?? id,
    label: facet.label.trim(),
    kind: facet.kind.trim(),
    items: items.map((item, position) => ({
      ...item,
      id: item.id ?? tools.newId<'facet-item'>(),
      code: item.code.trim(),
      label: item.label.trim(),
      number: numbers[position] ?? null,
      position,
    })),
  }
}
