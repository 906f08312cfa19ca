import type { StoredPlan, StoredPlanNode } from '@deconcert/database/plan'
import {
  type DocumentCrossing,
  type DocumentNode,
  giveMatrices,
  inPlanOrder,
  type PlanDocument,
  planDocumentVersion,
} from '@deconcert/domain/plan'
import { asListed } from './as-listed'

/** The key of a thing of the plan, by its id. */
type Keys = ReadonlyMap<string, string>

function keysOf(rows: readonly { readonly id: string; readonly key: string }[]): Keys {
  return new Map(rows.map(({ id, key }) => [id, key]))
}

function keyOf(keys: Keys, id: string | null): string | null {
  return id === null ? null : (keys.get(id) ?? null)
}

type CrossingsOf = ReadonlyMap<string, readonly DocumentCrossing[]>

function crossingsByNode(stored: StoredPlan, territories: Keys): CrossingsOf {
  const bodies = keysOf(stored.bodies)
  const items = new Map(
    stored.facets.flatMap((facet) =>
      facet.items.map((item) => [item.id, { facet: facet.key, code: item.code }]),
    ),
  )
  const byNode = new Map<string, DocumentCrossing[]>()
  for (const { nodeId, facetItemId, territoryId, bodyId, intensity, role, note, extra } of stored.crossings) {
    const item = items.get(facetItemId ?? '')
    const crossing = {
      facetId: item?.facet ?? null,
      itemCode: item?.code ?? null,
      territoryId: keyOf(territories, territoryId),
      bodyKey: keyOf(bodies, bodyId),
      intensity,
      role,
      note,
      extra,
    }
    const met = byNode.get(nodeId)
    if (met === undefined) byNode.set(nodeId, [crossing])
    else met.push(crossing)
  }
  return byNode
}

function documentNode(
  node: StoredPlanNode,
  nodes: Keys,
  territories: Keys,
  crossings: CrossingsOf,
): DocumentNode {
  return {
    ...node,
    id: node.key,
    parentId: keyOf(nodes, node.parentId),
    territoryId: keyOf(territories, node.territoryId),
    number: node.sourceNumber,
    sourceNumber: null,
    secondaryParentIds: node.secondaryParentIds.map((id) => keyOf(nodes, id) ?? ''),
    crossings: crossings.get(node.id) ?? [],
  }
}

function nodesOf(stored: StoredPlan, nodes: Keys, territories: Keys): readonly DocumentNode[] {
  const crossings = crossingsByNode(stored, territories)
  const inOrder = inPlanOrder(stored.nodes).map(({ node }) => node)
  return asListed(inOrder, stored.plan.extra.lists?.nodes).map((node) =>
    documentNode(node, nodes, territories, crossings),
  )
}

function planOf({ plan }: StoredPlan): PlanDocument['plan'] {
  const { title, kind, status, summary, authority, period, extra } = plan
  return {
    sourceId: extra.sourceId ?? null,
    title,
    kind,
    status,
    summary,
    authority: { name: authority.name ?? null, extra: authority.extra ?? {} },
    period: {
      label: period.label ?? null,
      start: period.start ?? null,
      end: period.end ?? null,
      extra: period.extra ?? {},
    },
    extra: extra.plan ?? {},
  }
}

function facetsOf(stored: StoredPlan, nodes: Keys): PlanDocument['facets'] {
  return stored.facets.map((facet) => ({
    ...facet,
    id: facet.key,
    scopeNodeId: keyOf(nodes, facet.nodeId),
    groups: facet.groups.map(({ key, label, extra }) => ({ key, label, extra: extra ?? {} })),
  }))
}

/** A plan as it is stored, as a plan document: the way back from `planRows`. */
export function storedDocument(stored: StoredPlan): PlanDocument {
  const { lists, ...extra } = stored.plan.extra
  const nodes = keysOf(stored.nodes)
  const territories = keysOf(stored.territories)
  return {
    formatVersion: extra.formatVersion ?? planDocumentVersion,
    plan: planOf(stored),
    levels: asListed(stored.levels, lists?.levels),
    nodes: nodesOf(stored, nodes, territories),
    facets: facetsOf(stored, nodes),
    territories: stored.territories.map((territory) => ({
      ...territory,
      id: territory.key,
      parentId: keyOf(territories, territory.parentId),
    })),
    bodies: asListed(stored.bodies, lists?.bodies).map(({ membersExhaustive, ...body }) => ({
      ...body,
      isExhaustive: membersExhaustive,
    })),
    phases: asListed(stored.phases, lists?.phases).map(
      ({ starts, ends, heldStarts, heldEnds, ...phase }) => ({
        ...phase,
        start: starts,
        end: ends,
        heldStart: heldStarts,
        heldEnd: heldEnds,
      }),
    ),
    events: stored.events.map(
      ({ key, starts, ends, heldStarts, heldEnds, planned, participants, ...event }) => ({
        ...event,
        id: key,
        date: starts,
        dateEnd: ends,
        heldDate: heldStarts,
        heldDateEnd: heldEnds,
        isPlanned: planned,
        participants: participants === null ? null : { extra: {}, ...participants },
      }),
    ),
    channels: stored.channels,
    colleges: stored.colleges,
    stats: stored.figures,
    declaredCounts: stored.plan.declaredCounts,
    mandate: stored.plan.mandate || null,
    processExtra: extra.process ?? {},
    extra: giveMatrices(extra.document ?? {}, stored.matrices),
  }
}
