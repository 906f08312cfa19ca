import { expect, test } from 'vitest'
import { amendmentCast, amendmentState, original, proposedAmendment } from '../support/amendment'
import { openWorld, type Visitor, type World } from '../support/world'

async function todo(world: World, reader: Visitor) {
  const { body } = await reader.get<{ items: { kind: string; to: { id?: string } }[] }>(world.at('/todo'))
  return body.items.filter(({ kind }) => kind === 'amendment-to-decide').map(({ to }) => to.id)
}

test('[Z6] an amendment lapses with its proposal, its authors are told, and what was deleted may be erased', async () => {
  await using world = await openWorld()
  const { amender, author, lead, proposal } = await amendmentCast(world)
  const { id, code } = await proposedAmendment(world, amender, proposal.id, original.slice(0, 1))
  expect(await todo(world, author)).toEqual([`AM-${code}`])
  expect(await todo(world, amender)).toEqual([])

  expect((await author.post(world.at(`/proposals/${proposal.id}/withdrawal`))).status).toBe(200)

  expect(await amendmentState(world, id)).toBe('lapsed')
  expect(await todo(world, author)).toEqual([])
  const { body } = await amender.get<{ notices: { event: string; amendmentCode: number }[] }>(
    world.at('/notices'),
  )
  expect(body.notices).toMatchObject([{ event: 'amendment-lapsed', amendmentCode: code }])
  expect((await lead.post(world.at(`/texts/${proposal.documentId}/erasure`))).status).toBe(200)
})
