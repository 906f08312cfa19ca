import { listPeople as listRows } from '@deconcert/database'
import { permissionRefusal } from '@deconcert/domain'
import type { Actor } from '../actor'
import type { Tools } from '../tools'

/** Who sits where in the plan. Addresses are for those who invite. */
export async function listPeople(tools: Tools, actor: Actor) {
  const seesAddresses = permissionRefusal(actor, 'person.invite') === null
  const people = await listRows(tools.sql, actor.planId)
  return people.map(({ email, ...person }) => ({ ...person, email: seesAddresses ? email : null }))
}
