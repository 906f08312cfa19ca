import { asId } from '@deconcert/domain'
import { expect, test } from 'vitest'
import { readConfig } from '../../apps/server/src/config'
import { startServer } from '../../apps/server/src/serve'
import { type FreshDatabase, freshDatabase } from '../support/database'

const fromOurPages = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }

async function start(db: FreshDatabase, env: Record<string, string> = {}) {
  const running = await startServer(readConfig({ DATABASE_URL: db.ownerUrl, PORT: '0', ...env }))
  const address = `http://127.0.0.1:${running.port}`
  return { ...running, address, [Symbol.asyncDispose]: () => running.stop() }
}

test('[H9] the first administrator comes by the link of the console, the latest one, once', async () => {
  await using db = await freshDatabase({ migrated: false })
  const stale = await start(db)
  await stale.stop()
  await using server = await start(db)
  const accept = async (token: string | null) => {
    const body = JSON.stringify({
      email: 'ada@test.example',
      displayName: 'Ada',
      password: 'a long enough password',
    })
    const address = `${server.address}/api/invitations/${token}`
    return await fetch(address, { method: 'POST', headers: fromOurPages, body })
  }

  expect((await accept(stale.firstAdministratorToken)).status).toBe(404)
  const accepted = await accept(server.firstAdministratorToken)
  expect(accepted.status).toBe(201)
  expect((await accept(server.firstAdministratorToken)).status).toBe(410)
  const cookie = accepted.headers.get('set-cookie')?.split(';')[0] ?? ''
  const me = await fetch(`${server.address}/api/me`, { headers: { cookie } })
  expect(await me.json()).toMatchObject({ isAdmin: true, account: { email: 'ada@test.example' } })
  await using again = await start(db)
  expect(again.firstAdministratorToken).toBeNull()
})

test('[H10] a follower is told over the wire, and the server stops while it follows', async () => {
  await using db = await freshDatabase({ migrated: false })
  await using server = await start(db, { DEMO: 'off' })
  const plan = '00000000-0000-4000-8000-000000000001'
  const account = '00000000-0000-4000-8000-000000000002'
  await db.owner`
    insert into account (id, email, display_name, created_at) values (${account}, 'ana@test.example', 'Ana', now())
  `
  await db.owner`
    insert into plan (id, slug, title, kind, status, created_at)
    values (${plan}, 'first', 'First', 'schema-unique', 'preparation', now())
  `
  await db.owner`insert into journal_head (plan_id, position, hash) values (${plan}, 0, '\\x00')`
  await db.owner`
    insert into seat (id, plan_id, account_id, role, created_at)
    values (${account}, ${plan}, ${account}, 'observer', now())
  `
  const cookie = (await server.tools.sessions.start(asId<'account'>(account), undefined)).split(';')[0] ?? ''
  const headers = { cookie, 'accept-encoding': 'gzip, br' }
  const response = await fetch(`${server.address}/api/plans/first/live`, { headers })
  const reader = (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader()
  expect(response.headers.get('content-encoding')).toBeNull()
  expect((await reader.read()).value).toBe(': here\n\n')

  await db.owner`select append_journal(${plan}, 'node-moved', null, '{"node":"x"}', now())`
  expect((await reader.read()).value).toBe(
    'data: {"position":1,"kind":"node-moved","subject":{"node":"x"}}\nid: 1\n\n',
  )

  await server.stop()
  expect((await reader.read()).done).toBe(true)
  await expect(fetch(`${server.address}/healthz`)).rejects.toThrow()
})

test('[H6] ten megabytes are refused over the wire, and the server goes on', async () => {
  await using db = await freshDatabase({ migrated: false })
  await using server = await start(db)
  const body = 'a'.repeat(10_000_000)

  const answer = await fetch(`${server.address}/api/session`, { method: 'POST', headers: fromOurPages, body })
  expect(answer.status).toBe(413)
  expect((await fetch(`${server.address}/readyz`)).status).toBe(200)
})

test('[H11] a setting that cannot be used, or a port in use, is one sentence', async () => {
  expect(() => readConfig({ PORT: 'abc' })).toThrow('PORT doit être un nombre entre 0 et 65535')
  expect(() => readConfig({ ORIGIN: 'https://a.example/path' })).toThrow('ORIGIN doit être une origine')
  await using db = await freshDatabase({ migrated: false })
  await using server = await start(db)

  await expect(start(db, { PORT: String(server.port) })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})
