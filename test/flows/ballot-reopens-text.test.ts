import { expect, test } from 'vitest'
import { forAgainst } from '../support/ballot-asked'
import { draft } from '../support/proposal'
import { openWorld } from '../support/world'

test('[K1] a ballot without its quorum lets those who have the text open write again at once', async () => {
  await using world = await openWorld()
  const group = await world.group('Housing')
  const facilitator = await world.person('facilitator', { group })
  await world.person('member', { group })
  const { id, documentId } = await draft(world, facilitator, group)
  await world.owner`
    select move_proposal(${id}, 'draft', 'published', 'publish', 'proposal-published', null, ${facilitator.accountId}, now())
  `
  const writable = async () =>
    (await world.owner`select writable from document where id = ${documentId}`)[0]?.writable
  const quorum = { kind: 'share', percent: 100 }
  const asked = forAgainst(group, id, { quorum })
  const ballot = await facilitator.post<{ id: string }>(world.at('/ballots'), asked)
  expect(ballot.status).toBe(201)
  expect(await writable()).toBe(false)
  world.refreshed.length = 0

  const closed = await facilitator.post(world.at(`/ballots/${ballot.body.id}/closing`))
  expect(closed.status).toBeLessThan(300)
  expect(await writable()).toBe(true)
  expect(world.refreshed).toEqual([documentId])
})
