import { randomBytes, randomUUID } from 'node:crypto'
import { createProposal } from '@deconcert/database'
import { contentFromText, documentSchemaVersion, seedUpdate } from '@deconcert/document'
import { expect, test } from 'vitest'
import { openWorld, type Visitor, type World } from '../support/world'

type Ballot = {
  readonly state: string
  readonly voters: number
  readonly electors: number
  readonly hasVoted: boolean
  readonly textSha256: string
  readonly verdict: { readonly outcome: string; readonly for: number; readonly against: number } | null
  readonly votes: readonly { readonly commitment: string }[]
}

const secretVote = { secrecy: 'secret', quorum: { kind: 'share', percent: 50 }, question: 'Adoptez-vous ?' }

/** A published proposal in a group of so many members, and its facilitator. */
async function laidTable(world: World, memberCount: number) {
  const group = await world.group('Housing')
  const facilitator = await world.person('facilitator', { group })
  const members = await Promise.all(
    Array.from({ length: memberCount }, () => world.person('member', { group })),
  )
  const proposal = await publishedProposal(world, group, facilitator)
  return { group, facilitator, members, proposal }
}

async function publishedProposal(world: World, group: string, author: Visitor): Promise<string> {
  const id = randomUUID()
  const seed = seedUpdate({ body: contentFromText('Créer une équipe mobile.') })
  await createProposal(
    world.tools.sql,
    {
      id,
      planId: world.plan.id,
      groupId: group,
      title: 'Créer une équipe',
      documentId: randomUUID(),
      schemaVersion: documentSchemaVersion,
      seed,
    },
    author.accountId,
    new Date(),
  )
  await world.owner`select move_proposal(${id}, 'draft', 'published', 'publish', 'proposal-published', null, ${author.accountId}, now())`
  return id
}

function vote(choice: string) {
  return { choice, nonce: randomBytes(16).toString('hex') }
}

async function opened(world: World, facilitator: Visitor, proposalId: string): Promise<string> {
  const { status, body } = await facilitator.post<{ id: string }>(world.at('/ballots'), {
    proposalId,
    ...secretVote,
  })
  expect(status).toBe(201)
  return body.id
}

test('[A2] the text is frozen at opening, and a second ballot on it does not open', async () => {
  await using world = await openWorld()
  const { facilitator, proposal } = await laidTable(world, 5)

  const id = await opened(world, facilitator, proposal)

  const { body } = await facilitator.get<Ballot>(world.at(`/ballots/${id}`))
  const [row] = await world.owner<{ writable: boolean; sha256: string }[]>`
    select d.writable, encode(v.sha256, 'hex') as sha256
    from proposal p join document d on d.id = p.document_id join proposal_version v on v.proposal_id = p.id
    where p.id = ${proposal}
  `
  expect(row).toEqual({ writable: false, sha256: body.textSha256 })
  expect(
    (await facilitator.post(world.at('/ballots'), { proposalId: proposal, ...secretVote })).body,
  ).toMatchObject({
    refusal: 'ballot-already-open',
  })
})

test('[A3] two tabs, a double click and a retry are one vote', async () => {
  await using world = await openWorld()
  const { facilitator, members, proposal } = await laidTable(world, 5)
  const id = await opened(world, facilitator, proposal)
  const [ana] = members

  const answers = await Promise.all(
    ['for', 'for', 'against', 'for'].map((choice) =>
      ana?.post(world.at(`/ballots/${id}/votes`), vote(choice)),
    ),
  )

  expect(answers.map((answer) => answer?.body.said).sort()).toEqual([
    'already-voted',
    'already-voted',
    'already-voted',
    'recorded',
  ])
  const { body } = await facilitator.get<Ballot>(world.at(`/ballots/${id}`))
  expect([body.voters, body.electors]).toEqual([1, 5])
})

test('[B4] who is not an elector does not vote, and nobody votes late', async () => {
  await using world = await openWorld()
  const { facilitator, members, proposal } = await laidTable(world, 5)
  const id = await opened(world, facilitator, proposal)
  const outsider = await world.person('member', { group: await world.group('Other') })

  expect((await outsider.post(world.at(`/ballots/${id}/votes`), vote('for'))).body).toMatchObject({
    refusal: 'not-an-elector',
  })
  await facilitator.post(world.at(`/ballots/${id}/closing`))
  const late = await members[0]?.post(world.at(`/ballots/${id}/votes`), vote('for'))

  expect(late?.body).toMatchObject({ refusal: 'ballot-not-open' })
})

test('[A4] a close in the middle of the votes counts each accepted vote, and no other', async () => {
  await using world = await openWorld()
  const { facilitator, members, proposal } = await laidTable(world, 30)
  const id = await opened(world, facilitator, proposal)

  const votes = members.flatMap((member) =>
    [0, 1, 2].map(() => member.post(world.at(`/ballots/${id}/votes`), vote('for'))),
  )
  const [answers] = await Promise.all([
    Promise.all(votes),
    facilitator.post(world.at(`/ballots/${id}/closing`)),
  ])

  const accepted = answers.filter((answer) => answer.body.said === 'recorded').length
  const { body } = await facilitator.get<Ballot>(world.at(`/ballots/${id}`))
  const [counts] = await world.owner`
    select (select count(*) from secret_vote) as votes, (select count(*) from roll_entry) as roll
  `
  expect(counts).toEqual({ votes: accepted, roll: accepted })
  expect(body).toMatchObject({ state: 'closed', voters: accepted })
})

