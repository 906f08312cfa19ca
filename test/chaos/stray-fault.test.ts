/** What nobody catches: a connection cut while the driver talks to itself, a fault of ours. */
import { expect, test, vi } from 'vitest'
import { freshDatabase } from '../support/database'
import { openPlace } from '../support/product'
import { buildServer } from './server-process'

const cuts = 40

/** Strays, one per signal, from inside the server's own process. */
const strays = `--import data:text/javascript,${encodeURIComponent(`
  process.on('SIGUSR2', () => void Promise.reject(new Error('a promise that nobody awaits')))
  process.on('SIGWINCH', () => setImmediate(() => { throw new Error('a fault that nobody catches') }))
`)}`

test('[H12] the server goes on when the database cuts every connection, again and again', async () => {
  await using db = await freshDatabase()
  await using place = await openPlace()
  await using program = await buildServer(place)
  const server = program.start({ DATABASE_URL: db.ownerUrl, DEMO: 'off' })
  await server.serves()
  let isOver = false
  const visit = async () => {
    while (!isOver && server.isRunning) {
      await Promise.allSettled(['/readyz', '/api/me', '/readyz'].map((path) => fetch(place.url + path)))
    }
  }
  const visitors = Array.from({ length: 12 }, visit)
  for (let cut = 0; cut < cuts && server.isRunning; cut += 1) {
    await db.owner`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'deconcert'
    `
    await vi.waitFor(async () => {
      if (!server.isRunning) return
      const [row] = await db.owner`
        select count(*) as connections from pg_stat_activity
        where datname = current_database() and application_name = 'deconcert'
      `
      expect(row?.connections).toBeGreaterThan(0)
    })
  }
  isOver = true
  await Promise.all(visitors)

  expect(server.isRunning, server.said()).toBe(true)
  await vi.waitFor(async () => expect((await fetch(`${place.url}/readyz`)).status).toBe(200))
  await server.kill()
}, 90_000)

test.each([
  ['SIGUSR2', 'a promise that nobody awaits'],
  ['SIGWINCH', 'a fault that nobody catches'],
] as const)(
  '[H12] a fault that nobody expects (%s) is logged and ends the server in order, with code 1',
  async (signal, message) => {
    await using db = await freshDatabase()
    await using place = await openPlace()
    await using program = await buildServer(place)
    const server = program.start({ DATABASE_URL: db.ownerUrl, DEMO: 'off', NODE_OPTIONS: strays })
    await server.serves()
    server.signal(signal)

    expect(await server.exited).toBe(1)
    expect(server.said()).toContain(message)
    expect(server.said()).toContain('De concert est fermé.')
  },
  60_000,
)
