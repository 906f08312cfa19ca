import type { NewPlan } from '@deconcert/database/plan'
import type { PlanDocument } from '@deconcert/domain/plan'
import type { Tools } from '../tools'
import { newSheet } from './new-sheet'

type Ids = ReadonlyMap<string, string>
type NewId = Tools['newId']

function idsFor(keys: readonly string[], newId: NewId): Ids {
  return new Map(keys.map((key) => [key, newId()]))
}

/** A reference inside the document, as an id of ours; the document has been checked, so it is there. */
function refer(ids: Ids, key: string | null): string | null {
  return key === null ? null : (ids.get(key) ?? null)
}

function positioned<Part extends object>(parts: readonly Part[], newId: NewId) {
  return parts.map((part, position) => ({ ...part, id: newId(), position }))
}

function facetRows(document: PlanDocument, nodeIds: Ids, newId: NewId) {
  const facets = document.facets.map((facet, position) => ({
    ...facet,
    key: facet.id,
    id: newId(),
    position,
  }))
  return {
    facets: facets.map(({ id, key, kind, label, scopeNodeId, position, groups, extra }) => ({
      id,
      key,
      kind,
      label,
      nodeId: refer(nodeIds, scopeNodeId),
      position,
      groups,
      extra,
    })),
    facetItems: facets.flatMap((facet) =>
      facet.items.map((item, position) => ({ ...item, id: newId(), facetId: facet.id, position })),
    ),
  }
}

function treeRows(
  document: PlanDocument,
  levelIds: Ids,
  nodeIds: Ids,
  territoryIds: Ids,
  tools: Pick<Tools, 'newId'>,
) {
  const withSheet = new Set(document.levels.filter((level) => level.carriesSheet).map((level) => level.key))
  return {
    nodes: document.nodes.map(({ id, levelKey, parentId, territoryId, ...node }) => ({
      ...node,
      id: refer(nodeIds, id),
      key: id,
      levelId: refer(levelIds, levelKey),
      parentId: refer(nodeIds, parentId),
      territoryId: refer(territoryIds, territoryId),
    })),
    sheets: document.nodes
      .filter((node) => withSheet.has(node.levelKey))
      .map((node) => ({ ...newSheet(tools, {}), nodeId: refer(nodeIds, node.id) })),
  }
}

function processRows(document: PlanDocument, newId: NewId) {
  return {
    phases: positioned(document.phases, newId).map(({ start, end, ...phase }) => ({
      ...phase,
      starts: start,
      ends: end,
    })),
    events: document.events.map(({ id, date, dateEnd, isPlanned, ...event }, position) => ({
      ...event,
      id: newId(),
      key: id,
      position,
      starts: date,
      ends: dateEnd,
      planned: isPlanned,
    })),
    channels: positioned(document.channels, newId),
    figures: positioned(document.stats, newId).map((stat) => ({ ...stat, label: null })),
  }
}

/** The rows of a new plan from its document, each with an id of ours. Nothing that the document says is left out. */
export function planRows(document: PlanDocument, slug: string, tools: Pick<Tools, 'newId'>): NewPlan {
  const { newId } = tools
  const { plan } = document
  const levelIds = idsFor(
    document.levels.map((level) => level.key),
    newId,
  )
  const nodeIds = idsFor(
    document.nodes.map((node) => node.id),
    newId,
  )
  const territoryIds = idsFor(
    document.territories.map((territory) => territory.id),
    newId,
  )
  return {
    id: newId(),
    slug,
    title: plan.title,
    kind: plan.kind ?? 'schema-unique',
    status: plan.status ?? 'preparation',
    authority: plan.authority,
    period: plan.period,
    summary: plan.summary ?? '',
    declaredCounts: document.declaredCounts,
    extra: { ...document.extra, plan: plan.extra, process: document.processExtra, sourceId: plan.sourceId },
    colleges: positioned(document.colleges, newId),
    levels: document.levels.map((level) => ({ ...level, id: refer(levelIds, level.key) })),
    territories: document.territories.map(({ id, parentId, ...territory }, position) => ({
      ...territory,
      id: refer(territoryIds, id),
      key: id,
      parentId: refer(territoryIds, parentId),
      position,
    })),
    ...treeRows(document, levelIds, nodeIds, territoryIds, tools),
    ...facetRows(document, nodeIds, newId),
    bodies: document.bodies.map(({ isExhaustive, ...body }) => ({
      ...body,
      id: newId(),
      kind: body.key,
      membersExhaustive: isExhaustive,
    })),
    ...processRows(document, newId),
  }
}
