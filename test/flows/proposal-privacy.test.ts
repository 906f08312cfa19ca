import { isPrivateProposal, proposalStates } from '@deconcert/domain'
import { expect, test } from 'vitest'
import { accessTo } from '../support/access'
import { forAgainst } from '../support/ballot-asked'
import { decide, draft, merge, proposalIn } from '../support/proposal'
import { openWorld, type Visitor, type World } from '../support/world'

const secret = 'Hidden for now'

async function cast(world: World) {
  const [group, other] = [await world.group('Housing'), await world.group('Health')]
  return {
    group,
    other,
    lead: await world.person('project-lead'),
    author: await world.person('member', { group }),
    outsider: await world.person('member', { group: other }),
    observer: await world.person('observer'),
  }
}

/** Everything that somebody outside the group can read about proposals, in one text. */
async function allThatIsTold(world: World, reader: Visitor, id: string): Promise<string> {
  const paths = [
    '/proposals',
    '/groups',
    '/groups/housing',
    '/ballots',
    `/ballots?proposal=${id}`,
    '/todo',
    '/journal',
    '/nodes',
  ]
  const answers = await Promise.all(paths.map((path) => reader.get(world.at(path))))
  expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 200))
  return JSON.stringify(answers.map(({ body }) => body))
}

async function expectPrivate(world: World, reader: Visitor, { id, documentId }: Drafted): Promise<void> {
  for (const path of ['', '/text', '/outcome'])
    expect([path, (await reader.get(world.at(`/proposals/${id}${path}`))).status]).toEqual([path, 404])
  expect(await accessTo(world, documentId, reader.accountId)).toBe('none')
  expect(await allThatIsTold(world, reader, id)).not.toContain(secret)
  const events = await world.owner<{ event: string }[]>`select event from journal`
  expect(events.map(({ event }) => event).join()).not.toContain(secret)
}

type Drafted = { readonly id: string; readonly documentId: string }

async function tell(world: World, by: Visitor, id: string, act: string): Promise<void> {
  expect((await by.post(world.at(`/proposals/${id}/${act}`))).status).toBe(200)
}

async function rename(world: World, by: Visitor, id: string, title = secret): Promise<void> {
  expect((await by.patch(world.at(`/proposals/${id}`), { title })).status).toBe(200)
}

test('[K1] a draft is listed to those who may write it, everything else to everybody', async () => {
  await using world = await openWorld()
  const { author, lead, outsider, observer, group } = await cast(world)
  const hidden = await draft(world, author, group, secret)
  await proposalIn(world, 'published', author, group)
  const titles = async (reader: Visitor) => {
    const { body } = await reader.get<{ proposals: { title: string }[]; counts: object }>(
      world.at('/proposals'),
    )
    return [body.proposals.map(({ title }) => title), body.counts]
  }

  expect(await titles(author)).toEqual([['A shelter', secret], { draft: 1, published: 1 }])
  expect(await titles(lead)).toEqual(await titles(author))
  for (const reader of [outsider, observer]) {
    expect(await titles(reader)).toEqual([['A shelter'], { published: 1 }])
    await expectPrivate(world, reader, hidden)
  }
})

test('[K1] a draft that is withdrawn stays with those who could read it', async () => {
  await using world = await openWorld()
  const { author, outsider, observer, group } = await cast(world)
  const hidden = await draft(world, author, group, secret)

  await tell(world, author, hidden.id, 'withdrawal')

  for (const reader of [outsider, observer]) await expectPrivate(world, reader, hidden)
  expect((await author.get(world.at(`/proposals/${hidden.id}`))).body.state).toBe('withdrawn')
  expect(await accessTo(world, hidden.documentId, author.accountId)).toBe('read')
})

