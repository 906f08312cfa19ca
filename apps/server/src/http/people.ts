import { seatRoles } from '@deconcert/domain'
import { Hono } from 'hono'
import { z } from 'zod'
import type { Tools } from '../tools'
import { giveSeat } from '../use-cases/give-seat'
import { listPeople } from '../use-cases/list-people'
import { removeSeat } from '../use-cases/remove-seat'
import { allow } from './allow'
import { body, id, idIn } from './body'

const newSeat = z.strictObject({
  accountId: id<'account'>(),
  role: z.enum(seatRoles),
  groupId: id<'working-group'>().nullable().default(null),
  bodyId: id<'body'>().nullable().default(null),
  collegeId: id<'college'>().nullable().default(null),
})

/** The people of a plan and their seats. Newcomers come by invitation. */
export function people(tools: Tools) {
  return new Hono()
    .get('/', allow('plan.read'), async (c) => c.json(await listPeople(tools, c.var.actor)))
    .post('/seats', allow('person.invite'), body(newSeat), async (c) =>
      c.json({ id: await giveSeat(tools, c.var.actor, c.req.valid('json')) }, 201),
    )
    .delete('/seats/:seat', allow('person.invite'), async (c) => {
      await removeSeat(tools, c.var.actor, idIn<'seat'>(c, 'seat'))
      return c.json({ removed: true })
    })
}
