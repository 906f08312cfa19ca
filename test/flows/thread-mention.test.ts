import { expect, test } from 'vitest'
import { anchorOn, commentOn } from '../support/comment'
import { groupTable } from '../support/group-things'
import { draft } from '../support/proposal'
import { openWorld, type Visitor, type World } from '../support/world'

type Readers = { readonly people: readonly { readonly accountId: string }[] }

async function listed(visitor: Visitor, path: string): Promise<ReadonlySet<string>> {
  const { status, body } = await visitor.get<Readers>(path)
  expect(status).toBe(200)
  return new Set(body.people.map(({ accountId }) => accountId))
}

/** People of every kind around a draft that was commented on while it was private, and then submitted. */
async function aroundSubmitted(world: World) {
  const table = await groupTable(world)
  const { id, documentId } = await draft(world, table.member, table.group, 'A secret shelter')
  const { body } = await commentOn(world, table.member, documentId, 'secret', { body: 'Hush.' })
  const others = await Promise.all(
    (['project-lead', 'steering-committee', 'observer', 'consulted-body', 'member'] as const).map((role) =>
      world.person(role),
    ),
  )
  const beside = await world.person('member', { group: await world.group('Care') })
  const submitted = await table.member.post(world.at(`/proposals/${id}/submission`))
  expect(submitted.status).toBeLessThan(300)
  const people = [table.member, table.facilitator, beside, ...others]
  return { ...table, documentId, thread: body.id, beside, people }
}

test('[P92] a thread from when its text was private offers those who may be named in it, and nobody else', async () => {
  await using world = await openWorld()
  const { documentId, member, facilitator, thread, people } = await aroundSubmitted(world)
  const comments = world.at(`/threads/${thread}/comments`)
  const offered = await listed(member, world.at(`/threads/${thread}/readers`))

  for (const { accountId, name } of people) {
    const answer = await member.post(comments, { body: `@${name}`, mentions: [accountId] })
    expect([name, answer.status === 201]).toEqual([name, offered.has(accountId)])
  }
  expect([member, facilitator].filter(({ accountId }) => !offered.has(accountId))).toEqual([])
  expect(offered.size).toBeLessThan((await listed(member, world.at(`/texts/${documentId}/readers`))).size)
})

test('[P92] a new thread offers those who may be named in it', async () => {
  await using world = await openWorld()
  const { documentId, member, people } = await aroundSubmitted(world)
  const anchor = await anchorOn(world, documentId, 'secret')
  const offered = await listed(member, world.at(`/texts/${documentId}/readers`))

  for (const { accountId, name } of people) {
    const asked = { body: `@${name}`, mentions: [accountId], fragment: 'body', anchor }
    const { status } = await member.post(world.at(`/texts/${documentId}/threads`), asked)
    expect([name, status === 201]).toEqual([name, offered.has(accountId)])
  }
})

test('[A60] whoever may not read a thread is not told who does', async () => {
  await using world = await openWorld()
  const { thread, beside } = await aroundSubmitted(world)
  expect((await beside.get(world.at(`/threads/${thread}/readers`))).status).toBe(404)
})
