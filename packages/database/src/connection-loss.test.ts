import { Socket } from 'node:net'
import postgres from 'postgres'
import { expect, test } from 'vitest'
import { freshDatabase } from '../../../test/support/database'

/** One connection, and the sockets it was given: it is asked for in the very turn in which its socket ends. */
function oneConnection(url: string) {
  const sockets: Socket[] = []
  const { hostname, port } = new URL(url)
  const socket = () =>
    new Promise<Socket>((connected) => {
      const made = new Socket().connect(Number(port), hostname, () => connected(made))
      sockets.push(made)
    })
  // `socket` is an option of the driver that its declarations leave out.
  const options: postgres.Options<Record<string, never>> & { socket: typeof socket } = { max: 1, socket }
  return { sql: postgres(url, options), sockets }
}

test('[U13] a question asked in the turn in which its connection ends is refused, and the next is answered', async () => {
  await using db = await freshDatabase()
  const { sql, sockets } = oneConnection(db.ownerUrl)
  await sql`select 1`
  // A socket tells its end after all that was planned with setImmediate: what is planned there is not written yet.
  const lost = new Promise<unknown>((told) => {
    setImmediate(() => {
      sockets[0]?.destroy()
      sql`select 2`.catch(told)
    })
  })
  expect(await lost).toMatchObject({ code: 'CONNECTION_CLOSED' })
  expect(await sql`select 3 as n`).toEqual([{ n: 3 }])
  await sql.end()
})

test('[U13] a question asked between the failure of a connection and its end is refused, and the next is answered', async () => {
  await using db = await freshDatabase()
  const { sql, sockets } = oneConnection(db.ownerUrl)
  await sql`select 1`
  const lost = sql`select pg_sleep(60)`.catch(() => sql`select 2`)
  setImmediate(() => sockets[0]?.destroy(Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })))
  await expect(lost).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' })
  expect(await sql`select 3 as n`).toEqual([{ n: 3 }])
  await sql.end()
})

test('[U13] what ended a connection is not told to who asks next', async () => {
  await using db = await freshDatabase()
  const { sql } = oneConnection(db.ownerUrl)
  const [{ pid } = { pid: 0 }] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`
  const waiting = sql`select pg_sleep(60)`.catch((error: unknown) => error)
  for (let cut = 0; cut === 0; ) {
    const found = await db.owner`
      select pg_terminate_backend(pid) from pg_stat_activity
      where pid = ${pid} and state = 'active' and query like '%pg_sleep(60)%'
    `
    cut = found.length
  }
  expect(await waiting).toMatchObject({
    code: expect.stringMatching(/^(57P01|CONNECTION_CLOSED|ECONNRESET)$/),
  })
  expect(await sql`select 3 as n`).toEqual([{ n: 3 }])
  await sql.end()
})
