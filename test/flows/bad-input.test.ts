/** What nobody should send, sent to the whole server: a clear refusal each time, and nothing is touched. */
import { randomUUID } from 'node:crypto'
import { seatRoles } from '@deconcert/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../../apps/server/src/app'
import { readConfig } from '../../apps/server/src/config'
import { type Running, startServer } from '../../apps/server/src/serve'
import { type FreshDatabase, freshDatabase } from '../support/database'
import { demoCookie, fromOurPages } from '../support/demo-session'
import { type Things, validBodies } from '../support/valid-bodies'

const writing = ['POST', 'PUT', 'PATCH']
const megabyte = 1024 * 1024

let db: FreshDatabase
let server: Running
let url: string
/** Somebody with every seat in an empty plan, and with every seat in the demo's. */
let outsider: string
let insider: string
let emptyPlan: string
let demo: Things
let bodies: ReturnType<typeof validBodies>

beforeAll(async () => {
  db = await freshDatabase({ migrated: false })
  server = await startServer(readConfig({ DATABASE_URL: db.ownerUrl, PORT: '0', DEMO: 'on' }))
  url = `http://127.0.0.1:${server.port}`
  insider = await demoCookie(url, 'Claire Montbrial')
  outsider = await demoCookie(url, 'Karim Belhadj-Roy')
  emptyPlan = await createPlan()
  await giveEverySeat('Claire Montbrial', 'val-aubrelle')
  await db.owner`
    delete from seat using account
    where account.id = seat.account_id and account.display_name = 'Karim Belhadj-Roy'
  `
  await giveEverySeat('Karim Belhadj-Roy', emptyPlan)
  demo = await thingsOfTheDemo()
  bodies = validBodies(demo)
})

afterAll(async () => {
  await server?.stop()
  await db?.[Symbol.asyncDispose]()
})

describe('under a plan', () => {
  test('[K2] whatever belongs to another plan is not found, by whichever route it is asked', async () => {
    const before = await fingerprint()
    const found: string[] = []
    for (const route of planRoutes().filter(namesSomething)) {
      const { status, refusal } = await ask(outsider, route, emptyPlan)
      if (status !== 404) found.push(`${keyOf(route)}: ${status} ${refusal}`)
    }
    expect(found).toEqual([])
    expect(await fingerprint()).toEqual(before)
  })

  test('[K2] what is no id at all is not found either', async () => {
    for (const route of planRoutes().filter(({ path }) => path.includes('/:'))) {
      const path = route.path.replaceAll(/:[a-z]+/g, 'not-an-id')
      const answer = await send(insider, route.method, addressOf('val-aubrelle', path), bodyOf(route))
      expect([route.method, route.path, answer.status]).toEqual([route.method, route.path, 404])
    }
  })

  test('[H6] every route that takes a body refuses a field that nobody reads, by its name', async () => {
    for (const route of routesWithBody()) {
      const body = { ...bodyOf(route), surprise: true }
      const answer = await send(insider, route.method, demoAddress(route), body)
      expect([route.path, answer]).toEqual([
        route.path,
        { status: 400, refusal: 'unknown-field', detail: 'surprise' },
      ])
    }
  })

  test('[H6] … and JSON that breaks off, and ten megabytes', async () => {
    const before = await fingerprint()
    const huge = JSON.stringify({ title: 'a'.repeat(10 * megabyte) })
    for (const route of routesWithBody()) {
      const broken = await sendText(insider, route.method, demoAddress(route), '{"title": "a')
      expect([route.path, broken]).toEqual([
        route.path,
        { status: 400, refusal: 'wrong-type', detail: 'JSON' },
      ])
      const tooBig = await sendText(insider, route.method, demoAddress(route), huge)
      expect([route.path, tooBig.status, tooBig.refusal]).toEqual([route.path, 413, 'too-big'])
    }
    expect(await fingerprint()).toEqual(before)
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
  })
})

type Route = { readonly method: string; readonly path: string }

/** Every route under a plan, its path from there. A new one that takes a body must say what body. */
function planRoutes(): readonly Route[] {
  const app = createApp(server.tools, { assets: new Map(), page: '' }, null)
  const prefix = '/api/plans/:plan'
  const found = new Map<string, Route>()
  for (const { method, path } of app.routes) {
    if (method === 'ALL' || !path.startsWith(prefix)) continue
    const route = { method, path: path.slice(prefix.length) || '/' }
    found.set(keyOf(route), route)
  }
  const routes = [...found.values()]
  expect(routes.filter((route) => writing.includes(route.method) && !(keyOf(route) in bodies))).toEqual([])
  return routes
}

function routesWithBody(): readonly Route[] {
  return planRoutes().filter((route) => bodyOf(route) !== null)
}

