import type { StoredPlan, StoredPlanNode } from '@deconcert/database/plan'
import { displayReference, inPlanOrder, isLive, type Numbers, numberTree } from '@deconcert/domain/plan'

/** A plan with what every table says of its lines: their numbers, their references, the names of what they meet. */
export type ExportedPlan = {
  readonly stored: StoredPlan
  /** Those that are in the plan, in the order in which it is read. */
  readonly lines: readonly StoredPlanNode[]
  readonly numbers: Numbers
  referenceOf(nodeId: string): string
  levelName(key: string): string
  territoryName(id: string): string
  /** What an id stands for, of whatever kind it is; undefined for an id of nothing. */
  nameOf(id: string): string | undefined
}

export function exportedPlan(stored: StoredPlan): ExportedPlan {
  const { levels, nodes, facets, territories } = stored
  const numbers = numberTree(levels, nodes)
  const levelNames = new Map(levels.map(({ key, labelSingular }) => [key, labelSingular ?? '']))
  // Territories that the plan counts without naming them are called by their rank.
  const territoryNames = new Map(
    territories.map(({ id, name, displayName }, index) => [
      id,
      displayName ?? name ?? `Territoire ${index + 1}`,
    ]),
  )
  const references = new Map(
    nodes.map(({ id }) => [id, displayReference(levels, nodes, numbers, id, territoryNames)]),
  )
  const titles = new Map(nodes.map(({ id, title }) => [id, title]))
  const items = new Map(
    facets.flatMap((facet) => facet.items.map(({ id, label, displayLabel }) => [id, displayLabel ?? label])),
  )
  return {
    stored,
    lines: inPlanOrder(nodes)
      .map(({ node }) => node)
      .filter(({ state }) => isLive(state)),
    numbers,
    referenceOf: (id) => references.get(id) ?? '',
    levelName: (key) => levelNames.get(key) ?? '',
    territoryName: (id) => territoryNames.get(id) ?? '',
    nameOf: (id) =>
      items.get(id) ?? territoryNames.get(id) ?? (titles.has(id) ? references.get(id) : undefined),
  }
}
