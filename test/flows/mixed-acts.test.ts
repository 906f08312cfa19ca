import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { lockWaiters } from '../support/lock-waiters'
import { draft } from '../support/proposal'
import { openWorld } from '../support/world'

test('[A14] acts of every kind at the same moment wait for each other, and none for ever', async () => {
  await using world = await openWorld()
  const group = await world.group('Housing')
  const lead = await world.person('project-lead')
  const facilitator = await world.person('facilitator', { group })
  const drafts = await Promise.all(Array.from({ length: 12 }, () => draft(world, facilitator, group)))
  const [other, ...guests] = await Promise.all(
    Array.from({ length: 7 }, () => world.person('member', { group })),
  )
  const tree = await lead.get<{ nodes: { id: string; title: string }[] }>(world.at('/nodes'))
  const axes = tree.body.nodes.filter(({ title }) => /a[12]$/.test(title))
  const { body: people } = await lead.get<{ accountId: string; seats: { id: string }[] }[]>(
    world.at('/people'),
  )
  const seatOf = (accountId: string) => people.find((each) => each.accountId === accountId)?.seats[0]?.id
  const changeNode = (n: number) =>
    lead.patch(world.at(`/nodes/${axes[n % axes.length]?.id}`), { title: `Axis ${n}` })

  const answers = await Promise.all([
    ...drafts.map(({ id }) => facilitator.post(world.at(`/proposals/${id}/submission`))),
    ...drafts.map((_, n) => changeNode(n)),
    ...drafts.map((_, n) => other?.post(world.at('/proposals'), { groupId: group, title: `A shelter ${n}` })),
    ...guests.map(({ accountId }) => lead.delete(world.at(`/people/seats/${seatOf(accountId)}`))),
    ...guests.map((_, n) => lead.post(world.at('/groups'), { name: `Group ${n}`, mandate: '' })),
    facilitator.post(world.at(`/groups/${group}/diagnostic`), { title: 'What we know' }),
  ])

  expect(answers.filter((answer) => answer === undefined || answer.status >= 300)).toEqual([])
})

test('[A14] a person drafts while their account takes an invitation to the same plan', async () => {
  await using world = await openWorld()
  const group = await world.group('Housing')
  const author = await world.person('member', { group })
  const token = 'ab'.repeat(32)
  const email = `${author.accountId}@test.example`
  await world.owner`
    insert into invitation (id, token_sha256, email, plan_id, role, created_at, expires_at)
    values (${randomUUID()}, ${token}, ${email}, ${world.plan.id}, 'observer', now(), now() + interval '1 day')
  `
  const account = { id: author.accountId, email, displayName: author.name, passwordHash: 'x', locale: 'fr' }
  // Both are under way before either has the journal: the draft comes first in the queue, the invitation second.
  const holder = await world.owner.reserve()
  await holder`begin`
  await holder`select from journal_head where plan_id = ${world.plan.id} for update`
  const drafted = draft(world, author, group)
  await vi.waitFor(async () => expect(await lockWaiters(world)).toBe(1), 10_000)
  const accepted = world.tools.sql`
    select accept_invitation(${token}, ${world.tools.sql.json(account)}, ${randomUUID()}, now()) as account
  `.execute()
  await vi.waitFor(async () => expect(await lockWaiters(world)).toBe(2), 10_000)
  await holder`rollback`
  holder.release()

  expect(await accepted).toEqual([{ account: author.accountId }])
  expect((await drafted).code).toBe(1)
})
