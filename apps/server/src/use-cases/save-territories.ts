import { readTerritories, saveTerritories as storeTerritories } from '@deconcert/database/plan'
import { permissionRefusal, Refused, throwIfRefused } from '@deconcert/domain'
import { type Territory, territoriesRefusal } from '@deconcert/domain/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

export type TerritoryList = {
  /** What the answer that their editor began from said of itself. */
  readonly seen: string
  readonly territories: readonly Territory[]
}

/**
 * Gives the plan other territories, unless somebody has changed them since they were read. One where lines stand is
 * retired, not left out: `territory-in-use`.
 */
export async function saveTerritories(
  tools: Tools,
  actor: Actor,
  { seen, territories }: TerritoryList,
): Promise<void> {
  throwIfRefused(permissionRefusal(actor, 'plan.edit'))
  const refused = territoriesRefusal(territories)
  if (refused !== null) throw new Refused(refused.refusal, refused.path)
  const stored = await readTerritories(tools.sql, actor.planId)
  if (stored.seen !== seen) throw new Refused('stale-version')
  const keys = new Map(stored.territories.map(({ id, key }) => [id, key]))
  const given = territories.flatMap(({ id }) => (id === null ? [] : [id]))
  if (given.some((id) => !keys.has(id))) throw new Refused('not-found')
  if (new Set(given).size < given.length) throw new Refused('duplicate-key')

  const ids = territories.map(({ id }) => id ?? tools.newId<'territory'>())
  const rows = territories.map(({ parentIndex, ...territory }, position) => {
    const id = ids[position] ?? ''
    return {
      ...territory,
      id,
      key: keys.get(id) ?? id,
      parentId: parentIndex === null ? null : (ids[parentIndex] ?? null),
      position,
    }
  })
  await storeTerritories(tools.sql, actor.planId, seen, rows, actor.accountId, tools.now())
}
