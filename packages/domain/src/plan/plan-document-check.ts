import type { DocumentRefusal, RefusalList } from './document-reader'
import { type Level, levelRefusals } from './level'
import { maxNodes } from './place'
import type { DocumentNode, PlanDocument } from './plan-document'

function refuseDuplicates(list: string, keys: readonly string[], refusals: RefusalList): void {
  const met = new Set<string>()
  for (const [index, key] of keys.entries()) {
    if (met.has(key)) refusals.add(`${list}[${index}]`, 'duplicate-key')
    met.add(key)
  }
}

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

function checkFacets(plan: PlanDocument, refusals: RefusalList): void {
  const nodeIds = new Set(plan.nodes.map((node) => node.id))
  for (const [index, facet] of plan.facets.entries()) {
    if (facet.scopeNodeId !== null && !nodeIds.has(facet.scopeNodeId))
      refusals.add(`facets[${index}].scope`, 'parent-unknown')
    const codes = facet.items.map((item) => item.code)
    refuseDuplicates(`facets[${index}].items`, codes, refusals)
  }
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
  checkFacets(plan, refusals)
}
