import { type Permission, permissionRefusal, Refused, throwIfRefused } from '@deconcert/domain'
import type { Context, MiddlewareHandler } from 'hono'
import type { Actor, Person } from '../actor'
import type { Tools } from '../tools'
import { enterPlan } from '../use-cases/enter-plan'
import { listSeats } from '../use-cases/read-me'
import { withPolicy } from './policy'

export type AppEnv = { Variables: { tools: Tools } }
export type PersonEnv = { Variables: { tools: Tools; person: Person } }
export type PlanEnv = { Variables: { tools: Tools; actor: Actor } }

/** A route for everybody, said aloud: a route that says nothing does not pass the tests. */
export const open: MiddlewareHandler<AppEnv> = withPolicy({ kind: 'open' }, async (_c, next) => {
  await next()
})

/** A route for whoever is signed in, whose data it serves: sets `c.var.person`. Else 401. */
export const signedIn: MiddlewareHandler<PersonEnv> = withPolicy({ kind: 'signed-in' }, async (c, next) => {
  c.set('person', await personOf(c.var.tools, c))
  await next()
})

/** A route of no plan that needs a permission given by the account or by a seat anywhere: sets `c.var.person`. */
export function allowAnywhere(permission: Permission): MiddlewareHandler<PersonEnv> {
  return withPolicy({ kind: 'anywhere', permission }, async (c, next) => {
    const person = await personOf(c.var.tools, c)
    const seats = await listSeats(c.var.tools, person)
    throwIfRefused(permissionRefusal({ seats, isAdmin: person.isAdmin }, permission))
    c.set('person', person)
    await next()
  })
}

/**
 * A route under `/api/plans/:plan` that needs a permission in that plan: sets `c.var.actor`.
 *
 * Not signed in: 401. No such plan, or no seat in it: 404. No seat with the permission: 403. Whether the permission
 * reaches the group concerned is for the use case to ask, once it knows the group.
 */
export function allow(permission: Permission): MiddlewareHandler<PlanEnv> {
  return withPolicy({ kind: 'plan', permission }, async (c, next) => {
    const person = await personOf(c.var.tools, c)
    const actor = await enterPlan(c.var.tools, person, c.req.param('plan') ?? '', permission)
    c.set('actor', actor)
    await next()
  })
}

/** Who is signed in here; prolongs their session. Throws `not-signed-in`. */
export async function personOf(tools: Tools, c: Pick<Context, 'req' | 'header'>): Promise<Person> {
  const session = await tools.sessions.read(c.req.header('cookie'))
  if (session === null) throw new Refused('not-signed-in')
  if (session.renewedCookie !== null) c.header('Set-Cookie', session.renewedCookie)
  return session.person
}
