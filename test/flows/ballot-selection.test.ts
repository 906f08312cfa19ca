import { choiceText } from '@deconcert/domain/ballot'
import { expect, test } from 'vitest'
import { asked, type Ballot, laidTable, publishedProposal, vote } from '../support/ballot'
import { openWorld, type Visitor, type World } from '../support/world'

/** A ballot that keeps the two most approved of so many proposals. */
function selection(group: string, proposals: readonly string[]) {
  return {
    question: 'Lesquelles retenir ?',
    options: proposals.map((proposalId) => ({ proposalId })),
    method: { key: 'approval', most: null },
    selection: { kind: 'top', places: 2 },
    secrecy: 'named',
    quorum: { kind: 'none' },
    electorate: { kind: 'group', groupId: group },
  }
}

async function statesOf(world: World, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await world.owner<{ id: string; state: string }[]>`select id, state from proposal`
  return ids.map((id) => rows.find((row) => row.id === id)?.state ?? '')
}

async function someProposals(world: World, group: string, author: Visitor, count: number) {
  const ids: string[] = []
  while (ids.length < count) ids.push(await publishedProposal(world, group, author))
  return ids
}

test('[B19] the proposals that a ballot selects are adopted, the others published again, two of it promoted', async () => {
  await using world = await openWorld()
  const { group, facilitator, members } = await laidTable(world, 3)
  const proposals = await someProposals(world, group, facilitator, 4)
  const ballot = await asked(world, facilitator, selection(group, proposals))
  expect(await statesOf(world, proposals)).toEqual(Array(4).fill('in-ballot'))
  for (const [n, keys] of [['o1', 'o3'], ['o3'], ['o1', 'o2', 'o3']].entries())
    await members[n]?.post(world.at(`/ballots/${ballot}/votes`), vote(choiceText(keys)))
  await facilitator.post(world.at(`/ballots/${ballot}/closing`))

  expect(await statesOf(world, proposals)).toEqual(['adopted', 'published', 'adopted', 'published'])
  const tree = await facilitator.get<{ nodes: { id: string; title: string }[] }>(world.at('/nodes'))
  const parentId = tree.body.nodes.find((node) => node.title === 'Title of p1a1')?.id
  const promoted = proposals.map((proposalId) =>
    facilitator.post(world.at('/promotions'), { proposalId, levelKey: 'action', parentId, position: 0 }),
  )
  const answers = await Promise.all(promoted)
  expect(answers.map(({ status }) => status)).toEqual([201, 409, 201, 409])
  const node = await facilitator.get(world.at(`/nodes/${answers[0]?.body.nodeId}`))
  expect(node.body).toMatchObject({ origin: { ballot: { id: ballot, options: 4 } } })

  // One entry of the journal tells a ballot, however many things it is about.
  const entries = await world.owner<{ kind: string; event: string }[]>`
    select kind, event from journal where kind like 'ballot-%' order by position
  `
  expect(entries.map(({ kind }) => kind)).toEqual([
    'ballot-opened',
    'ballot-closed',
    'ballot-result-recorded',
  ])
  expect(JSON.parse(entries[2]?.event ?? '').subject).toMatchObject({
    adopted: [proposals[0], proposals[2]],
    options: 4,
  })
})

test('[B19] a text that lost its first ballot is not promoted for having won a later one with other words', async () => {
  await using world = await openWorld()
  const { group, facilitator, members } = await laidTable(world, 3)
  const [first = '', second = ''] = await someProposals(world, group, facilitator, 2)
  const lost = await asked(world, facilitator, selection(group, [first, second]))
  await facilitator.post(world.at(`/ballots/${lost}/closing`))
  expect(await statesOf(world, [first, second])).toEqual(['published', 'published'])
  const won = await asked(world, facilitator, selection(group, [first, second]))
  for (const member of members) await member.post(world.at(`/ballots/${won}/votes`), vote('["o1"]'))
  await facilitator.post(world.at(`/ballots/${won}/closing`))
  const { body } = await facilitator.get<Ballot>(world.at(`/ballots/${lost}`))

  const forged = {
    id: lost,
    proposalId: first,
    ballotId: lost,
    textSha256: body.texts[0]?.sha256 ?? '',
    node: {},
  }
  const attempt = world.owner`
    select promote_proposal(${world.owner.json(forged)}, (select version from plan where id = ${world.plan.id}),
      ${facilitator.accountId}, now())
  `
  await expect(attempt).rejects.toThrow('ballot-not-adopted')
})

test('[A15] ballots opened at the same moment on overlapping lists take each proposal once, and none waits for ever', async () => {
  await using world = await openWorld()
  const { group, facilitator } = await laidTable(world, 3)
  const proposals = await someProposals(world, group, facilitator, 12)
  // Each list shares its proposals with others, in an order of its own.
  const lists = Array.from({ length: 20 }, (_, n) => {
    const three = [n % 12, (n * 5 + 1) % 12, (n * 7 + 3) % 12].map((place) => proposals[place] ?? '')
    const list = [...new Set(three)]
    return n % 2 === 0 ? list : list.toReversed()
  })

  const answers = await Promise.all(
    lists.map((list) => facilitator.post(world.at('/ballots'), selection(group, list))),
  )

  const refused = answers.filter(({ status }) => status !== 201)
  expect(new Set(refused.map(({ body }) => body.refusal))).toEqual(new Set(['ballot-already-open']))
  expect(answers.length - refused.length).toBeGreaterThan(1)
  const taken = await world.owner<{ proposalId: string }[]>`select proposal_id from ballot_option`
  expect(new Set(taken.map(({ proposalId }) => proposalId)).size).toBe(taken.length)
  const states = await statesOf(world, proposals)
  expect(states.filter((state) => state === 'in-ballot')).toHaveLength(taken.length)
})

test('[R8] whoever leads one group opens no ballot on the proposals of another, nor among the whole plan', async () => {
  await using world = await openWorld()
  const { group, facilitator } = await laidTable(world, 3)
  const other = await world.group('Elsewhere')
  const theirs = await publishedProposal(world, other, facilitator)
  const [ours = '', alsoOurs = ''] = await someProposals(world, group, facilitator, 2)
  const open = async (composition: object) =>
    (await facilitator.post<{ refusal?: string }>(world.at('/ballots'), composition)).body.refusal

  expect(await open(selection(group, [ours, theirs]))).toBe('not-permitted')
  expect(await open(selection(other, [ours, alsoOurs]))).toBe('not-permitted')
  expect(await open({ ...selection(group, [ours, alsoOurs]), electorate: { kind: 'plan' } })).toBe(
    'not-permitted',
  )
  expect(await open(selection(group, [ours, ours]))).toBe('option-twice')
  expect(await open(selection(group, [ours, alsoOurs]))).toBeUndefined()
})
