import { randomUUID } from 'node:crypto'
import { asId } from '@deconcert/domain'
import { expect, test } from 'vitest'
import { standingReader } from '../../apps/server/src/use-cases/read-standings'
import { openWorld, type World } from '../support/world'

/** Whether a session stands when it is asked about, as an open text asks. */
async function stands(world: World, sessionId: string): Promise<boolean> {
  const [standing] = await standingReader(world.tools)([{ sessionId, documentId: randomUUID() }])
  return standing?.kind === 'not-permitted'
}

/** A session that began so long ago and has so long to go; asked about as an open text asks, says what is left. */
async function use(world: World, began: string, left: string) {
  const person = await world.person('observer')
  await world.tools.sessions.start(asId<'account'>(person.accountId), undefined)
  const [session] = await world.owner<{ idSha256: string }[]>`
    update session set created_at = now() - ${began}::interval, expires_at = now() + ${left}::interval
    where account_id = ${person.accountId} and id_sha256 = (
      select max(id_sha256) from session where account_id = ${person.accountId})
    returning id_sha256
  `
  const id = session?.idSha256 ?? ''
  const isStanding = await stands(world, id)
  const [after] = await world.owner<{ hours: number }[]>`
    select round(extract(epoch from expires_at - now()) / 3600)::integer as hours from session where id_sha256 = ${id}
  `
  return { isStanding, hours: after?.hours }
}

test('[I13] a session that is used goes on for twelve hours, up to thirty days after it began', async () => {
  await using world = await openWorld()

  expect(await use(world, '5 hours', '7 hours')).toEqual({ isStanding: true, hours: 7 })
  expect(await use(world, '7 hours', '5 hours')).toEqual({ isStanding: true, hours: 12 })
  expect(await use(world, '29 days 21 hours', '1 hour')).toEqual({ isStanding: true, hours: 3 })
  expect(await use(world, '29 days 23 hours', '1 hour')).toEqual({ isStanding: true, hours: 1 })
})

test('[I13] a session that is over, and one of a disabled account, stand no more', async () => {
  await using world = await openWorld()
  const { accountId } = await world.person('observer')
  const [session] = await world.owner<{ id: string }[]>`select id_sha256 as id from session`
  const standing = () => stands(world, session?.id ?? '')
  expect(await standing()).toBe(true)

  await world.owner`update account set disabled_at = now() where id = ${accountId}`
  expect(await standing()).toBe(false)
  await world.owner`update account set disabled_at = null`
  await world.owner`update session set expires_at = now() - interval '1 second'`
  expect(await standing()).toBe(false)
})
