import { seatRoles } from '@deconcert/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessTo } from '../support/access'
import { inOtherPlan, type PlanThings, thingsOf } from '../support/other-plan'
import { type Things, validBodies } from '../support/valid-bodies'
import { openWorld, type Visitor, type World } from '../support/world'

let world: World
/** Somebody with every seat in the first plan and none in the other. */
let insider: Visitor
let mine: PlanThings
let theirs: PlanThings

beforeAll(async () => {
  world = await openWorld()
  insider = await world.person('project-lead')
  for (const role of seatRoles.filter((each) => each !== 'project-lead'))
    await world.seat(insider.accountId, role)
  mine = await thingsOf(world, insider)
  theirs = await thingsOf(inOtherPlan(world))
})

afterAll(async () => await world?.[Symbol.asyncDispose]())

type Route = { readonly method: string; readonly path: string }

const prefix = '/api/plans/:plan'

/** Every route under a plan, its path from there. */
function planRoutes(): readonly Route[] {
  const keys = new Set(
    world.app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith(prefix))
      .map(({ method, path }) => `${method} ${path.slice(prefix.length) || '/'}`),
  )
  return [...keys].map((key) => {
    const [method = '', path = ''] = key.split(' ')
    return { method, path }
  })
}

/** The path with its parameters filled in: an id of each thing, a word for the field of a sheet. */
function filled(path: string, of: Things): string {
  const things = new Map<string, unknown>(Object.entries({ ...of, ...wordsFor(of) }))
  return path.replaceAll(/:([a-z]+)/g, (_, name: string) => {
    const word = things.get(name)
    if (typeof word !== 'string') throw new Error(`a parameter that this test cannot fill: ${name}`)
    return word
  })
}

function wordsFor(of: Things) {
  return {
    key: 'summary',
    number: '1',
    position: '1',
    earlier: '1',
    // Versions are counted in each plan: theirs is one that this plan has not reached.
    version: of === mine ? '2' : '9999',
    // Nothing in either plan: their ballot, or nothing at all, is what is not found.
    request: of.ballot,
    proxy: of.ballot,
    parent: of.node,
  }
}

async function ask({ method, path }: Route, body: object | null): Promise<number> {
  const address = world.at(path === '/' ? '' : path)
  const answers: Record<string, () => Promise<{ readonly status: number }>> = {
    GET: () => insider.download(address),
    DELETE: () => insider.delete(address),
    POST: () => insider.post(address, body ?? {}),
    PUT: () => insider.put(address, body),
    PATCH: () => insider.patch(address, body),
  }
  return (await answers[method]?.())?.status ?? 0
}

/** Only what is adopted is promoted: the other reasons to refuse would come first. */
function bodyOf({ method, path }: Route, of: PlanThings): object | null {
  const things = path === '/promotions' ? { ...of, proposal: of.adopted } : of
  return validBodies(things)[`${method} ${path}`] ?? null
}

/** Changes with any act in either plan. */
async function fingerprint(): Promise<unknown> {
  return await world.owner`select plan_id, position, encode(hash, 'hex') from journal_head order by plan_id`
}

describe('[K2] the ids of another plan', () => {
  test('[K2] in the address of any route: not found', async () => {
    const before = await fingerprint()
    const routes = planRoutes().filter(({ path }) => path.includes('/:'))

    expect(routes.length).toBeGreaterThan(20)
    for (const route of routes) {
      const path = filled(route.path, theirs)
      expect([route, await ask({ ...route, path }, bodyOf(route, mine))]).toEqual([route, 404])
    }
    expect(await fingerprint()).toEqual(before)
    for (const route of routes.filter(({ method }) => method === 'GET')) {
      // The ballot is open: only a closed one has an archive.
      const expected = route.path.endsWith('/archive.zip') ? 409 : 200
      expect([route, await ask({ ...route, path: filled(route.path, mine) }, null)]).toEqual([
        route,
        expected,
      ])
    }
  })

  test('[K2] one by one in the body of any route: not found', async () => {
    const before = await fingerprint()
    const tried: string[] = []

    for (const name of Object.keys(theirs).filter((each) => each !== 'documents') as (keyof Things)[]) {
      for (const route of planRoutes()) {
        const asked = bodyOf(route, { ...mine, [name]: theirs[name] })
        if (JSON.stringify(asked) === JSON.stringify(bodyOf(route, mine))) continue
        tried.push(name)
        const status = await ask({ ...route, path: filled(route.path, mine) }, asked)
        expect([route, name, status]).toEqual([route, name, 404])
      }
    }
    expect(new Set(tried)).toEqual(
      new Set([
        'node',
        'group',
        'proposal',
        'adopted',
        'otherProposal',
        'account',
        'body',
        'college',
        'seat',
        'diagnostic',
        'series',
        'file',
        'sheet',
      ]),
    )
    expect(await fingerprint()).toEqual(before)
  })

  test('[K2] in what a list is asked for: nothing, as for an id of nothing', async () => {
    const asking = (id: string) => [`/ballots?proposal=${id}`, `/proposals?group=${id}`]
    const told = async (id: string) =>
      await Promise.all(asking(id).map(async (path) => (await insider.get(world.at(path))).body))

    expect(await told(theirs.adopted)).toEqual(await told('00000000-0000-4000-8000-000000000000'))
    expect(await told(theirs.group)).toEqual(await told('00000000-0000-4000-8000-000000000000'))
    const electorate = world.at(`/ballots/electorate?kind=group&group=${theirs.group}`)
    expect((await insider.get(electorate)).status).toBe(404)
  })

  test('[K2] inside the short fields of a sheet: not found', async () => {
    const put = async (key: string, value: unknown) =>
      await insider.put(world.at(`/sheets/${mine.sheet}/fields/${key}`), { value, expectedVersion: 0 })
    const linked = (nodeId: string) => [{ nodeId, kind: 'completes' }]

    expect((await put('linked-actions', linked(theirs.node))).status).toBe(404)
    expect((await put('linked-actions', linked(mine.node))).status).toBe(200)
    expect((await put('attachment', { mainId: null, secondaryIds: [theirs.node] })).status).toBe(404)
  })

  test('[K2] of its shared texts: nobody opens them', async () => {
    for (const id of theirs.documents) expect(await accessTo(world, id, insider.accountId)).toBe('none')
    for (const id of mine.documents) expect(await accessTo(world, id, insider.accountId)).not.toBe('none')
  })
})
