import {
  readFigureHome,
  retireCard as retireCardRow,
  retireSeries as retireSeriesRow,
} from '@deconcert/database/figure'
import { found, type Id, permissionRefusal, throwIfRefused } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

/** Takes a card out of its diagnostic, for those who write it. Texts that cite it keep their place and say so. */
export async function retireCard(tools: Tools, actor: Actor, id: Id<'card'>): Promise<void> {
  await throwIfNotWriter(tools, actor, id, 'card')
  await retireCardRow(tools.sql, actor.planId, id, actor.accountId, tools.now())
}

/** Takes a series out of its diagnostic, with every version; what was imported is kept. */
export async function retireSeries(tools: Tools, actor: Actor, id: Id<'series'>): Promise<void> {
  await throwIfNotWriter(tools, actor, id, 'series')
  await retireSeriesRow(tools.sql, actor.planId, id, actor.accountId, tools.now())
}

async function throwIfNotWriter(
  tools: Tools,
  actor: Actor,
  id: string,
  kind: 'card' | 'series',
): Promise<void> {
  const { groupId } = found(await readFigureHome(tools.sql, actor.planId, id, kind))
  throwIfRefused(permissionRefusal(actor, 'diagnostic.write', { groupId }))
}
