import { randomBytes, randomUUID } from 'node:crypto'
import type { Sql } from '@deconcert/database'
import { createPlan } from '@deconcert/database/plan'
import { asId, type SeatRole } from '@deconcert/domain'
import { foldThroughDocument } from '@deconcert/sync'
import { createApp } from '../../apps/server/src/app'
import { pastPlaces } from '../../apps/server/src/bulkhead'
import { createPastReader } from '../../apps/server/src/collab/past-reader'
import { Streams } from '../../apps/server/src/collab/streams'
import { Passwords } from '../../apps/server/src/identity/passwords'
import { createSessions } from '../../apps/server/src/identity/sessions'
import { JournalFeed } from '../../apps/server/src/live/journal-feed'
import type { Tools } from '../../apps/server/src/tools'
import { type FreshDatabase, freshDatabase } from './database'

const origin = 'http://test.example'

/** What the server answered: the status and the JSON. */
type Answer<Body = Record<string, unknown>> = { readonly status: number; readonly body: Body }

/** Somebody in front of the interface: everything goes through HTTP, with their session's cookie. */
export type Visitor = {
  readonly accountId: string
  readonly name: string
  get<Body = Record<string, unknown>>(path: string): Promise<Answer<Body>>
  post<Body = Record<string, unknown>>(path: string, body?: unknown): Promise<Answer<Body>>
  patch<Body = Record<string, unknown>>(path: string, body: unknown): Promise<Answer<Body>>
  put<Body = Record<string, unknown>>(path: string, body: unknown): Promise<Answer<Body>>
  delete<Body = Record<string, unknown>>(path: string): Promise<Answer<Body>>
  /** The answer as it comes, for a file. */
  download(path: string): Promise<Response>
}

type Seating = { readonly group?: string; readonly bodyId?: string; readonly collegeId?: string }

/** One plan of three levels (two by two axes, no action yet) with the people that a test seats in it. */
export type World = {
  readonly ownerUrl: string
  readonly owner: Sql
  readonly tools: Tools
  readonly app: ReturnType<typeof createApp>
  readonly plan: { readonly id: string; readonly slug: string }
  /** Another plan, where nobody of the first one sits. */
  readonly otherPlan: { readonly id: string; readonly slug: string }
  /** The documents whose readers were asked to show their rights again, in order. */
  readonly refreshed: string[]
  readonly folded: string[]
  group(name: string): Promise<string>
  person(role: SeatRole | 'admin' | 'stranger', seating?: Seating): Promise<Visitor>
  seat(accountId: string, role: SeatRole, seating?: Seating): Promise<string>
  at(path: string): string
  [Symbol.asyncDispose](): Promise<void>
}

const numbering = { style: 'decimal', reset: 'parent', template: '{parent}.{n}' }

/** Level keys of the plan that `openWorld` lays: `part`, `axis`, `action` (which carries sheets). */
function planRows(slug: string) {
  const level = (key: string, depth: number, parents: (string | null)[], carriesSheet: boolean) => ({
    id: randomUUID(),
    key,
    depth,
    labelSingular: key,
    labelPlural: `${key}s`,
    allowedParents: parents,
    numbering,
    carriesSheet,
    extra: {},
  })
  const levels = [
    level('part', 1, [null], false),
    level('axis', 2, ['part'], false),
    level('action', 3, ['axis'], true),
  ]
  const node = (key: string, depth: number, parentId: string | null, position: number) => ({
    id: randomUUID(),
    key,
    levelId: levels[depth]?.id,
    parentId,
    position,
    territoryId: null,
    title: `Title of ${key}`,
    extra: {},
  })
  const parts = [node('p1', 0, null, 0), node('p2', 0, null, 1)]
  const axes = parts.flatMap((part) => [
    node(`${part.key}a1`, 1, part.id, 0),
    node(`${part.key}a2`, 1, part.id, 1),
  ])
  return {
    id: randomUUID(),
    slug,
    title: `Plan ${slug}`,
    kind: 'schema-unique',
    status: 'preparation',
    authority: {},
    period: {},
    summary: '',
    declaredCounts: {},
    extra: {},
    levels,
    nodes: [...parts, ...axes],
    colleges: [{ id: randomUUID(), key: 'elected', label: 'Élus', position: 0 }],
    territories: [],
    sheets: [],
    facets: [],
    facetItems: [],
    bodies: [
      {
        id: randomUUID(),
        key: 'copil',
        kind: 'copil',
        label: 'COPIL',
        chair: null,
        members: [],
        membersExhaustive: false,
        extra: {},
      },
    ],
    phases: [],
    events: [],
    channels: [],
    figures: [],
  }
}