test('[A5] after closing, no row of a secret vote was written with the row of its voter', async () => {
  await using world = await openWorld()
  const { facilitator, members, proposal } = await laidTable(world, 8)
  const id = await opened(world, facilitator, proposal)
  for (const member of members) await member.post(world.at(`/ballots/${id}/votes`), vote('for'))

  await facilitator.post(world.at(`/ballots/${id}/closing`))

  const [writers] = await world.owner`
    select count(distinct v.xmin::text) as votes, count(distinct r.xmin::text) as roll
    from secret_vote v, roll_entry r
  `
  expect(writers).toEqual({ votes: 1, roll: 1 })
  const inOrder = await world.owner<
    { commitment: string }[]
  >`select encode(commitment, 'hex') as commitment from secret_vote`
  const { body } = await facilitator.get<Ballot>(world.at(`/ballots/${id}`))
  expect(inOrder.map((row) => row.commitment)).toEqual([...inOrder.map((row) => row.commitment)].sort())
  expect(body.votes).toHaveLength(8)
})

test('[A6] a sealed box without its verdict is completed by whoever looks, with the same result', async () => {
  await using world = await openWorld()
  const { facilitator, members, proposal } = await laidTable(world, 6)
  const id = await opened(world, facilitator, proposal)
  for (const [n, member] of members.entries())
    await member.post(world.at(`/ballots/${id}/votes`), vote(n < 4 ? 'for' : 'against'))
  await world.owner`select close_ballot(${id}, ${facilitator.accountId}, now())`

  const { body } = await facilitator.get<Ballot>(world.at(`/ballots/${id}`))

  expect(body).toMatchObject({ state: 'closed', verdict: { outcome: 'adopted', for: 4, against: 2 } })
})

test('[A7] an adopted proposal becomes one node however often it is promoted, with the text that was voted', async () => {
  await using world = await openWorld()
  const { facilitator, members, proposal } = await laidTable(world, 5)
  const id = await opened(world, facilitator, proposal)
  const tree = await facilitator.get<{ nodes: { id: string; title: string }[] }>(world.at('/nodes'))
  const axis = tree.body.nodes.find((node) => node.title === 'Title of p1a1')
  const place = { proposalId: proposal, levelKey: 'action', parentId: axis?.id, position: 0 }

  const early = await facilitator.post(world.at('/promotions'), place)
  for (const member of members) await member.post(world.at(`/ballots/${id}/votes`), vote('for'))
  await facilitator.post(world.at(`/ballots/${id}/closing`))
  const answers = await Promise.all(
    [1, 2, 3, 4].map(() => facilitator.post<{ nodeId: string }>(world.at('/promotions'), place)),
  )

  expect(early.body).toMatchObject({ refusal: 'proposal-in-ballot' })
  expect(new Set(answers.map((answer) => answer.body.nodeId)).size).toBe(1)
  const node = await facilitator.get<{
    title: string
    number: string
    origin: { ballot: { id: string }; textSha256: string }
  }>(world.at(`/nodes/${answers[0]?.body.nodeId}`))
  const { body: ballot } = await facilitator.get<Ballot>(world.at(`/ballots/${id}`))
  expect(node.body).toMatchObject({
    title: 'Créer une équipe',
    number: '1.1.1',
    origin: { ballot: { id }, textSha256: ballot.textSha256 },
  })
})

test('[A8] a promotion of a text that is not the one voted is refused by the database itself', async () => {
  await using world = await openWorld()
  const { facilitator, members, proposal } = await laidTable(world, 5)
  const id = await opened(world, facilitator, proposal)
  for (const member of members) await member.post(world.at(`/ballots/${id}/votes`), vote('for'))
  await facilitator.post(world.at(`/ballots/${id}/closing`))
  const forged = {
    id: randomUUID(),
    proposalId: proposal,
    ballotId: id,
    textSha256: 'ab'.repeat(32),
    node: {},
  }

  const attempt = world.owner`
    select promote_proposal(${world.owner.json(forged)}, (select version from plan where id = ${world.plan.id}),
      ${facilitator.accountId}, now())
  `

  await expect(attempt).rejects.toThrow('text-not-the-one-voted')
})

test('[A1] twenty promotions at the same moment are twenty nodes, numbered without gap', async () => {
  await using world = await openWorld()
  const group = await world.group('Mobility')
  const facilitator = await world.person('facilitator', { group })
  const members = await Promise.all([1, 2, 3, 4, 5].map(() => world.person('member', { group })))
  const proposals: string[] = []
  for (let n = 0; n < 20; n += 1) {
    const proposal = await publishedProposal(world, group, facilitator)
    const id = await opened(world, facilitator, proposal)
    for (const member of members.slice(0, 3)) await member.post(world.at(`/ballots/${id}/votes`), vote('for'))
    await facilitator.post(world.at(`/ballots/${id}/closing`))
    proposals.push(proposal)
  }
  const tree = await facilitator.get<{ nodes: { id: string; title: string }[] }>(world.at('/nodes'))
  const axis = tree.body.nodes.find((node) => node.title === 'Title of p2a2')

  const answers = await Promise.all(
    proposals.map((proposalId) =>
      facilitator.post(world.at('/promotions'), {
        proposalId,
        levelKey: 'action',
        parentId: axis?.id,
        position: 0,
      }),
    ),
  )

  expect(answers.map((answer) => answer.status)).toEqual(Array(20).fill(201))
  const after = await facilitator.get<{ nodes: { parentId: string; number: string }[] }>(world.at('/nodes'))
  const numbers = after.body.nodes.filter((node) => node.parentId === axis?.id).map((node) => node.number)
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, n) => `2.2.${n + 1}`))
})
