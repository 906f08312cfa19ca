import { randomUUID } from 'node:crypto'
import { canonicalContent, contentFromText, type JSONContent, readFragments } from '@deconcert/document'
import { expect, test } from 'vitest'
import { rewriteText } from '../support/amendment'
import { type Ballot, laidTable, opened, publishedProposal, vote } from '../support/ballot'
import { openWorld } from '../support/world'

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
    origin: { ballot: { id }, textSha256: ballot.texts[0]?.sha256 },
  })
})

test('[A8] what was set in bold or leads somewhere is so on the ballot, on the line and in its sheet', async () => {
  await using world = await openWorld()
  const { facilitator, members, proposal } = await laidTable(world, 5)
  const [{ documentId } = { documentId: '' }] = await world.owner<{ documentId: string }[]>`
    select document_id from proposal where id = ${proposal}`
  const words = 'Une **équipe** et [son adresse](https://example.org/equipe).'
  await rewriteText(world, documentId, facilitator.accountId, words)
  const id = await opened(world, facilitator, proposal)
  for (const member of members) await member.post(world.at(`/ballots/${id}/votes`), vote('for'))
  await facilitator.post(world.at(`/ballots/${id}/closing`))
  const tree = await facilitator.get<{ nodes: { id: string; title: string }[] }>(world.at('/nodes'))
  const axis = tree.body.nodes.find((node) => node.title === 'Title of p1a1')
  const place = { proposalId: proposal, levelKey: 'action', parentId: axis?.id, position: 0 }
  const promoted = await facilitator.post<{ nodeId: string }>(world.at('/promotions'), place)

  expect(promoted.status).toBeLessThan(300)
  const { body: ballot } = await facilitator.get<{ texts: { content: JSONContent }[] }>(
    world.at(`/ballots/${id}`),
  )
  const { body: node } = await facilitator.get<{ content: JSONContent }>(
    world.at(`/nodes/${promoted.body.nodeId}`),
  )
  const [sheet] = await world.owner<{ bytes: Uint8Array }[]>`
    select u.bytes from sheet s join document_update u on u.document_id = s.document_id
    where s.node_id = ${promoted.body.nodeId} order by u.seq limit 1`
  const written = readFragments([sheet?.bytes ?? new Uint8Array()], ['description']).description
  const expected = canonicalContent(contentFromText(words))
  expect(
    [ballot.texts[0]?.content, node.content, written].map((each) => canonicalContent(each ?? {})),
  ).toEqual([expected, expected, expected])
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
    for (const member of members) await member.post(world.at(`/ballots/${id}/votes`), vote('for'))
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
