import { describe, expect, test } from 'vitest'
import { openWorld, type Visitor, type World } from '../support/world'

type Person = {
  readonly accountId: string
  readonly email: string | null
  readonly seats: { id: string; role: string }[]
}

async function people(world: World, visitor: Visitor) {
  return (await visitor.get<Person[]>(world.at('/people'))).body
}

async function seatOf(world: World, visitor: Visitor, of: Visitor) {
  return (await people(world, visitor)).find(({ accountId }) => accountId === of.accountId)?.seats[0]?.id
}

describe('the people of a plan', () => {
  test('[I11] a seat is given once, to somebody of the plan', async () => {
    await using world = await openWorld()
    const [lead, member, stranger] = [
      await world.person('project-lead'),
      await world.person('member'),
      await world.person('stranger'),
    ]
    const give = async (to: Visitor) =>
      (await lead.post(world.at('/people/seats'), { accountId: to.accountId, role: 'observer' })).status

    expect([await give(member), await give(member), await give(stranger)]).toEqual([201, 409, 404])
  })

  test('[I11] two leads who remove each other leave one', async () => {
    await using world = await openWorld()
    const [ana, bob] = [await world.person('project-lead'), await world.person('project-lead')]
    const [anas, bobs] = [await seatOf(world, ana, ana), await seatOf(world, ana, bob)]

    const statuses = await Promise.all([
      ana.delete(world.at(`/people/seats/${bobs}`)),
      bob.delete(world.at(`/people/seats/${anas}`)),
    ])

    expect(statuses.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(await world.owner`select from seat where plan_id = ${world.plan.id}`).toHaveLength(1)
  })

  test('[I7] a facilitator takes back a member of their group, not the lead, not another group', async () => {
    await using world = await openWorld()
    const [group, other] = [await world.group('One'), await world.group('Two')]
    const lead = await world.person('project-lead')
    const facilitator = await world.person('facilitator', { group })
    const [mine, theirs] = [
      await world.person('member', { group }),
      await world.person('member', { group: other }),
    ]
    const remove = async (visitor: Visitor) =>
      (await facilitator.delete(world.at(`/people/seats/${await seatOf(world, lead, visitor)}`))).status

    expect([await remove(mine), await remove(theirs), await remove(lead)]).toEqual([200, 403, 403])
    expect((await mine.get(world.at('/people'))).status).toBe(404)
  })

  test('[K5] addresses are for those who invite where the person sits', async () => {
    await using world = await openWorld()
    const [group, other] = [await world.group('One'), await world.group('Two')]
    const lead = await world.person('project-lead')
    const everywhere = await world.person('facilitator')
    const facilitator = await world.person('facilitator', { group })
    const member = await world.person('member', { group })
    const inBoth = await world.person('member', { group: other })
    await world.seat(inBoth.accountId, 'observer', { group })
    const elsewhere = await world.person('member', { group: other })
    const observer = await world.person('observer')
    const everybody = [lead, everywhere, facilitator, member, inBoth, elsewhere, observer]
    const addressesOf = async (visitor: Visitor) =>
      (await people(world, visitor))
        .flatMap(({ email, accountId }) => (email === null ? [] : [accountId]))
        .sort()
    const idsOf = (visitors: readonly Visitor[]) => visitors.map(({ accountId }) => accountId).sort()

    expect(await addressesOf(lead)).toEqual(idsOf(everybody))
    expect(await addressesOf(everywhere)).toEqual(idsOf(everybody))
    expect(await addressesOf(facilitator)).toEqual(idsOf([facilitator, member, inBoth]))
    for (const visitor of [member, elsewhere, observer]) expect(await addressesOf(visitor)).toEqual([])
  })
})
