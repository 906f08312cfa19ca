import { randomUUID } from 'node:crypto'
import type { BallotRules } from '@deconcert/domain/ballot'
import { expect, test } from 'vitest'
import { asked, type Ballot, publishedProposal, vote } from '../support/ballot'
import { forAgainst } from '../support/ballot-asked'
import { openWorld, type Visitor, type World } from '../support/world'

/** A group whose members sit in colleges, so many in each, and a proposal of it. */
async function collegesOf(world: World, seats: Readonly<Record<string, number>>) {
  const group = await world.group('Housing')
  const facilitator = await world.person('facilitator', { group })
  const proposal = await publishedProposal(world, group, facilitator)
  const colleges: { id: string; members: Visitor[] }[] = []
  for (const [key, count] of Object.entries(seats)) {
    const id = randomUUID()
    await world.owner`
      insert into college (id, plan_id, key, label, position)
      values (${id}, ${world.plan.id}, ${key}, ${key}, ${colleges.length + 1})`
    const members = await Promise.all(
      Array.from({ length: count }, () => world.person('member', { group, collegeId: id })),
    )
    colleges.push({ id, members })
  }
  return { group, facilitator, proposal, colleges }
}

async function voteAll(world: World, ballot: string, voters: readonly Visitor[], choice: string) {
  for (const voter of voters) {
    const { body } = await voter.post(world.at(`/ballots/${ballot}/votes`), vote(choice))
    expect(body).toEqual({ said: 'recorded' })
  }
}

const halves = (colleges: readonly { id: string }[]) => colleges.map(({ id }) => ({ id, weight: '1/2' }))

test('[B17] who would vote is told with their colleges; the weighted result decides', async () => {
  await using world = await openWorld()
  const { group, facilitator, proposal, colleges } = await collegesOf(world, { users: 6, officers: 2 })
  const [users, officers] = colleges
  const electorate = await facilitator.get<{
    electors: unknown[]
    colleges: { id: string; seats: number }[]
  }>(world.at(`/ballots/electorate?kind=group&group=${group}`))
  expect(electorate.body.electors).toHaveLength(8)
  expect(electorate.body.colleges.filter(({ seats }) => seats > 0)).toMatchObject([
    { seats: 6 },
    { seats: 2 },
  ])
  const weighing = { colleges: halves(colleges), counting: 'proportional' }
  const ballot = await asked(world, facilitator, forAgainst(group, proposal, weighing))
  await voteAll(world, ballot, users?.members ?? [], 'for')
  await voteAll(world, ballot, officers?.members ?? [], 'against')
  await facilitator.post(world.at(`/ballots/${ballot}/closing`))

  const { body } = await facilitator.get<Ballot>(world.at(`/ballots/${ballot}`))
  expect(body.result).toMatchObject({
    outcome: 'tied',
    raw: { for: '6', against: '2' },
    weighted: { for: '1/2', against: '1/2' },
    colleges: [{ favourable: true }, { favourable: false }],
  })
})

test.each([
  [[5, 5], 'nothing'],
  [[5, 3], 'colleges'],
] as const)('[B23] of a secret ballot with %j votes in its colleges, hidden: %s', async (counts, hidden) => {
  await using world = await openWorld()
  const { group, facilitator, proposal, colleges } = await collegesOf(world, { users: 6, officers: 6 })
  const telling = { secrecy: 'secret', colleges: colleges.map(({ id }) => ({ id, weight: '0' })) }
  const ballot = await asked(world, facilitator, forAgainst(group, proposal, telling))
  for (const [n, { members }] of colleges.entries())
    await voteAll(world, ballot, members.slice(0, counts[n]), n === 0 ? 'for' : 'against')
  const before = await world.owner`select distinct college_id from secret_vote where college_id is not null`
  expect(before).toHaveLength(2)
  await facilitator.post(world.at(`/ballots/${ballot}/closing`))

  const { body } = await facilitator.get<Ballot>(world.at(`/ballots/${ballot}`))
  const kept = await world.owner`select distinct college_id from secret_vote where college_id is not null`
  expect(kept).toHaveLength(hidden === 'nothing' ? 2 : 0)
  expect(new Set(body.votes.map(({ collegeId }) => collegeId)).size).toBe(hidden === 'nothing' ? 2 : 1)
  expect(body.result?.raw).toMatchObject({ for: '5', against: String(counts[1]) })
  expect(body.result?.colleges.map(({ result }) => result === null)).toEqual(
    Array(2).fill(hidden === 'colleges'),
  )
})

