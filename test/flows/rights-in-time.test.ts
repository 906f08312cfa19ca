/** Whatever ends a right, and wherever: whoever goes on typing writes nothing more, and loses nothing of it. */
import { randomUUID } from 'node:crypto'
import type { Sql } from '@deconcert/database'
import { documentSchemaVersion } from '@deconcert/document'
import { asId } from '@deconcert/domain'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { readConfig } from '../../apps/server/src/config'
import { type Running, startServer } from '../../apps/server/src/serve'
import { fromOurPages } from '../support/demo-session'
import { proposalIn } from '../support/proposal'
import { marksIn, type StubbornTypist, sitDownStubborn } from '../support/stubborn-typist'
import { openWorld, type World } from '../support/world'

/** The promise is a second; a machine that runs every other test too is given five. What nobody tells took thirty. */
const inTime = 5_000
const marksAfterwards = 20

/** A text, and somebody of its group who writes in it, signed in. */
type Scene = {
  readonly documentId: string
  readonly proposalId: string
  readonly accountId: string
  readonly cookie: string
}

type Way = {
  /** What the typist is told: the code that shuts the text, or why it is only read. */
  readonly ends: number | string
  /** Resolves once the right is over, as the database sees it. */
  readonly change: (scene: Scene) => Promise<unknown>
  readonly schemaVersion?: number
}

let world: World
let sql: Sql
/** The typists sit at `here`; what people do to their rights comes through `elsewhere`. */
let here: Running
let elsewhere: Running
let lead: string
let admin: string

beforeAll(async () => {
  world = await openWorld()
  sql = world.owner
  const start = () => startServer(readConfig({ DATABASE_URL: world.ownerUrl, PORT: '0' }))
  here = await start()
  elsewhere = await start()
  lead = await signIn((await world.person('project-lead')).accountId)
  admin = await signIn((await world.person('admin')).accountId)
})

afterAll(async () => {
  await Promise.all([here.stop(), elsewhere.stop()])
  await world[Symbol.asyncDispose]()
})

async function signIn(accountId: string): Promise<string> {
  const set = await world.tools.sessions.start(asId<'account'>(accountId), undefined)
  return set.split(';')[0] ?? ''
}

async function layScene(): Promise<Scene> {
  const group = await world.group(`Group ${randomUUID()}`)
  const member = await world.person('member', { group })
  const { id: proposalId, documentId } = await proposalIn(world, 'published', member, group)
  // The one session that this person has.
  await sql`delete from session where account_id = ${member.accountId}`
  return { documentId, proposalId, accountId: member.accountId, cookie: await signIn(member.accountId) }
}

/** Asks the other server, as a page of ours does; throws unless it is done. */
async function ask(cookie: string, method: string, path: string, body?: unknown): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${elsewhere.port}/api${path}`, {
    method,
    headers: { ...fromOurPages, cookie },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
}

async function unseatElsewhere({ accountId }: Scene): Promise<void> {
  const [seat] = await sql<{ id: string }[]>`select id from seat where account_id = ${accountId}`
  await ask(lead, 'DELETE', `/plans/${world.plan.slug}/people/seats/${seat?.id}`)
}

async function moveSeat({ accountId }: Scene): Promise<void> {
  const group = await world.group(`Group ${randomUUID()}`)
  await sql`update seat set group_id = ${group} where account_id = ${accountId}`
}

/** The notification on which every server closes the session's sockets is not sent. */
async function endSessionUnheard({ accountId }: Scene): Promise<void> {
  await sql.unsafe(`
    alter table session disable trigger told_when_over;
    delete from session where account_id = '${accountId}';
    alter table session enable trigger told_when_over
  `)
}

/** No row changes when it is over: the time comes, 30 days after it began. Resolves at that time. */
async function letSessionExpire({ accountId }: Scene): Promise<void> {
  const [session] = await sql<{ left: string }[]>`
    update session set created_at = now() - interval '30 days' + interval '800 ms', expires_at = now() + interval '800 ms'
    where account_id = ${accountId}
    returning extract(epoch from expires_at - clock_timestamp()) * 1000 as left
  `
  await new Promise((over) => setTimeout(over, Number(session?.left)))
}

async function cutAndUnseat({ accountId }: Scene): Promise<void> {
  await sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'deconcert'
  `
  await sql`delete from seat where account_id = ${accountId}`
}

