import { setTimeout as delay } from 'node:timers/promises'
import { asId } from '@deconcert/domain'
import { describe, expect, test } from 'vitest'
import { openWorld, type World } from '../support/world'

type News = { readonly position: number | null; readonly kind: string }

/** Follows a plan as a browser does, and remembers what it was told. */
async function follow(world: World, role: 'observer' | 'project-lead' = 'observer', after = 0) {
  const person = await world.person(role)
  const cookie =
    (await world.tools.sessions.start(asId<'account'>(person.accountId), undefined)).split(';')[0] ?? ''
  const response = await world.app.request(`http://test.example${world.at(`/live?after=${after}`)}`, {
    headers: { cookie },
  })
  const heard: News[] = []
  const ended = read(response, heard)
  return { status: response.status, heard, ended, cookie }
}

async function read(response: Response, heard: News[]): Promise<void> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of response.body ?? []) {
    const messages = (rest + decoder.decode(chunk, { stream: true })).split('\n\n')
    rest = messages.pop() ?? ''
    for (const message of messages) {
      const data = message.split('\n').find((line) => line.startsWith('data: '))
      if (data !== undefined) heard.push(JSON.parse(data.slice(6)))
    }
  }
}

async function write(world: World, planId: string, kind: string): Promise<void> {
  await world.owner`select append_journal(${planId}, ${kind}, null, ${world.owner.json({})}, now())`
}

async function until(isTrue: () => boolean): Promise<void> {
  const latest = Date.now() + 5000
  while (!isTrue()) {
    if (Date.now() > latest) throw new Error('it did not come to pass')
    await delay(5)
  }
}

describe('the live feed', () => {
  test('[E1] everybody hears every entry once, in order, whatever is written meanwhile', async () => {
    await using world = await openWorld()
    await world.tools.feed.listen(() => undefined)
    const writing = Promise.all(Array.from({ length: 300 }, () => write(world, world.plan.id, 'node-edited')))
    const followers = await Promise.all([follow(world), follow(world), follow(world, 'observer', 100)])
    await writing
    const last = 301

    await until(() => followers.every(({ heard }) => heard.at(-1)?.position === last))
    const [first, second, third] = followers.map(({ heard }) => heard.map(({ position }) => position))
    expect(first).toEqual(Array.from({ length: last }, (_, n) => n + 1))
    expect(second).toEqual(first)
    expect(third).toEqual(first?.slice(100))
  })

  test('[E2] nothing is heard of another plan', async () => {
    await using world = await openWorld()
    await world.tools.feed.listen(() => undefined)
    const { heard } = await follow(world)
    await write(world, world.otherPlan.id, 'node-moved')
    await write(world, world.plan.id, 'node-edited')

    await until(() => heard.length === 2)
    expect(heard.map(({ kind }) => kind)).toEqual(['plan-created', 'node-edited'])
  })

  test('[E1] what is no event of the plan is told without a position', async () => {
    await using world = await openWorld()
    await world.tools.feed.listen(() => undefined)
    const { heard } = await follow(world)
    await until(() => heard.length === 1)
    await world.owner`select tell_live(${world.plan.id}, 'ballot-turnout')`

    await until(() => heard.length === 2)
    expect(heard[1]).toEqual({ position: null, kind: 'ballot-turnout', subject: null })
  })

  test('[E3] the feed ends when the session does, told or not', async () => {
    await using world = await openWorld()
    const overheard: string[] = []
    await world.tools.feed.listen((sessionId) => overheard.push(sessionId))
    const [told, untold] = await Promise.all([follow(world), follow(world)])

    await world.tools.sessions.end(told.cookie)
    await told.ended
    await world.owner`update session set expires_at = now() - interval '1 second'`
    await world.tools.feed.endStaleFollowers()
    await untold.ended
    expect(overheard).toHaveLength(1)
  })

  test('[E5] a session has twenty feeds at most: the next one ends the oldest', async () => {
    await using world = await openWorld()
    const ended: string[] = []
    const open = (sessionId: string, n: number) =>
      world.tools.feed.follow({
        planId: asId<'plan'>(world.plan.id),
        sessionId,
        after: 0,
        tell: async () => undefined,
        end: () => void ended.push(`${sessionId} ${n}`),
      })
    open('bob', 0)
    const stops = Array.from({ length: 22 }, (_, n) => open('ana', n))

    expect(ended).toEqual(['ana 0', 'ana 1'])
    stops[5]?.()
    open('ana', 22)
    expect(ended).toEqual(['ana 0', 'ana 1'])
  })

  test('[E3] the feed ends when the last seat in the plan is taken back', async () => {
    await using world = await openWorld()
    const lead = await world.person('project-lead')
    const { ended } = await follow(world)
    const { body } = await lead.get<{ seats: { id: string; role: string }[] }[]>(world.at('/people'))
    const seat = body.flatMap(({ seats }) => seats).find(({ role }) => role === 'observer')

    expect((await lead.delete(world.at(`/people/seats/${seat?.id}`))).status).toBe(200)
    await ended
  })
})