test('[B23] in a secret ballot with colleges, so few votes of those in none hide the colleges too', async () => {
  await using world = await openWorld()
  const { group, facilitator, proposal, colleges } = await collegesOf(world, { users: 6 })
  const others = await Promise.all([1, 2, 3, 4, 5].map(() => world.person('member', { group })))
  const telling = { secrecy: 'secret', colleges: colleges.map(({ id }) => ({ id, weight: '0' })) }
  const ballot = await asked(world, facilitator, forAgainst(group, proposal, telling))
  await voteAll(world, ballot, colleges[0]?.members ?? [], 'for')
  await voteAll(world, ballot, others.slice(0, 2), 'against')
  await facilitator.post(world.at(`/ballots/${ballot}/closing`))

  expect(await world.owner`select from secret_vote where college_id is not null`).toHaveLength(0)
  const { body } = await facilitator.get<Ballot>(world.at(`/ballots/${ballot}`))
  expect(body.result?.colleges.map(({ result }) => result)).toEqual([null])
})

test('[B23] a secret ballot that its colleges decide comes to nothing where one of them has so few votes', async () => {
  await using world = await openWorld()
  const { group, facilitator, proposal, colleges } = await collegesOf(world, { users: 6, officers: 6 })
  const weighing = { secrecy: 'secret', colleges: halves(colleges), counting: 'proportional' }
  const ballot = await asked(world, facilitator, forAgainst(group, proposal, weighing))
  const [users, officers] = colleges
  await voteAll(world, ballot, [...(users?.members ?? []), ...(officers?.members.slice(0, 2) ?? [])], 'for')
  await facilitator.post(world.at(`/ballots/${ballot}/closing`))

  const { body } = await facilitator.get<Ballot>(world.at(`/ballots/${ballot}`))
  expect(body.result).toMatchObject({
    outcome: 'no-quorum',
    weighted: null,
    voters: 8,
    favourableColleges: 0,
  })
})

test('[B13] the electorate of a plan or of its committee is one seat a person, a college kept where it is told apart', async () => {
  await using world = await openWorld()
  const { group, colleges } = await collegesOf(world, { users: 3 })
  const lead = await world.person('project-lead')
  const [ana] = colleges[0]?.members ?? []
  await world.seat(ana?.accountId ?? '', 'member', { group: await world.group('Other') })
  await world.person('steering-committee')
  const option = {
    options: [{ label: 'Un' }, { label: 'Deux' }],
    method: { key: 'borda' },
    selection: { kind: 'none' },
  }
  const common = { question: 'Lequel ?', secrecy: 'named', quorum: { kind: 'none' }, ...option }
  const rulesOf = async (more: object) => {
    const id = await asked(world, lead, { ...common, ...more })
    const { body } = await lead.get<{ rules: BallotRules; groupId: string | null }>(
      world.at(`/ballots/${id}`),
    )
    const rows =
      await world.owner`select college_id from elector where ballot_id = ${id} and college_id is not null`
    return [body.groupId, body.rules.electors, rows.length]
  }
  const told = colleges.map(({ id }) => ({ id, weight: '0' }))

  expect(await rulesOf({ electorate: { kind: 'plan' } })).toEqual([null, 3, 0])
  expect(await rulesOf({ electorate: { kind: 'plan' }, colleges: told })).toEqual([null, 3, 3])
  expect(await rulesOf({ electorate: { kind: 'committee' } })).toEqual([null, 1, 0])
  expect(await rulesOf({ electorate: { kind: 'group', groupId: group } })).toEqual([group, 3, 0])
})