test('[K1] what is written again after it was sent back is private, and so when it is withdrawn then', async () => {
  await using world = await openWorld()
  const { author, lead, outsider, group } = await cast(world)
  const proposal = await draft(world, author, group)
  await tell(world, author, proposal.id, 'submission')
  expect((await outsider.get(world.at(`/proposals/${proposal.id}`))).status).toBe(200)
  expect((await decide(world, lead, proposal.id, 'send-back')).status).toBe(200)

  await tell(world, author, proposal.id, 'revision')
  await rename(world, author, proposal.id)

  await expectPrivate(world, outsider, proposal)
  await tell(world, author, proposal.id, 'withdrawal')
  await expectPrivate(world, outsider, proposal)
})

test('[K1] a proposal that was submitted stays readable when it is withdrawn', async () => {
  await using world = await openWorld()
  const { author, outsider, group } = await cast(world)
  const { id, documentId } = await draft(world, author, group)
  await tell(world, author, id, 'submission')

  await tell(world, author, id, 'withdrawal')

  expect((await outsider.get(world.at(`/proposals/${id}`))).status).toBe(200)
  expect(await accessTo(world, documentId, outsider.accountId)).toBe('read')
})

test('[K1] ballots go on telling the title that was voted, whatever it became in a new draft', async () => {
  await using world = await openWorld()
  const { author, lead, outsider, group } = await cast(world)
  const proposal = await draft(world, author, group, 'As it was voted')
  await tell(world, author, proposal.id, 'submission')
  await decide(world, lead, proposal.id, 'publish')
  const { body } = await lead.post<{ id: string }>(world.at('/ballots'), forAgainst(group, proposal.id))
  await author.post(world.at(`/ballots/${body.id}/votes`), { choice: 'against', nonce: '0'.repeat(32) })
  await lead.post(world.at(`/ballots/${body.id}/closing`))

  await tell(world, author, proposal.id, 'revision')
  await rename(world, author, proposal.id)

  const read = await outsider.get(world.at(`/ballots/${body.id}`))
  expect([read.status, read.body.options]).toMatchObject([200, [{ label: 'As it was voted' }]])
  expect(JSON.stringify(read.body)).not.toContain(secret)
  await expectPrivate(world, outsider, proposal)
})

test('[K1] of what it was merged into, a proposal tells the code alone while that is a draft again', async () => {
  await using world = await openWorld()
  const { author, lead, outsider, group } = await cast(world)
  const [source, target] = [await draft(world, author, group), await draft(world, author, group)]
  for (const { id } of [source, target]) await tell(world, author, id, 'submission')
  expect((await merge(world, lead, [source.id], target.id)).status).toBe(200)
  await decide(world, lead, target.id, 'send-back')
  await tell(world, author, target.id, 'revision')
  await rename(world, author, target.id)

  const told = async (reader: Visitor, path: string) =>
    (await reader.get(world.at(`/proposals/${source.id}${path}`))).body.mergedInto
  for (const path of ['', '/outcome']) {
    expect(await told(outsider, path)).toEqual({ code: target.code, title: null })
    expect(await told(author, path)).toEqual({ code: target.code, title: secret })
  }
})

test('[K1] an author who lost the seat that writes is told no title of a draft', async () => {
  await using world = await openWorld()
  const { author, lead, group } = await cast(world)
  const { id } = await draft(world, author, group)
  expect((await author.get<{ items: object[] }>(world.at('/todo'))).body.items).toHaveLength(1)

  await world.owner`delete from seat where account_id = ${author.accountId}`
  await world.seat(author.accountId, 'observer')
  await rename(world, lead, id)

  expect((await author.get(world.at('/todo'))).body).toEqual({ items: [] })
})

test('[K1] the database and the rules agree on what is private', async () => {
  await using world = await openWorld()

  for (const state of proposalStates) {
    for (const submittedAt of [null, new Date()]) {
      const [row] = await world.owner<{ isPrivate: boolean }[]>`
        select is_private_proposal(${state}, ${submittedAt}) as is_private
      `
      expect([state, row?.isPrivate]).toEqual([state, isPrivateProposal({ state, submittedAt })])
    }
  }
})
