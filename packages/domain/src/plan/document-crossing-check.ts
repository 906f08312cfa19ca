import { type RefusalList, refuseDuplicates } from './document-reader'
import type { DocumentCrossing, PlanDocument } from './plan-document'

function nameOf(...parts: readonly (string | null)[]): string {
  return JSON.stringify(parts)
}

/** What the crossings of a plan may meet, each by the name that a crossing gives it. */
function meetable({ facets, territories, bodies }: PlanDocument): ReadonlySet<string> {
  return new Set([
    ...facets.flatMap(({ id, items }) => items.map(({ code }) => nameOf(id, code, null, null))),
    ...territories.map(({ id }) => nameOf(null, null, id, null)),
    ...bodies.map(({ key }) => nameOf(null, null, null, key)),
  ])
}

function metBy({ facetId, itemCode, territoryId, bodyKey }: DocumentCrossing): string {
  return nameOf(facetId, itemCode, territoryId, bodyKey)
}

/** Tells the crossings that meet nothing known, or more than one thing, or the same twice, and weights beyond 1 to 3. */
export function checkCrossings(plan: PlanDocument, refusals: RefusalList): void {
  const known = meetable(plan)
  for (const [index, { crossings }] of plan.nodes.entries()) {
    const list = `nodes[${index}].crossings`
    refuseDuplicates(list, crossings.map(metBy), refusals)
    for (const [nth, crossing] of crossings.entries()) {
      if (!known.has(metBy(crossing))) refusals.add(`${list}[${nth}]`, 'choice-unknown')
      if (crossing.intensity < 1 || crossing.intensity > 3)
        refusals.add(`${list}[${nth}].weight`, 'wrong-type')
    }
  }
}
