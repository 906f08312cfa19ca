import { describe, expect, test, vi } from 'vitest'
import { isFromOurPages } from '../../apps/server/src/http/guard'
import { openWorld, type World } from '../support/world'

const host = 'concert.example'
const ours = `http://${host}`

async function send(world: World, headers: Record<string, string>, body: string, path = '/api/session') {
  const response = await world.app.request(`${ours}${path}`, {
    method: 'POST',
    headers: { host, ...headers },
    body,
  })
  return { status: response.status, ...((await response.json()) as { refusal: string; detail?: string }) }
}

const json = { 'content-type': 'application/json', origin: ours }
const credentials = JSON.stringify({ email: 'nobody@test.example', password: 'wrong' })

describe('what is ours', () => {
  const foreign = {
    'neither header': {},
    null: { origin: 'null' },
    'our name with something after': { origin: `${ours}.evil.example` },
    'our name with something before': { origin: `http://evil-${host}` },
    'another port': { origin: `${ours}:8080` },
    'another scheme': { origin: `https://${host}` },
    'another site that sends our origin': { origin: ours, 'sec-fetch-site': 'cross-site' },
    'a neighbour': { 'sec-fetch-site': 'same-site' },
    'an address typed by hand': { 'sec-fetch-site': 'none' },
  }
  test.each(Object.entries(foreign))('[H5] refused: %s', async (_name, headers) => {
    await using world = await openWorld()
    const answer = await send(world, { 'content-type': 'application/json', ...headers }, credentials)
    expect(answer).toEqual({ status: 403, refusal: 'wrong-origin' })
  })

  const own = { 'our origin': { origin: ours }, 'same-origin': { 'sec-fetch-site': 'same-origin' } }
  test.each(Object.entries(own))('[H5] taken: %s', async (_name, headers) => {
    await using world = await openWorld()
    const answer = await send(world, { 'content-type': 'application/json', ...headers }, credentials)
    expect(answer).toEqual({ status: 401, refusal: 'wrong-credentials' })
  })

  test('[H5] behind a proxy, only the public origin is ours', () => {
    const from = (origin: string) =>
      isFromOurPages({ host, origin, secFetchSite: undefined }, 'https://public.example')
    expect([from('https://public.example'), from('http://public.example'), from(ours)]).toEqual([
      true,
      false,
      false,
    ])
  })
})

describe('what is taken', () => {
  test.each([
    ['a form', 'application/x-www-form-urlencoded', 'email=a', 415, 'wrong-type', 'application/json'],
    ['broken JSON', 'application/json', '{"email":', 400, 'wrong-type', 'JSON'],
    ['JSON without bottom', 'application/json', '['.repeat(200) + ']'.repeat(200), 400, 'wrong-type', 'JSON'],
    ['a NUL', 'application/json', '{"email":"\\u0000","password":"x"}', 400, 'wrong-type', 'U+0000'],
    [
      'half a character',
      'application/json',
      '{"email":"\\ud800","password":"x"}',
      400,
      'wrong-type',
      'U+0000',
    ],
    ['a missing field', 'application/json', '{"email":"a@b.c"}', 400, 'field-missing', 'password'],
    [
      'an unknown field',
      'application/json',
      '{"email":"a","password":"b","isAdmin":true}',
      400,
      'unknown-field',
      'isAdmin',
    ],
    ['a wrong type', 'application/json', '{"email":1,"password":"b"}', 400, 'wrong-type', 'email'],
    ['ten megabytes', 'application/json', `"${'a'.repeat(10_000_000)}"`, 413, 'too-big', '1 Mio'],
  ])('[H6] refused: %s', async (_name, contentType, body, status, refusal, detail) => {
    await using world = await openWorld()
    const answer = await send(world, { ...json, 'content-type': contentType }, body)
    expect(answer).toEqual({ status, refusal, detail })
  })

  test('[H8] every answer carries the policy, with a nonce of its own', async () => {
    await using world = await openWorld()
    const addresses = ['/', '/api/me', '/api/no-such-thing', '/healthz', '/p/first']
    const answers = await Promise.all(
      addresses.map((path) => world.app.request(`${ours}${path}`, { headers: { host } })),
    )
    const policies = answers.map((answer) => answer.headers.get('content-security-policy') ?? '')

    for (const policy of policies) {
      expect(policy).toContain("default-src 'self'; script-src 'self'; style-src 'self' 'nonce-")
      expect(policy).toContain("frame-ancestors 'none'")
    }
    expect(new Set(policies).size).toBe(addresses.length)
  })
})

test('[H7] an error of ours says nothing of itself, and its trace nothing of what people sent', async () => {
  await using world = await openWorld()
  const logged = vi.spyOn(console, 'error').mockReturnValue()
  await world.owner`drop table sign_in_throttle`
  const answer = await send(world, json, JSON.stringify({ email: 'canary@test.example', password: 'canary' }))
  const text = logged.mock.calls.flat().join('\n')
  logged.mockRestore()

  expect(answer).toEqual({ status: 500, refusal: null })
  expect(text).toContain('POST /api/session: PostgresError 42704')
  expect(text).toContain('begin_sign_in($1, $2)')
  expect(text).not.toContain('canary')
})
