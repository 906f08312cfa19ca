import { readTerritories as readRows } from '@deconcert/database/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

/** The territories of the plan, and whether each may be removed. */
export async function readTerritories(tools: Tools, actor: Actor) {
  const { seen, territories, used } = await readRows(tools.sql, actor.planId)
  const inUse = new Set(used)
  return { seen, territories: territories.map((each) => ({ ...each, isUsed: inUse.has(each.id) })) }
}
