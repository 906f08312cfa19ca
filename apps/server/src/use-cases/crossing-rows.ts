import type { DocumentCrossing, PlanDocument } from '@deconcert/domain/plan'
import type { Tools } from '../tools'

type Ids = ReadonlyMap<string, string>

type Targets = {
  readonly nodes: Ids
  readonly territories: Ids
  readonly bodies: readonly { readonly id: string; readonly key: string }[]
  readonly facets: readonly { readonly id: string; readonly key: string }[]
  readonly facetItems: readonly { readonly id: string; readonly facetId: string; readonly code: string }[]
}

function itemNamer({ facets, facetItems }: Targets): (crossing: DocumentCrossing) => string | null {
  const facetKeys = new Map(facets.map(({ id, key }) => [id, key]))
  const name = (facet: string | null | undefined, code: string | null) => JSON.stringify([facet, code])
  const ids = new Map(facetItems.map((item) => [name(facetKeys.get(item.facetId), item.code), item.id]))
  return ({ facetId, itemCode }) => ids.get(name(facetId, itemCode)) ?? null
}

/** Where the lines of an imported plan meet what crosses it. */
export function crossingRows({ nodes }: PlanDocument, targets: Targets, newId: Tools['newId']) {
  const itemId = itemNamer(targets)
  const bodyIds = new Map(targets.bodies.map(({ id, key }) => [key, id]))
  return nodes.flatMap((node) =>
    node.crossings.map((crossing) => ({
      id: newId(),
      nodeId: targets.nodes.get(node.id),
      facetItemId: itemId(crossing),
      territoryId: targets.territories.get(crossing.territoryId ?? '') ?? null,
      bodyId: bodyIds.get(crossing.bodyKey ?? '') ?? null,
      intensity: crossing.intensity,
      role: crossing.role,
      note: crossing.note,
      extra: crossing.extra,
    })),
  )
}
