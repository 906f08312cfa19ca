import { areOfPlan } from '@deconcert/database'
import { giveSeat as storeSeat } from '@deconcert/database/plan'
import {
  type AccountId,
  type BodyId,
  type CollegeId,
  Refused,
  type SeatId,
  type SeatRole,
  seatRefusal,
  throwIfRefused,
  type WorkingGroupId,
} from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { listPeople } from './list-people'
import { refreshRights } from './refresh-rights'

export type NewSeat = {
  readonly accountId: AccountId
  readonly role: SeatRole
  readonly groupId: WorkingGroupId | null
  readonly bodyId: BodyId | null
  readonly collegeId: CollegeId | null
}

/** Gives one more seat to somebody who sits in the plan already; others are invited. */
export async function giveSeat(tools: Tools, actor: Actor, seat: NewSeat): Promise<SeatId> {
  throwIfRefused(seatRefusal(actor, seat))
  const people = await listPeople(tools, actor)
  const isSeated = people.some(({ accountId }) => accountId === seat.accountId)
  if (!isSeated || !(await areOfPlan(tools.sql, actor.planId, seat))) throw new Refused('not-found')

  const id = tools.newId<'seat'>()
  await storeSeat(tools.sql, { ...seat, id, planId: actor.planId }, actor.accountId, tools.now())
  await refreshRights(tools, actor.planId)
  return id
}
