import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { asked } from '../support/ballot'
import { forAgainst } from '../support/ballot-asked'
import { decide, draft } from '../support/proposal'
import { openWorld, type Visitor, type World } from '../support/world'

type Todo = {
  readonly items: readonly { readonly kind: string; readonly to: object; readonly count?: number }[]
}

async function table(world: World, memberCount: number) {
  const group = await world.group('Housing')
  const facilitator = await world.person('facilitator', { group })
  const members = await Promise.all(
    Array.from({ length: memberCount }, () => world.person('member', { group })),
  )
  return { group, facilitator, members, proposal: await published(world, group, facilitator) }
}

async function published(world: World, group: string, facilitator: Visitor) {
  const proposal = await draft(world, facilitator, group)
  await facilitator.post(world.at(`/proposals/${proposal.id}/submission`))
  await decide(world, facilitator, proposal.id, 'publish', { reason: '' })
  return proposal
}

async function opened(world: World, by: Visitor, proposalId: string, secrecy = 'named'): Promise<string> {
  const [proposal] = await world.owner`select group_id from proposal where id = ${proposalId}`
  return await asked(world, by, forAgainst(proposal?.groupId, proposalId, { secrecy }))
}

async function vote(world: World, ballot: string, voters: readonly Visitor[], choice = 'for') {
  const nonce = () => randomBytes(16).toString('hex')
  for (const voter of voters)
    await voter.post(world.at(`/ballots/${ballot}/votes`), { choice, nonce: nonce() })
}

async function todoOf(world: World, visitor: Visitor) {
  return (await visitor.get<Todo>(world.at('/todo'))).body.items
}

async function promoted(world: World, by: Visitor, proposalId: string): Promise<string> {
  const tree = await by.get<{ nodes: { id: string; title: string }[] }>(world.at('/nodes'))
  const parentId = tree.body.nodes.find((node) => node.title === 'Title of p1a1')?.id
  const place = { proposalId, levelKey: 'action', parentId, position: 0 }
  return (await by.post<{ nodeId: string }>(world.at('/promotions'), place)).body.nodeId
}

test('[Y1] a proposal tells what became of it, from its draft to the committee', async () => {
  await using world = await openWorld()
  const { facilitator, members, proposal } = await table(world, 3)
  const ballot = await opened(world, facilitator, proposal.id)
  await vote(world, ballot, members)
  await facilitator.post(world.at(`/ballots/${ballot}/closing`))
  const before = await facilitator.get(world.at(`/proposals/${proposal.id}/outcome`))
  const nodeId = await promoted(world, facilitator, proposal.id)

  const { body } = await facilitator.get(world.at(`/proposals/P-${proposal.code}/outcome`))

  expect(before.body).toMatchObject({
    promotion: null,
    refusals: { promote: null, openBallot: 'proposal-not-published' },
  })
  expect(body).toMatchObject({
    ballots: [
      {
        id: ballot,
        state: 'closed',
        outcome: 'adopted',
        consequence: 'adopt',
        result: { raw: { for: '3' }, electors: 3 },
      },
    ],
    promotion: { by: facilitator.name, node: { id: nodeId, reference: 'action 1.1.1', state: 'proposed' } },
    decisions: [],
    refusals: { promote: 'already-promoted' },
  })
})

test('[Y2] the counts of fewer than five secret votes are shown nowhere', async () => {
  await using world = await openWorld()
  const { facilitator, members, proposal } = await table(world, 6)
  const ballot = await opened(world, facilitator, proposal.id, 'secret')
  await vote(world, ballot, members.slice(0, 4))
  await facilitator.post(world.at(`/ballots/${ballot}/closing`))

  const read = await facilitator.get(world.at(`/ballots/${ballot}`))
  const outcome = await facilitator.get(world.at(`/proposals/${proposal.id}/outcome`))

  const hidden = { outcome: 'no-quorum', voters: 4, raw: null, blank: 0, expressed: 0 }
  expect(read.body).toMatchObject({ countsHidden: true, result: hidden, votes: [] })
  expect(outcome.body).toMatchObject({ ballots: [{ result: hidden }] })
})

test('[M2] a vote waits for each elector until they cast it, then for who opened it', async () => {
  await using world = await openWorld()
  const { facilitator, members, proposal } = await table(world, 2)
  const [ana, ben] = members
  if (ana === undefined || ben === undefined) throw new Error('nobody votes')
  const ballot = await opened(world, facilitator, proposal.id)
  const toVote = { kind: 'ballot-to-vote', title: 'A shelter', to: { page: 'scrutins', id: ballot } }

  expect(await todoOf(world, ana)).toContainEqual(expect.objectContaining(toVote))
  await vote(world, ballot, [ana])
  expect(await todoOf(world, ana)).toEqual([])
  expect(await todoOf(world, ben)).toContainEqual(expect.objectContaining(toVote))
  expect(await todoOf(world, facilitator)).toEqual([])
  await vote(world, ballot, [ben])

  expect(await todoOf(world, facilitator)).toContainEqual(
    expect.objectContaining({ ...toVote, kind: 'ballot-to-close' }),
  )
})

test('[M2] what was adopted waits for those who may promote it', async () => {
  await using world = await openWorld()
  const { group, facilitator, members, proposal } = await table(world, 2)
  const other = await world.person('facilitator', { group: await world.group('Other') })
  const adopt = async (proposalId: string) => {
    const ballot = await opened(world, facilitator, proposalId)
    await vote(world, ballot, members)
    await facilitator.post(world.at(`/ballots/${ballot}/closing`))
  }
  await adopt(proposal.id)
  const alone = { page: 'propositions', id: `P-${proposal.code}` }
  expect(await todoOf(world, facilitator)).toMatchObject([
    { kind: 'proposal-to-promote', count: 1, to: alone },
  ])

  const second = await published(world, group, facilitator)
  await adopt(second.id)

  const several = { page: 'propositions', search: { etat: 'adopted' } }
  expect(await todoOf(world, facilitator)).toMatchObject([
    { kind: 'proposal-to-promote', count: 2, to: several },
  ])
  expect(await todoOf(world, other)).toEqual([])
  await promoted(world, facilitator, proposal.id)
  expect(await todoOf(world, facilitator)).toMatchObject([{ count: 1 }])
})

test('[Y3] who would vote is told to those who may open the ballot', async () => {
  await using world = await openWorld()
  const { group, facilitator, members } = await table(world, 3)
  const address = world.at(`/ballots/electorate?kind=group&group=${group}`)

  const { body } = await facilitator.get<{ electors: { name: string }[] }>(address)
  expect(body.electors.map(({ name }) => name)).toEqual(members.map(({ name }) => name).toSorted())
  expect((await members[0]?.get(address))?.status).toBe(403)
})
