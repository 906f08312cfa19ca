import type { NewPlan } from '@deconcert/database/plan'
import {
  defaultKind,
  defaultStatus,
  inPlanOrder,
  type PlanDocument,
  takeMatrices,
} from '@deconcert/domain/plan'
import type { Tools } from '../tools'
import { crossingRows } from './crossing-rows'
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
    nodes: document.nodes.map(({ id, levelKey, parentId, territoryId, crossings: _, ...node }) => ({
      ...node,
      number: node.sourceNumber ?? node.number,
      id: refer(nodeIds, id),
      key: id,
      levelId: refer(levelIds, levelKey),
      parentId: refer(nodeIds, parentId),
      territoryId: refer(territoryIds, territoryId),
    })),
    nodeParents: document.nodes.flatMap(({ id, secondaryParentIds = [] }) =>
      secondaryParentIds.map((parentId, position) => ({
        position,
        nodeId: refer(nodeIds, id),
        parentId: refer(nodeIds, parentId),
      })),
    ),
    nodeAliases: document.nodes.flatMap(({ id, aliases = [] }) =>
      aliases.map((alias, position) => ({ ...alias, position, nodeId: refer(nodeIds, id) })),
    ),
    sheets: document.nodes
      .filter((node) => withSheet.has(node.levelKey))
      .map((node) => ({ ...newSheet(tools, {}), nodeId: refer(nodeIds, node.id) })),
  }
}

function processRows(document: PlanDocument, newId: NewId) {
  return {
    mandate: document.mandate ?? '',
    phases: document.phases.map(({ start, end, heldStart, heldEnd, ...phase }) => ({
      ...phase,
      id: newId(),
      starts: start,
      ends: end,
      heldStarts: heldStart,
      heldEnds: heldEnd,
    })),
    events: document.events.map(
      ({ id, date, dateEnd, heldDate, heldDateEnd, isPlanned, ...event }, position) => ({
        ...event,
        id: newId(),
        key: id,
        position,
        starts: date,
        ends: dateEnd,
        heldStarts: heldDate,
        heldEnds: heldDateEnd,
        planned: isPlanned,
      }),
    ),
    channels: positioned(document.channels, newId),
    figures: positioned(document.stats, newId),
  }
}

/** The order in which the document lists what the tables do not keep in order: nothing where it is that of reading. */
function listsOf({ levels, nodes, bodies, phases }: PlanDocument) {
  const listed = nodes.map(({ id }) => id)
  const isInOrder = inPlanOrder(nodes).every(({ node }, index) => node.id === listed[index])
  return {
    levels: levels.map(({ key }) => key),
    bodies: bodies.map(({ key }) => key),
    phases: phases.map(({ key }) => key),
    nodes: isInOrder ? [] : listed,
  }
}

/** What a document says that no table has a place for. */
function besides(document: PlanDocument, extra: PlanDocument['extra']) {
  return {
    formatVersion: document.formatVersion,
    document: extra,
    plan: document.plan.extra,
    process: document.processExtra,
    sourceId: document.plan.sourceId,
    lists: listsOf(document),
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
  const { matrices, extra } = takeMatrices(document)
  const facets = facetRows(document, nodeIds, newId)
  const bodies = document.bodies.map(({ isExhaustive, ...body }) => ({
    ...body,
    id: newId(),
    membersExhaustive: isExhaustive,
  }))
  const targets = { nodes: nodeIds, territories: territoryIds, bodies, ...facets }
  return {
    id: newId(),
    slug,
    title: plan.title,
    kind: plan.kind ?? defaultKind,
    status: plan.status ?? defaultStatus,
    authority: plan.authority,
    period: plan.period,
    summary: plan.summary ?? '',
    declaredCounts: document.declaredCounts,
    extra: besides(document, extra),
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
    ...facets,
    bodies,
    crossings: crossingRows(document, targets, newId),
    matrices: positioned(matrices, newId),
    ...processRows(document, newId),
  }
}
