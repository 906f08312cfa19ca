import { expect, test } from 'vitest'
import type { Asked, Standing } from '../../apps/server/src/collab/standing'
import { standingReader } from '../../apps/server/src/use-cases/read-standings'
import { proposalIn } from '../support/proposal'
import { openWorld, type World } from '../support/world'

async function askedBy(world: World, accountId: string, documentId: string): Promise<Asked> {
  const [session] = await world.owner<{ id: string }[]>`
    select id_sha256 as id from session where account_id = ${accountId}
  `
  return { documentId, sessionId: session?.id ?? '' }
}

const accessOf = (standing: Standing) => (standing.kind === 'admitted' ? standing.access : standing.kind)

test('[K1] many are answered at once, each for themselves, and anew as soon as anything has changed', async () => {
  await using world = await openWorld()
  const [group, other] = [await world.group('Housing'), await world.group('Health')]
  const author = await world.person('member', { group })
  const colleague = await world.person('member', { group: other })
  const stranger = await world.person('stranger')
  const [draft, published] = [
    await proposalIn(world, 'draft', author, group),
    await proposalIn(world, 'published', author, group),
  ]
  const pairs = [draft, published].flatMap(({ documentId }) =>
    [author, colleague, stranger].map(({ accountId }) => askedBy(world, accountId, documentId)),
  )
  const asked = await Promise.all(pairs)
  const read = standingReader(world.tools)
  const answer = async () => (await read(asked)).map(accessOf)

  const before = ['write', 'not-permitted', 'not-permitted', 'write', 'read', 'not-permitted']
  expect(await answer()).toEqual(before)
  expect(await answer()).toEqual(before)
  expect((await read(asked.slice(3, 4))).map(accessOf)).toEqual(['write'])

  await world.owner`update proposal set state = 'in-ballot' where id = ${published.id}`
  expect(await answer()).toEqual(before.with(3, 'read'))
  await world.owner`update proposal set state = 'published' where id = ${published.id}`
  expect(await answer()).toEqual(before)
  await world.owner`update session set expires_at = now() - interval '1 second' where account_id = ${author.accountId}`
  expect(await answer()).toEqual(before.with(0, 'signed-out').with(3, 'signed-out'))
})
