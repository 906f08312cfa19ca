import type { Refusal } from '../refusal'
import { checkCrossings } from './document-crossing-check'
import { type DocumentRefusal, type RefusalList, refuseDuplicates } from './document-reader'
import { type Level, levelRefusals } from './level'
import { maxNodes } from './place'
import type { DocumentNode, PlanDocument } from './plan-document'
import type { DocumentFacet } from './plan-document-parts'
import { idsBelow } from './tree'

function standingRefusal(
  levels: ReadonlyMap<string, Level>,
  nodes: ReadonlyMap<string, DocumentNode>,
  node: DocumentNode,
): DocumentRefusal | null {
  const level = levels.get(node.levelKey)
  if (level === undefined) return { path: 'level', refusal: 'level-unknown' }
  const parent = node.parentId === null ? null : nodes.get(node.parentId)
  if (parent === undefined) return { path: 'parent', refusal: 'parent-unknown' }
  if (level.allowedParents.includes(parent?.levelKey ?? null)) return null
  return { path: 'parent', refusal: 'level-not-allowed-here' }
}

function checkStanding(plan: PlanDocument, refusals: RefusalList): void {
  const levels = new Map(plan.levels.map((level) => [level.key, level]))
  const nodes = new Map(plan.nodes.map((node) => [node.id, node]))
  const territories = new Set<string | null>(plan.territories.map((territory) => territory.id)).add(null)
  for (const [index, node] of plan.nodes.entries()) {
    const standing = standingRefusal(levels, nodes, node)
    if (standing !== null) refusals.add(`nodes[${index}].${standing.path}`, standing.refusal)
    if (!territories.has(node.territoryId)) refusals.add(`nodes[${index}].territory`, 'territory-unknown')
  }
}

function linksRefusal(plan: PlanDocument, ids: ReadonlySet<string>, node: DocumentNode): Refusal | null {
  const { id, parentId, secondaryParentIds = [] } = node
  if (secondaryParentIds.length === 0) return null
  if (secondaryParentIds.some((other) => !ids.has(other))) return 'parent-unknown'
  if (secondaryParentIds.includes(parentId ?? '')) return 'already-under-it'
  if (new Set(secondaryParentIds).size < secondaryParentIds.length) return 'duplicate-key'
  return secondaryParentIds.includes(id) || idsBelow(plan.nodes, id).has(id) ? 'would-make-a-cycle' : null
}

/** Main and secondary parents together lead no node back to itself. */
function checkLinks(plan: PlanDocument, refusals: RefusalList): void {
  const ids = new Set(plan.nodes.map((node) => node.id))
  for (const [index, node] of plan.nodes.entries()) {
    const refusal = linksRefusal(plan, ids, node)
    if (refusal !== null) refusals.add(`nodes[${index}].secondaryParents`, refusal)
  }
}

function checkFacets(plan: PlanDocument, refusals: RefusalList): void {
  const nodeIds = new Set(plan.nodes.map((node) => node.id))
  for (const [index, facet] of plan.facets.entries()) {
    if (facet.scopeNodeId !== null && !nodeIds.has(facet.scopeNodeId))
      refusals.add(`facets[${index}].scope`, 'parent-unknown')
    const codes = facet.items.map((item) => item.code)
    refuseDuplicates(`facets[${index}].items`, codes, refusals)
    checkGroups(facet, `facets[${index}]`, refusals)
  }
}

/** Where a facet names its groups, its items are in them; where it names none, a group is a plain word. */
function checkGroups(facet: DocumentFacet, path: string, refusals: RefusalList): void {
  const keys = facet.groups.map((group) => group.key)
  refuseDuplicates(`${path}.groups`, keys, refusals)
  for (const [index, { groupKey }] of facet.items.entries()) {
    if (groupKey !== null && keys.length > 0 && !keys.includes(groupKey))
      refusals.add(`${path}.items[${index}].group`, 'choice-unknown')
  }
}

function checkTerritories(plan: PlanDocument, refusals: RefusalList): void {
  const parents = new Map(plan.territories.map(({ id, parentId }) => [id, parentId]))
  for (const [index, { id, parentId }] of plan.territories.entries()) {
    if (parentId === null) continue
    if (!parents.has(parentId)) refusals.add(`territories[${index}].parent`, 'territory-unknown')
    else if (isAbove(parents, id, parentId))
      refusals.add(`territories[${index}].parent`, 'would-make-a-cycle')
  }
}

/** Whether going up from a territory leads to another. Ends where it has been before. */
function isAbove(parents: ReadonlyMap<string, string | null>, id: string, fromId: string): boolean {
  const met = new Set<string>()
  for (let at: string | null = fromId; at !== null && !met.has(at); at = parents.get(at) ?? null) {
    if (at === id) return true
    met.add(at)
  }
  return false
}

/**
 * Tells what a document whose fields are well formed says that cannot be: unknown parents, doubles.
 * Nodes cannot go round in circles where their levels do not, so only the levels are looked at for that.
 */
export function checkPlanDocument(plan: PlanDocument, refusals: RefusalList): void {
  if (!plan.formatVersion.startsWith('0.')) refusals.add('formatVersion', 'format-unknown')
  if (plan.nodes.length > maxNodes) refusals.add('nodes', 'plan-full')
  for (const { path, refusal } of levelRefusals(plan.levels)) refusals.add(path, refusal)
  const keys = [
    ['nodes', plan.nodes.map((each) => each.id)],
    ['facets', plan.facets.map((each) => each.id)],
    ['territories', plan.territories.map((each) => each.id)],
    ['bodies', plan.bodies.map((each) => each.key)],
    ['process.phases', plan.phases.map((each) => each.key)],
    ['process.events', plan.events.map((each) => each.id)],
    ['process.channels', plan.channels.map((each) => each.key)],
    ['process.colleges', plan.colleges.map((each) => each.key)],
    ['stats', plan.stats.map((each) => each.key)],
  ] as const
  for (const [list, each] of keys) refuseDuplicates(list, each, refusals)
  checkStanding(plan, refusals)
  checkLinks(plan, refusals)
  checkFacets(plan, refusals)
  checkTerritories(plan, refusals)
  checkCrossings(plan, refusals)
}