/** Routes that name something of the plan, in their address or in their body. */
function namesSomething(route: Route): boolean {
  const ids = new Set<unknown>(Object.values(demo))
  return (
    route.path.includes('/:') ||
    Object.values(bodyOf(route) ?? {})
      .flat()
      .some((value) => ids.has(value))
  )
}

function keyOf({ method, path }: Route): string {
  return `${method} ${path}`
}

function bodyOf(route: Route): object | null {
  return bodies[keyOf(route)] ?? null
}

function demoAddress({ path }: Route): string {
  return addressOf('val-aubrelle', filled(path))
}

function filled(path: string): string {
  return path.replaceAll(/:([a-z]+)/g, (_, name: string) =>
    name in demo ? demo[name as keyof Things] : 'pilote',
  )
}

function addressOf(plan: string, path: string): string {
  return `${url}/api/plans/${plan}${path === '/' ? '' : path}`
}

async function ask(cookie: string, route: Route, plan: string): Promise<Answer> {
  return await send(cookie, route.method, addressOf(plan, filled(route.path)), bodyOf(route))
}

type Answer = { readonly status: number; readonly refusal?: string; readonly detail?: string }

function send(cookie: string, method: string, address: string, body: object | null): Promise<Answer> {
  return sendText(cookie, method, address, body === null ? null : JSON.stringify(body))
}

async function sendText(
  cookie: string,
  method: string,
  address: string,
  body: string | null,
): Promise<Answer> {
  const response = await fetch(address, { method, headers: { ...fromOurPages, cookie }, body })
  return { status: response.status, ...((await response.json()) as object) }
}

async function createPlan(): Promise<string> {
  const response = await fetch(`${url}/api/plans`, {
    method: 'POST',
    headers: { ...fromOurPages, cookie: insider },
    body: JSON.stringify({ title: 'Un schéma vide', template: 'orientations-axes-actions' }),
  })
  expect(response.status).toBe(201)
  return ((await response.json()) as { slug: string }).slug
}

async function giveEverySeat(name: string, plan: string): Promise<void> {
  for (const role of seatRoles) {
    await db.owner`
      insert into seat (id, plan_id, account_id, role, created_at)
      select ${randomUUID()}, plan.id, account.id, ${role}, now() from plan, account
      where plan.slug = ${plan} and account.display_name = ${name}
      on conflict do nothing
    `
  }
}

/** One thing of each kind in the demo's plan. */
async function thingsOfTheDemo(): Promise<Things> {
  const [things] = await db.owner<Things[]>`
    with plan as (select id from plan where slug = 'val-aubrelle')
    select
      (select id from node where plan_id = plan.id order by id limit 1) as node,
      (select id from working_group where plan_id = plan.id order by id limit 1) as "group",
      (select id from proposal where plan_id = plan.id and state = 'submitted' order by id limit 1) as proposal,
      (select id from proposal where plan_id = plan.id and state = 'published' order by id limit 1) as other_proposal,
      (select id from ballot where plan_id = plan.id order by id limit 1) as ballot,
      (select sheet.id from sheet join node on node.id = sheet.node_id where node.plan_id = plan.id order by 1 limit 1) as sheet,
      (select id from seat where plan_id = plan.id order by id limit 1) as seat,
      (select account_id from seat where plan_id = plan.id order by id limit 1) as account,
      (select id from body where plan_id = plan.id order by id limit 1) as body,
      (select id from college where plan_id = plan.id order by id limit 1) as college,
      (select id from lineage_act where plan_id = plan.id order by id limit 1) as act,
      (select id from matrix where plan_id = plan.id order by id limit 1) as matrix,
      (select id from diagnostic where plan_id = plan.id order by id limit 1) as diagnostic,
      (select id from figure_card where plan_id = plan.id order by id limit 1) as card,
      (select id from figure_series where plan_id = plan.id order by id limit 1) as series,
      (select id from comment_thread where plan_id = plan.id order by id limit 1) as thread,
      (select comment.id from comment join comment_thread t on t.id = comment.thread_id
        where t.plan_id = plan.id order by 1 limit 1) as comment,
      gen_random_uuid() as file, gen_random_uuid() as invitation
    from plan
  `
  if (things === undefined) throw new Error('the demo is not there')
  return things
}

/** All that anybody could have changed, in a few words. */
async function fingerprint(): Promise<unknown> {
  return await db.owner`
    select
      (select jsonb_object_agg(plan_id, encode(hash, 'hex')) from journal_head) as journal,
      (select count(*) from document_update) as updates,
      (select md5(string_agg(t::text, '' order by id)) from proposal t) as proposals,
      (select md5(string_agg(t::text, '' order by id)) from node t) as nodes,
      (select md5(string_agg(t::text, '' order by id)) from seat t) as seats,
      (select md5(string_agg(t::text, '' order by id)) from plan t) as plans
  `
}
