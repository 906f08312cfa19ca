import { type Permission, permissionTable, type SeatRole, seatRoles } from '@deconcert/domain'
import { describe, expect, test } from 'vitest'
import { type Policy, policyOf } from '../../apps/server/src/http/policy'
import { anonymous, openWorld, type Visitor, type World } from '../support/world'

type Route = { readonly method: string; readonly path: string; readonly policies: readonly Policy[] }

/** Every route of the application, with the policies found on its way and whether one comes first. */
function routesOf(world: World): (Route & { readonly startsWithPolicy: boolean })[] {
  const handlers = new Map<string, object[]>()
  for (const { method, path, handler } of world.app.routes) {
    if (method === 'ALL') continue
    const key = `${method} ${path}`
    handlers.set(key, [...(handlers.get(key) ?? []), handler])
  }
  return [...handlers].map(([key, found]) => {
    const [method = '', path = ''] = key.split(' ')
    const policies = found.map(policyOf).filter((policy) => policy !== undefined)
    return { method, path, policies, startsWithPolicy: policyOf(found[0] ?? {}) !== undefined }
  })
}

const someId = '00000000-0000-4000-8000-000000000000'

function addressOf(path: string, slug: string): string {
  return path.replace(':plan', slug).replace(/:[a-zA-Z]+(\{[^}]*\})?/g, someId)
}

async function ask(visitor: Visitor, { method, path }: Route, slug: string): Promise<number> {
  const address = addressOf(path, slug)
  if (method === 'GET') return (await visitor.get(address)).status
  if (method === 'DELETE') return (await visitor.delete(address)).status
  const send = { POST: visitor.post, PUT: visitor.put, PATCH: visitor.patch }[method]
  if (send === undefined) throw new Error(`a method that this test does not know: ${method}`)
  return (await send(address, {})).status
}

function permissionOf({ policies: [policy] }: Route): Permission | null {
  return policy?.kind === 'plan' || policy?.kind === 'anywhere' ? policy.permission : null
}

function rolesWithout(permission: Permission | null): SeatRole[] {
  if (permission === null) return []
  const line = permissionTable().find((each) => each.permission === permission)
  return seatRoles.filter((role) => !line?.roles.includes(role))
}

function isOfKind<Kind extends Policy['kind']>(kind: Kind) {
  return (route: Route) => route.policies[0]?.kind === kind
}

describe('the policies of every route', () => {
  test('[H1] every route has one policy, and it comes first', async () => {
    await using world = await openWorld()
    const routes = routesOf(world)

    expect(routes.length).toBeGreaterThan(15)
    expect(
      routes.filter(({ policies, startsWithPolicy }) => policies.length !== 1 || !startsWithPolicy),
    ).toEqual([])
  })

  test('[H1] a route under a plan asks for a permission in that plan, and no other does', async () => {
    await using world = await openWorld()
    const misplaced = routesOf(world).filter(
      ({ path, policies }) => path.startsWith('/api/plans/:plan') !== (policies[0]?.kind === 'plan'),
    )

    expect(misplaced).toEqual([])
  })

  test('[H1] the routes open to everybody are these', async () => {
    await using world = await openWorld()
    const open = routesOf(world).filter(isOfKind('open'))

    expect(open.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
      'GET /*',
      'GET /api/demo/accounts',
      'GET /api/invitations/:token',
      'GET /api/schemas/plan-document-0.1.json',
      'GET /healthz',
      'GET /readyz',
      'POST /api/demo/session',
      'POST /api/invitations/:token',
      'POST /api/session',
    ])
  })

  test('[H1] the routes that ask for the operator’s token are these', async () => {
    await using world = await openWorld()
    const watched = routesOf(world).filter(isOfKind('operator'))

    expect(watched.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /metrics'])
  })

  test('[H2] whoever is not signed in gets 401 from every route that is not open', async () => {
    await using world = await openWorld()
    const nobody = anonymous(world)
    const asksForNoOne = ['open', 'operator']
    const closed = routesOf(world).filter(({ policies }) => !asksForNoOne.includes(policies[0]?.kind ?? ''))

    for (const route of closed) {
      expect([route.method, route.path, await ask(nobody, route, world.plan.slug)]).toEqual([
        route.method,
        route.path,
        401,
      ])
    }
  })

  test('[H3] whoever has no seat in a plan gets 404 from each of its routes', async () => {
    await using world = await openWorld()
    const lead = await world.person('project-lead')
    const stranger = await world.person('stranger')

    for (const route of routesOf(world).filter(isOfKind('plan'))) {
      const elsewhere = await ask(lead, route, world.otherPlan.slug)
      const nowhere = await ask(lead, route, 'no-such-plan')
      const strange = await ask(stranger, route, world.plan.slug)
      expect([route.method, route.path, elsewhere, nowhere, strange]).toEqual([
        route.method,
        route.path,
        404,
        404,
        404,
      ])
    }
  })

  test('[H4] each role gets 403 from every route whose permission it lacks', async () => {
    await using world = await openWorld()
    const people = new Map<SeatRole, Visitor>()
    for (const role of seatRoles) people.set(role, await world.person(role))
    const refusals = routesOf(world).flatMap((route) =>
      rolesWithout(permissionOf(route)).map((role) => ({ role, route })),
    )

    expect(refusals.length).toBeGreaterThan(20)
    for (const { role, route } of refusals) {
      const visitor = people.get(role) ?? anonymous(world)
      const status = await ask(visitor, route, world.plan.slug)
      expect([role, route.method, route.path, status]).toEqual([role, route.method, route.path, 403])
    }
  })

  test('[H4] whoever administers accounts has no way into a plan by that', async () => {
    await using world = await openWorld()
    const admin = await world.person('admin')
    const opened: string[] = []

    for (const route of routesOf(world).filter(isOfKind('plan'))) {
      const status = await ask(admin, route, world.plan.slug)
      if (status !== 404 && permissionOf(route) !== 'person.invite')
        opened.push(`${route.method} ${route.path}`)
    }
    expect(opened).toEqual([])
  })
})
