import type { StoredPlanNode } from '@deconcert/database/plan'
import type { ExportedPlan } from './exported-plan'
import { itemSeparator, type Table } from './table'
import { stateWords } from './words.fr'

type Column = readonly [name: string, cell: (node: StoredPlanNode, plan: ExportedPlan) => string]

/** The first columns of every plan, in an order that does not change: new ones come after. */
const columns: readonly Column[] = [
  ['cle', ({ key }) => key],
  ['reference', ({ id }, plan) => plan.referenceOf(id)],
  ['numero', ({ id }, { numbers }) => numbers.get(id) ?? ''],
  ['ancien_numero', formerNumber],
  ['niveau', ({ levelKey }, plan) => plan.levelName(levelKey)],
  ['reference_parent', ({ parentId }, plan) => (parentId === null ? '' : plan.referenceOf(parentId))],
  ['intitule', ({ title }) => title],
  ['intitule_origine', ({ titleOriginal }) => titleOriginal ?? ''],
  ['sous_titre', ({ subtitle }) => subtitle ?? ''],
  ['chapeau', ({ lead }) => lead.join('\n')],
  ['objectifs', ({ objectives }) => objectives.join(itemSeparator)],
  ['etat', ({ state }) => stateWords[state]],
  ['territoire', ({ territoryId }, plan) => (territoryId === null ? '' : plan.territoryName(territoryId))],
  ['exemple', ({ isExample }) => (isExample ? 'oui' : '')],
]

/** The numbers that it had before it moved, that of the source included. */
function formerNumber({ id, sourceNumber, aliases }: StoredPlanNode, { numbers }: ExportedPlan): string {
  const former = new Set([sourceNumber, ...aliases.map(({ number }) => number)])
  return [...former].filter((number) => number !== null && number !== numbers.get(id)).join(itemSeparator)
}

/** For each line, what it meets of each facet: the names of the items, with how strongly where it is not a mere tick. */
function crossingsByNode({ stored }: ExportedPlan): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const byNode = new Map<string, Map<string, number>>()
  for (const { nodeId, facetItemId, intensity } of stored.crossings) {
    if (facetItemId === null) continue
    const met = byNode.get(nodeId) ?? new Map<string, number>()
    byNode.set(nodeId, met.set(facetItemId, intensity))
  }
  return byNode
}

/** The lines of the plan, one a row, in the order of reading: the columns of every plan, then one for each facet. */
export function nodeTable(plan: ExportedPlan): Table {
  const { facets } = plan.stored
  const met = crossingsByNode(plan)
  const facetCells = (nodeId: string) =>
    facets.map(({ items }) =>
      items
        .filter(({ id }) => met.get(nodeId)?.has(id))
        .map(({ id }) => {
          const intensity = met.get(nodeId)?.get(id) ?? 1
          return intensity === 1 ? plan.nameOf(id) : `${plan.nameOf(id)} (${intensity})`
        })
        .join(itemSeparator),
    )
  return {
    name: 'schema',
    columns: [...columns.map(([name]) => name), ...facets.map(({ label }) => label)],
    rows: plan.lines.map((node) => [...columns.map(([, cell]) => cell(node, plan)), ...facetCells(node.id)]),
  }
}
