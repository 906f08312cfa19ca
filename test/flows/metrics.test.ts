/** What the operator's Prometheus reads, over the wire. */
import { connect, createServer } from 'node:net'
import { connectApp } from '@deconcert/database'
import { expect, test, vi } from 'vitest'
import { createApp } from '../../apps/server/src/app'
import { readConfig } from '../../apps/server/src/config'
import { startServer } from '../../apps/server/src/serve'
import { sitDown, until } from '../chaos/typist'
import { type FreshDatabase, freshDatabase } from '../support/database'
import { demoCookie } from '../support/demo-session'
import { openWorld } from '../support/world'

const token = 'four words of a secret'.replaceAll(' ', '-')

async function start(db: FreshDatabase, env: Record<string, string>) {
  const running = await startServer(readConfig({ DATABASE_URL: db.ownerUrl, PORT: '0', ...env }))
  return {
    ...running,
    url: `http://127.0.0.1:${running.port}`,
    [Symbol.asyncDispose]: () => running.stop(),
  }
}

async function read(url: string, authorization?: string): Promise<Response> {
  return await fetch(`${url}/metrics`, { headers: authorization === undefined ? {} : { authorization } })
}

/** The samples by name and labels. */
async function samples(url: string): Promise<Record<string, number>> {
  const text = await (await read(url, `Bearer ${token}`)).text()
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return Object.fromEntries(lines.map((line) => [line.replace(/ \S+$/, ''), Number(line.split(' ').at(-1))]))
}

test('[O2] what is typed through a socket raises the counters, and names nobody', async () => {
  await using db = await freshDatabase({ migrated: false })
  await using server = await start(db, { DEMO: 'on', METRICS_TOKEN: token })
  const { url } = server
  const [{ documentId } = { documentId: '' }] = await db.owner<{ documentId: string }[]>`
    select document_id from proposal where code = 90
  `
  const name = 'Pascal Dutheillet'
  const stored = async () => {
    const [{ count } = { count: 0 }] = await db.owner<{ count: number }[]>`
      select count(*) from document_update where document_id = ${documentId}
    `
    return count
  }
  const storedBefore = await stored()
  const before = await samples(url)
  expect(before).toMatchObject({ deconcert_rooms: 0, deconcert_updates_stored_total: 0 })

  const typist = sitDown({ url, documentId, name, cookie: await demoCookie(url, name) })
  await until(() => typist.saved() > 5)
  const during = await samples(url)
  typist.stop()
  await until(() => typist.state().kind === 'saved')
  expect(during).toMatchObject({
    deconcert_rooms: 1,
    'deconcert_sessions{transport="websocket"}': 1,
    'deconcert_sessions{transport="event-stream"}': 0,
    deconcert_accounts: 1,
    deconcert_sessions_lagging: 0,
  })
  typist.leave()
  await vi.waitFor(async () => expect(await samples(url)).toMatchObject({ deconcert_rooms: 0 }))

  const after = await samples(url)
  const updates = (await stored()) - storedBefore
  expect(updates).toBeGreaterThan(1)
  expect(after.deconcert_updates_stored_total).toBe(updates)
  expect(after.deconcert_messages_acked_total).toBeGreaterThanOrEqual(updates)
  expect(after.deconcert_commit_seconds_count).toBeGreaterThan(1)
  expect(after['deconcert_sockets_closed_total{code="left"}']).toBe(1)
  const received = 'deconcert_network_bytes_total{direction="received"}'
  expect(after[received]).toBeGreaterThan((before[received] ?? 0) + updates * 20)
  const told = await (await read(url, `Bearer ${token}`)).text()
  for (const secret of [documentId, name, token]) expect(told).not.toContain(secret)
}, 60_000)

test('[O2] without the token there is no such address', async () => {
  await using db = await freshDatabase()
  await using watched = await start(db, { METRICS_TOKEN: token })
  const unknown = await fetch(`${watched.url}/api/no-such-address`)
  const wrong = [
    undefined,
    '',
    token,
    `bearer ${token}`,
    `Bearer ${token}x`,
    `Bearer ${token.slice(1)}`,
    'Bearer ',
  ]
  const answers = await Promise.all(wrong.map((authorization) => read(watched.url, authorization)))
  const like = [unknown.status, await unknown.text()]
  expect(await Promise.all(answers.map(async (answer) => [answer.status, await answer.text()]))).toEqual(
    wrong.map(() => like),
  )
  const right = await read(watched.url, `Bearer ${token}`)
  expect(right.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  expect(right.headers.get('cache-control')).toBe('no-store')

  await using unwatched = await start(db, {})
  for (const authorization of ['Bearer ', 'Bearer null', 'Bearer undefined', `Bearer ${token}`]) {
    expect((await read(unwatched.url, authorization)).status).toBe(404)
  }
})

test('[O2] a token that anybody could guess is refused at the start', () => {
  for (const bad of ['short', 'fifteen-letters', 'sixteen letters and spaces', 'é'.repeat(16)]) {
    expect(() => readConfig({ METRICS_TOKEN: bad })).toThrow(
      'METRICS_TOKEN doit être un secret d’au moins 16',
    )
  }
  expect(readConfig({ METRICS_TOKEN: token }).metricsToken).toBe(token)
  expect(readConfig({ METRICS_TOKEN: '' }).metricsToken).toBeNull()
})

test('[O3] a database that takes the question and stays silent is out of reach', async () => {
  await using world = await openWorld()
  const silent = createServer()
  await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening))
  const { port } = silent.address() as { port: number }
  const sql = connectApp(`postgres://nobody@127.0.0.1:${port}/nothing`)
  const app = createApp({ ...world.tools, sql }, { assets: new Map(), page: '' }, null)
  try {
    const answer = await app.request('/readyz')
    expect([answer.status, await answer.json()]).toEqual([503, { status: 'database-out-of-reach' }])
    expect((await app.request('/healthz')).status).toBe(200)
  } finally {
    silent.close()
    await sql.end({ timeout: 0 })
  }
})

test('[O3] a server that is told to stop takes no connection from that moment on', async () => {
  await using db = await freshDatabase()
  await using server = await start(db, {})
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
  const stopping = server.stop()
  const code = await new Promise((resolve) => {
    connect(server.port, '127.0.0.1')
      .on('error', (error: NodeJS.ErrnoException) => resolve(error.code))
      .on('connect', () => resolve('taken'))
  })
  expect(code).toBe('ECONNREFUSED')
  await stopping
})
