import { removeSeat as storeRemoval } from '@deconcert/database/plan'
import { found, type SeatId, seatRefusal, throwIfRefused } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { listPeople } from './list-people'
import { refreshRights } from './refresh-rights'

/** Takes a seat back: what it opened closes at once. What the person wrote and voted stays. */
export async function removeSeat(tools: Tools, actor: Actor, seatId: SeatId): Promise<void> {
  const people = await listPeople(tools, actor)
  const seat = found(people.flatMap(({ seats }) => seats).find(({ id }) => id === seatId))
  throwIfRefused(seatRefusal(actor, seat))

  await storeRemoval(tools.sql, actor.planId, seatId, actor.accountId, tools.now())
  await refreshRights(tools, actor.planId)
}
