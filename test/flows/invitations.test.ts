import { describe, expect, test } from 'vitest'
import { anonymous, openWorld, type Visitor, type World } from '../support/world'

const newcomer = { displayName: 'Bob', password: 'a long enough password' }

async function invite(world: World, by: Visitor, offer: object = {}): Promise<string> {
  const seat = { email: 'Bob@test.example', role: 'member', ...offer }
  const { status, body } = await by.post<{ path: string }>(world.at('/invitations'), seat)
  expect(status).toBe(201)
  return body.path.replace('/invitation/', '/api/invitations/')
}

async function seatsOf(world: World, email: string) {
  return await world.owner<{ role: string }[]>`
    select seat.role from seat join account on account.id = seat.account_id where account.email = ${email}
  `
}

describe('invitations', () => {
  test('[I5] taken a hundred times at once, an invitation gives one seat', async () => {
    await using world = await openWorld()
    const link = await invite(world, await world.person('project-lead'))
    const nobody = anonymous(world)
    for (let n = 0; n < 3; n += 1) expect((await nobody.get(link)).status).toBe(200)

    const answers = await Promise.all(Array.from({ length: 100 }, () => nobody.post(link, newcomer)))

    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(await seatsOf(world, 'bob@test.example')).toEqual([{ role: 'member' }])
    expect((await nobody.get(link)).body).toEqual({ refusal: 'invitation-used' })
    const kinds = await world.owner<{ kind: string }[]>`select kind from journal order by plan_id, position`
    expect(kinds.filter(({ kind }) => kind === 'invitation-accepted')).toHaveLength(1)
  })

  test('[I5] the secret of a link is not stored, and an old link does not open', async () => {
    await using world = await openWorld()
    const link = await invite(world, await world.person('project-lead'))
    const [row] = await world.owner<
      { text: string }[]
    >`select to_jsonb(invitation)::text as text from invitation`
    await world.owner`update invitation set expires_at = now() - interval '1 second'`

    expect(row?.text).not.toContain(link.split('/').at(-1))
    expect((await anonymous(world).post(link, newcomer)).body).toEqual({ refusal: 'invitation-expired' })
    expect((await anonymous(world).post('/api/invitations/guess', newcomer)).status).toBe(404)
  })

  test('[I5] an invitation taken back does not open', async () => {
    await using world = await openWorld()
    const lead = await world.person('project-lead')
    const link = await invite(world, lead)
    const { body } = await lead.get<{ id: string }[]>(world.at('/invitations'))

    expect((await lead.delete(world.at(`/invitations/${body[0]?.id}`))).status).toBe(200)
    expect((await anonymous(world).post(link, newcomer)).status).toBe(404)
  })

  test('[I6] an account is joined by its own password only, with a second seat', async () => {
    await using world = await openWorld()
    const lead = await world.person('project-lead')
    await anonymous(world).post(await invite(world, lead), newcomer)
    const second = await invite(world, lead, { role: 'observer' })

    const stolen = await anonymous(world).post(second, { ...newcomer, password: 'another long password' })
    expect(stolen.body).toEqual({ refusal: 'wrong-credentials' })
    expect((await anonymous(world).post(second, { password: newcomer.password })).status).toBe(201)
    expect(await seatsOf(world, 'bob@test.example')).toEqual([{ role: 'member' }, { role: 'observer' }])
  })

  test('[I7] a facilitator invites members of their group, nobody more', async () => {
    await using world = await openWorld()
    const [group, other] = [await world.group('One'), await world.group('Two')]
    const facilitator = await world.person('facilitator', { group })
    const ask = async (role: string, groupId: string | null) =>
      (await facilitator.post(world.at('/invitations'), { email: 'bob@test.example', role, groupId })).status

    expect(await ask('member', group)).toBe(201)
    expect(await ask('member', other)).toBe(403)
    expect(await ask('member', null)).toBe(403)
    expect(await ask('project-lead', group)).toBe(403)
    expect(await ask('steering-committee', null)).toBe(403)
  })

  test('[I7] a group of another plan is not found', async () => {
    await using world = await openWorld()
    const lead = await world.person('project-lead')
    const groupId = '00000000-0000-4000-8000-000000000000'
    const offer = { email: 'bob@test.example', role: 'member', groupId }

    expect((await lead.post(world.at('/invitations'), offer)).status).toBe(404)
  })
})
