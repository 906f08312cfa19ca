import { expect, test } from 'vitest'
import { asked, vote } from '../support/ballot'
import { forAgainst } from '../support/ballot-asked'
import { decide, draft, merge, seenOf, writeIn } from '../support/proposal'
import { openWorld, type Visitor, type World } from '../support/world'

async function cast(world: World) {
  const group = await world.group('Housing')
  const person = (role: 'member' | 'facilitator') => world.person(role, { group })
  return {
    group,
    lead: await world.person('project-lead'),
    facilitator: await person('facilitator'),
    ana: await person('member'),
    ben: await person('member'),
    bystander: await person('member'),
  }
}

type Notices = {
  notices: { event: string; reason: string | null; reasonCode: string | null; actor: string; title: string }[]
  unread: number
}

async function told(world: World, reader: Visitor) {
  const { body } = await reader.get<Notices>(world.at('/notices'))
  return body.notices.map(({ event }) => event).toReversed()
}

/** A proposal that Ana began and Ben wrote in. */
async function writtenByBoth(world: World, ana: Visitor, ben: Visitor, group: string, title = 'A shelter') {
  const drafted = await draft(world, ana, group, title)
  await writeIn(world, drafted.documentId, 'By Ben.', ben.accountId)
  await ana.post(world.at(`/proposals/${drafted.id}/submission`))
  return drafted
}

test('[L8] each author is told of a decision and why, nobody else is, nor whoever took it', async () => {
  await using world = await openWorld()
  const { group, lead, facilitator, ana, ben, bystander } = await cast(world)
  const { id } = await writtenByBoth(world, ana, ben, group)
  await writeIn(world, (await documentOf(world, id)) ?? '', 'By the facilitator.', facilitator.accountId)

  await decide(world, facilitator, id, 'send-back', { reason: 'Say where.', reasonCode: 'incomplete' })

  for (const author of [ana, ben]) {
    const { body } = await author.get<Notices>(world.at('/notices'))
    expect(body.notices).toMatchObject([
      {
        event: 'send-back',
        reason: 'Say where.',
        reasonCode: 'incomplete',
        actor: facilitator.name,
        title: 'A shelter',
      },
    ])
    expect(body.unread).toBe(1)
  }
  for (const other of [facilitator, lead, bystander]) expect(await told(world, other)).toEqual([])
})

test('[L8] from publication to promotion, every step of others is told', async () => {
  await using world = await openWorld()
  const { group, facilitator, ana, ben } = await cast(world)
  const { id } = await writtenByBoth(world, ana, ben, group)
  await decide(world, facilitator, id, 'publish')
  const ballot = await asked(world, facilitator, forAgainst(group, id))
  await ana.post(world.at(`/ballots/${ballot}/votes`), vote('for'))
  await facilitator.post(world.at(`/ballots/${ballot}/closing`))
  const [axis] = await world.owner<{ id: string }[]>`
    select id from node where plan_id = ${world.plan.id} and title = 'Title of p1a1'`
  const place = { levelKey: 'action', parentId: axis?.id, position: 0 }
  expect((await facilitator.post(world.at('/promotions'), { proposalId: id, ...place })).status).toBe(201)

  const steps = ['publish', 'open-ballot', 'adopt', 'promote']
  expect([await told(world, ana), await told(world, ben)]).toEqual([steps, steps])
})

test('[L8] a merger, a split and their undoing are told to the authors of each side', async () => {
  await using world = await openWorld()
  const { group, lead, ana, ben, bystander } = await cast(world)
  const source = await draft(world, ana, group, 'One')
  const target = await draft(world, ben, group, 'Two')
  await ana.post(world.at(`/proposals/${source.id}/submission`))
  await ben.post(world.at(`/proposals/${target.id}/submission`))

  const { body } = await merge(world, lead, [source.id], target.id)
  await lead.post(world.at(`/moderation/lineage/${body.act}/undoing`))
  const seen = await seenOf(world, target.id)
  await lead.post(world.at(`/moderation/${target.id}/split`), { titles: ['Three', 'Four'], seen })

  expect(await told(world, ana)).toEqual(['merge', 'undo-to-submitted'])
  expect(await told(world, ben)).toEqual(['receive', 'undo-receive', 'split'])
  expect(await told(world, bystander)).toEqual([])
})

test('[L8] news are counted in what is left to do until they are read, each reader by themselves', async () => {
  await using world = await openWorld()
  const { group, facilitator, ana, ben } = await cast(world)
  const { id } = await writtenByBoth(world, ana, ben, group)
  await decide(world, facilitator, id, 'publish')
  const todo = async (reader: Visitor) =>
    (await reader.get<{ items: { kind: string; count?: number }[] }>(world.at('/todo'))).body.items
  expect(await todo(ana)).toMatchObject([{ kind: 'notices', count: 1 }])
  const { body } = await ana.get<{ notices: { at: string }[] }>(world.at('/notices'))

  await ana.post(world.at('/notices/reading'), { upTo: body.notices[0]?.at })

  expect(await todo(ana)).toEqual([])
  expect((await ana.get<Notices>(world.at('/notices'))).body.unread).toBe(0)
  expect(await todo(ben)).toMatchObject([{ kind: 'notices', count: 1 }])
})

async function documentOf(world: World, id: string) {
  const [row] = await world.owner<{ documentId: string }[]>`select document_id from proposal where id = ${id}`
  return row?.documentId
}
