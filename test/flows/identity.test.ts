import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { openWorld, type World } from '../support/world'

const password = 'correct horse battery'

/** A browser: it keeps the cookies that it is given. */
function browser(world: World) {
  let cookie = ''
  return {
    cookie: () => cookie,
    async ask(method: string, path: string, body?: unknown, sent = cookie) {
      const response = await world.app.request(`http://test.example${path}`, {
        method,
        headers: { cookie: sent, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const setCookie = response.headers.get('set-cookie')
      if (setCookie !== null) cookie = setCookie.split(';')[0] ?? ''
      const answer = (await response.json()) as Record<string, unknown>
      return { status: response.status, setCookie, retryAfter: response.headers.get('retry-after'), answer }
    },
  }
}

async function account(world: World, email: string): Promise<string> {
  const id = randomUUID()
  const hash = await world.tools.passwords.hash(password)
  await world.owner`
    insert into account (id, email, display_name, password_hash, created_at)
    values (${id}, ${email}, 'Ana', ${hash}, now())
  `
  return id
}

const signIn = (email: string, secret = password) =>
  ['POST', '/api/session', { email, password: secret }] as const

describe('sessions', () => {
  test('[I1] nothing stored opens a session', async () => {
    await using world = await openWorld()
    await account(world, 'ana@test.example')
    const ana = browser(world)
    await ana.ask(...signIn('Ana@test.example '))
    expect((await ana.ask('GET', '/api/me')).status).toBe(200)

    const rows = await world.owner<{ text: string }[]>`select to_jsonb(session)::text as text from session`
    const stored = rows.flatMap(({ text }) => Object.values(JSON.parse(text) as Record<string, string>))
    const [name = '', secret = ''] = ana.cookie().split('=')
    expect(stored.length).toBeGreaterThan(3)
    expect(stored).not.toContain(secret)
    for (const value of stored) {
      expect((await browser(world).ask('GET', '/api/me', undefined, `${name}=${value}`)).status).toBe(401)
    }
  })

  test('[I2] signing in changes the session, signing out ends it', async () => {
    await using world = await openWorld()
    await account(world, 'ana@test.example')
    const ana = browser(world)
    const { setCookie } = await ana.ask(...signIn('ana@test.example'))
    const first = ana.cookie()
    await ana.ask(...signIn('ana@test.example'))
    const second = ana.cookie()

    expect(setCookie).toMatch(/^session=\w{40}; HttpOnly; Max-Age=\d{8}; Path=\/; SameSite=Lax$/)
    expect(second).not.toBe(first)
    expect((await ana.ask('GET', '/api/me', undefined, first)).status).toBe(401)
    expect((await ana.ask('DELETE', '/api/session')).status).toBe(200)
    expect((await ana.ask('GET', '/api/me', undefined, second)).status).toBe(401)
  })

  test('[I3] an unknown address is answered like a wrong password', async () => {
    await using world = await openWorld()
    await account(world, 'ana@test.example')
    const wrong = await browser(world).ask(...signIn('ana@test.example', 'not this one'))
    const unknown = await browser(world).ask(...signIn('bob@test.example'))

    expect([wrong.status, wrong.answer]).toEqual([401, { refusal: 'wrong-credentials' }])
    expect([unknown.status, unknown.answer]).toEqual([401, { refusal: 'wrong-credentials' }])
  })

  test.each(['ana@test.example', 'unknown@test.example'])(
    '[I4] guesses at %s are slowed down',
    async (email) => {
      await using world = await openWorld()
      await account(world, 'ana@test.example')
      const guesses = await Promise.all(
        Array.from({ length: 20 }, () => browser(world).ask(...signIn(email, 'a guess'))),
      )
      const right = await browser(world).ask(...signIn(email))

      expect(guesses.filter(({ status }) => status === 401)).toHaveLength(5)
      expect(guesses.filter(({ status }) => status === 429)).toHaveLength(15)
      expect(right.status).toBe(429)
      expect(Number(right.retryAfter)).toBeGreaterThan(5)
    },
  )

  test('[I4] the right password after the wait forgets the failures', async () => {
    await using world = await openWorld()
    await account(world, 'ana@test.example')
    for (let n = 0; n < 5; n += 1) await browser(world).ask(...signIn('ana@test.example', 'a guess'))
    await world.owner`update sign_in_throttle set blocked_until = now() - interval '1 second'`

    expect((await browser(world).ask(...signIn('ana@test.example'))).status).toBe(200)
    expect(await world.owner`select from sign_in_throttle`).toHaveLength(0)
  })

  test('[I4] a day after its last attempt, nothing is kept of an address', async () => {
    await using world = await openWorld()
    for (const email of ['old@test.example', 'fresh@test.example'])
      await browser(world).ask(...signIn(email, 'a guess'))
    await world.owner`
      update sign_in_throttle set last_attempt_at = now() - interval '25 hours'
      where key_sha256 = (select key_sha256 from sign_in_throttle limit 1)
    `
    await world.tools.sessions.endExpired()

    expect(await world.owner`select from sign_in_throttle`).toHaveLength(1)
  })

  test('[I8] a disabled account is out at once, and stays out', async () => {
    await using world = await openWorld()
    const id = await account(world, 'ana@test.example')
    const ana = browser(world)
    await ana.ask(...signIn('ana@test.example'))
    const admin = await world.person('admin')

    expect((await admin.patch(`/api/accounts/${id}`, { disabled: true })).status).toBe(200)
    expect((await ana.ask('GET', '/api/me')).status).toBe(401)
    expect((await ana.ask(...signIn('ana@test.example'))).answer).toEqual({ refusal: 'account-closed' })
    expect((await admin.patch(`/api/accounts/${admin.accountId}`, { disabled: true })).status).toBe(403)
  })

  test('[I9] a new password needs the current one and ends the other sessions', async () => {
    await using world = await openWorld()
    await account(world, 'ana@test.example')
    const [here, elsewhere] = [browser(world), browser(world)]
    for (const each of [here, elsewhere]) await each.ask(...signIn('ana@test.example'))
    const next = 'another long password'

    expect((await here.ask('PATCH', '/api/me', { password: { current: 'guess', next } })).status).toBe(401)
    expect((await here.ask('PATCH', '/api/me', { password: { current: password, next } })).status).toBe(200)
    expect((await here.ask('GET', '/api/me')).status).toBe(200)
    expect((await elsewhere.ask('GET', '/api/me')).status).toBe(401)
    expect((await elsewhere.ask(...signIn('ana@test.example', next))).status).toBe(200)
  })

  test('[I10] outside of the demo there is no account to try', async () => {
    await using world = await openWorld()
    const id = await account(world, 'ana@test.example')
    await world.owner`update account set demo = true where id = ${id}`

    expect((await browser(world).ask('GET', '/api/demo/accounts')).status).toBe(404)
    expect((await browser(world).ask('POST', '/api/demo/session', { accountId: id })).status).toBe(404)
  })
})