const ways: Record<string, Way> = {
  'the seat is taken back through another server': { ends: 4403, change: unseatElsewhere },
  'the seat is deleted in the database': {
    ends: 4403,
    change: ({ accountId }) => sql`delete from seat where account_id = ${accountId}`,
  },
  'the seat is moved to another group in the database': { ends: 'read-only', change: moveSeat },
  'the account is disabled through another server': {
    ends: 4401,
    change: ({ accountId }) => ask(admin, 'PATCH', `/accounts/${accountId}`, { disabled: true }),
  },
  'the account is disabled in the database': {
    ends: 4401,
    change: ({ accountId }) => sql`update account set disabled_at = now() where id = ${accountId}`,
  },
  'the session is closed through another server': {
    ends: 4401,
    change: ({ cookie }) => ask(cookie, 'DELETE', '/session'),
  },
  'the session is deleted in the database, and nobody is told': { ends: 4401, change: endSessionUnheard },
  'the session expires': { ends: 4401, change: letSessionExpire },
  'the proposal is withdrawn through another server': {
    ends: 'not-writable',
    change: ({ cookie, proposalId }) =>
      ask(cookie, 'POST', `/plans/${world.plan.slug}/proposals/${proposalId}/withdrawal`),
  },
  'the state of the proposal is changed in the database': {
    ends: 'read-only',
    change: ({ proposalId }) => sql`update proposal set state = 'in-ballot' where id = ${proposalId}`,
  },
  'the text is frozen in the database': {
    ends: 'not-writable',
    change: ({ documentId }) => sql`update document set writable = false where id = ${documentId}`,
  },
  'the text is restored in the database': {
    ends: 4409,
    change: ({ documentId }) => sql`update document set epoch = epoch + 1 where id = ${documentId}`,
  },
  'the text takes a newer schema in the database': {
    ends: 'older-schema',
    change: ({ documentId }) =>
      sql`update document set schema_version = schema_version + 1 where id = ${documentId}`,
    schemaVersion: documentSchemaVersion,
  },
  'every connection to the database is cut, and the seat deleted': { ends: 4403, change: cutAndUnseat },
}

test.each(Object.entries(ways))('[S7] whoever types writes no more within a second: %s', async (_, way) => {
  const scene = await layScene()
  const typist = sitDownStubborn({ url: `http://127.0.0.1:${here.port}`, ...scene, ...way })
  try {
    await vi.waitFor(async () => expect((await stored(scene)).length).toBeGreaterThan(5), inTime)
    await way.change(scene)
    const over = performance.now()
    await vi.waitFor(() => expect(told(typist)).toBe(way.ends), { timeout: inTime, interval: 5 })
    await typesOn(typist)

    const kept = await stored(scene)
    expect(kept).toEqual(kept.map((_, n) => n))
    expect((typist.typedAt[kept.length - 1] ?? 0) - over).toBeLessThan(inTime)
    expect(missing(typist, kept)).toEqual([])
  } finally {
    typist.leave()
  }
})

test('[I13] an open text uses its session, which goes on', async () => {
  const scene = await layScene()
  const [session] = await sql<{ expiresAt: Date }[]>`
    update session set expires_at = now() + interval '4 seconds' where account_id = ${scene.accountId}
    returning expires_at
  `
  const typist = sitDownStubborn({ url: `http://127.0.0.1:${here.port}`, ...scene })
  try {
    await vi.waitFor(async () => {
      const [now] = await sql<{ expiresAt: Date }[]>`
        select expires_at from session where account_id = ${scene.accountId}
      `
      expect(now?.expiresAt.getTime()).toBeGreaterThan((session?.expiresAt.getTime() ?? 0) + 3_600_000)
    }, inTime)
  } finally {
    typist.leave()
  }
})

function told(typist: StubbornTypist): number | string | null {
  const access = typist.access()
  if (access.kind === 'closed') return access.code
  return access.kind === 'read' ? access.reason : null
}

/** Resolves once so much more was typed in vain: not taken, or with no socket to send it through. */
async function typesOn(typist: StubbornTypist): Promise<void> {
  const [typed, refusals] = [typist.typedAt.length, typist.refusals()]
  await vi.waitFor(() => {
    expect(typist.typedAt.length - typed).toBeGreaterThanOrEqual(marksAfterwards)
    if (typist.access().kind === 'read')
      expect(typist.refusals() - refusals).toBeGreaterThanOrEqual(marksAfterwards)
  }, inTime)
  typist.stop()
}

/** The numbers of the marks that are stored, smallest first. */
async function stored({ documentId }: Scene): Promise<readonly number[]> {
  const rows = await sql<{ bytes: Uint8Array }[]>`
    select bytes from document_update where document_id = ${documentId} order by epoch, seq
  `
  return marksIn(rows.map(({ bytes }) => bytes)).toSorted((a, b) => a - b)
}

/** What was typed before the right was known to be over, and is neither stored nor kept for its author. */
function missing(typist: StubbornTypist, kept: readonly number[]): readonly number[] {
  const safe = new Set([...kept, ...typist.draft()])
  const lost = Array.from({ length: typist.typedWhenStopped() ?? 0 }, (_, n) => n).filter((n) => !safe.has(n))
  // What is only waiting is kept on this device and offered again: after signing in, after a reload.
  return typist.hasUnsaved() && ['older-schema', 4401].includes(told(typist) ?? '') ? [] : lost
}
