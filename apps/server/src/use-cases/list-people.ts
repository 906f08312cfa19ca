import { listPeople as listRows } from '@deconcert/database/plan'
import type { Actor } from '../actor'
import type { Tools } from '../tools'
import { groupReach } from './group-reach'

/** Who sits where in the plan. Addresses are for those who invite where the person sits. */
export async function listPeople(tools: Tools, actor: Actor) {
  const reach = groupReach(actor, 'person.invite')
  const people = await listRows(tools.sql, actor.planId)
  return people.map(({ email, ...person }) => {
    const isInReach =
      reach === 'all' || person.seats.some(({ groupId }) => groupId !== null && reach.includes(groupId))
    return { ...person, email: isInReach ? email : null }
  })
}
