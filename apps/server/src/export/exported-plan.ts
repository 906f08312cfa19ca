import type { StoredPlan, StoredPlanNode } from '@deconcert/database/plan'
import {
  inPlanOrder,
  isLive,
  type Numbers,
  numberTree,
  referenceReader,
  territoryName,
} from '@deconcert/domain/plan'
import { namelessTerritory } from './words.fr'

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
  const territoryNames = new Map(
    territories.map((territory, index) => [
      territory.id,
      territoryName(territory, index + 1, namelessTerritory),
    ]),
  )
  const referenceOf = referenceReader(levels, nodes, numbers, territoryNames)
  const nodeIds = new Set(nodes.map(({ id }) => id))
  const items = new Map(
    facets.flatMap((facet) => facet.items.map(({ id, label, displayLabel }) => [id, displayLabel ?? label])),
  )
  return {
    stored,
    lines: inPlanOrder(nodes)
      .map(({ node }) => node)
      .filter(({ state }) => isLive(state)),
    numbers,
    referenceOf,
    levelName: (key) => levelNames.get(key) ?? '',
    territoryName: (id) => territoryNames.get(id) ?? '',
    nameOf: (id) =>
      items.get(id) ?? territoryNames.get(id) ?? (nodeIds.has(id) ? referenceOf(id) : undefined),
  }
}