/**
 * The product's HTTP application on a database of its own, without a socket: what a flow test plays in. `requestsBy`:
 * what requests speak to the database by.
 */
export async function openWorld({
  requestsBy = ({ app }) => app,
  database,
}: {
  readonly requestsBy?: (db: FreshDatabase) => Sql
  /** One that holds something already; it disappears with this world. */
  readonly database?: FreshDatabase
} = {}): Promise<World> {
  const db = database ?? (await freshDatabase())
  const sql = requestsBy(db)
  const now = () => new Date()
  const refreshed: string[] = []
  const folded: string[] = []
  const feed = new JournalFeed(db.app, now)
  const past = createPastReader()
  const tools: Tools = {
    sql,
    now,
    newId: <Kind extends string>() => asId<Kind>(randomUUID()),
    newSecret: () => randomBytes(32).toString('base64url'),
    hub: {
      refresh: (id) => void refreshed.push(id),
      peopleIn: () => [],
      closeSession: () => undefined,
      rewrite: (_, change) => change(async (parts) => foldThroughDocument(parts)),
      write: (_, act) => act(),
      fold: async (id) => void folded.push(id),
      streams: new Streams(() => undefined),
    },
    past,
    pastPlaces: pastPlaces(),
    feed,
    sessions: createSessions(sql, now, false),
    passwords: new Passwords(),
    demo: false,
  }
  const app = createApp(tools, { assets: new Map(), page: '' }, null)
  const founder = randomUUID()
  await insertAccount(db.owner, founder, 'Founder', false)
  const plan = planRows('first')
  const otherPlan = planRows('second')
  await createPlan(db.owner, plan, founder, null, now())
  await createPlan(db.owner, otherPlan, founder, null, now())

  const seat = async (accountId: string, role: SeatRole, seating: Seating = {}) => {
    const id = randomUUID()
    await db.owner`
      insert into seat (id, plan_id, account_id, role, group_id, body_id, college_id, created_at)
      values (${id}, ${plan.id}, ${accountId}, ${role}, ${seating.group ?? null}, ${seating.bodyId ?? null},
        ${seating.collegeId ?? null}, ${now()})
    `
    return id
  }
  let people = 0
  return {
    ownerUrl: db.ownerUrl,
    owner: db.owner,
    tools,
    app,
    plan,
    otherPlan,
    refreshed,
    folded,
    seat,
    at: (path) => `/api/plans/${plan.slug}${path}`,
    async group(name) {
      const id = randomUUID()
      const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
      await db.owner`
        insert into working_group (id, plan_id, slug, name, position, created_at)
        select ${id}, ${plan.id}, ${slug}, ${name}, count(*), ${now()} from working_group where plan_id = ${plan.id}
      `
      return id
    },
    async person(role, seating) {
      const accountId = randomUUID()
      people += 1
      const name = `${role} ${people}`
      await insertAccount(db.owner, accountId, name, role === 'admin')
      if (role !== 'admin' && role !== 'stranger') await seat(accountId, role, seating)
      const setCookie = await tools.sessions.start(asId<'account'>(accountId), undefined)
      return visitor(app, accountId, name, setCookie.split(';')[0] ?? '')
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([feed.close(), past.close()])
      await db[Symbol.asyncDispose]()
    },
  }
}

/** Somebody who has not signed in. */
export function anonymous(world: Pick<World, 'app'>): Visitor {
  return visitor(world.app, '', 'nobody', '')
}

async function insertAccount(owner: Sql, id: string, name: string, isAdmin: boolean): Promise<void> {
  await owner`
    insert into account (id, email, display_name, is_admin, created_at)
    values (${id}, ${`${id}@test.example`}, ${name}, ${isAdmin}, now())
  `
}

function visitor(app: World['app'], accountId: string, name: string, cookie: string): Visitor {
  const ask = async (method: string, path: string, body?: unknown) =>
    await app.request(`${origin}${path}`, {
      method,
      headers: { cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  const call = async (method: string, path: string, body?: unknown): Promise<Answer<never>> => {
    const response = await ask(method, path, body)
    const text = await response.text()
    return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as never }
  }
  return {
    accountId,
    name,
    get: (path) => call('GET', path),
    post: (path, body = {}) => call('POST', path, body),
    patch: (path, body) => call('PATCH', path, body),
    put: (path, body) => call('PUT', path, body),
    delete: (path) => call('DELETE', path),
    download: (path) => ask('GET', path),
  }
}
