import { randomUUID } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { downloaded } from '../support/archive'
import { asked, type Ballot, laidTable, vote } from '../support/ballot'
import { forAgainst, secretVote } from '../support/ballot-asked'
import { countingRoom } from '../support/count'
import { sound, verified } from '../support/verified-archive'
import { openWorld, type Visitor, type World } from '../support/world'

type Told = {
  readonly countsHidden: boolean
  readonly missingOnline: number
  readonly lines: readonly { readonly collegeId: string | null }[]
}

/** A secret ballot before its closing: the first members put a paper for in one heap, the last ones vote against online. */
async function mixedBallot(world: World, { group, facilitator, proposal, members }: Table, mixed: Mixed) {
  const { onPaper, online, collegeId = null, more = {} } = mixed
  const second = await world.person('facilitator', { group })
  const ballot = await asked(world, facilitator, forAgainst(group, proposal, { ...secretVote, ...more }))
  const room = countingRoom(world, ballot)
  const { electors } = await room.read(facilitator)
  const seatOf = (name: string) => electors.find((elector) => elector.name === name)?.seatId
  for (const member of members.slice(members.length - online)) {
    await member.post(world.at(`/ballots/${ballot}/votes`), vote('against'))
  }
  const count = { present: onPaper, votes: [[onPaper, 'for']] }
  const seats = members.slice(0, onPaper).map(({ name }) => seatOf(name))
  expect((await room.enter(facilitator, { ...count, collegeId, seats })).status).toBe(201)
  await room.count(second, 1, count)
  return { facilitator, members, room, ballot }
}

type Table = Omit<Awaited<ReturnType<typeof laidTable>>, 'members'> & { readonly members: readonly Visitor[] }
type Mixed = {
  readonly onPaper: number
  readonly online: number
  readonly collegeId?: string
  readonly more?: object
}

test('[C12] one browser beside five papers: nothing is told by the page, the lines or the archive, and nothing decided', async () => {
  await using world = await openWorld()
  const { facilitator, members, room, ballot } = await mixedBallot(world, await laidTable(world, 10), {
    onPaper: 5,
    online: 1,
  })
  const read = async (who = facilitator) =>
    (await who.get<Ballot & Told>(world.at(`/ballots/${ballot}`))).body
  expect((await read()).missingOnline).toBe(4)
  expect((await read(members[3])).missingOnline).toBe(0)

  await room.close(facilitator)

  expect(await read(members[3])).toMatchObject({
    countsHidden: true,
    votes: [],
    lines: [],
    roll: [],
    hashes: { votes: null, roll: null },
    result: { outcome: 'no-quorum', voters: 6, expressed: 0, raw: null, quorum: { met: false, missing: 0 } },
  })
  const [reader = facilitator] = members
  expect((await room.read(reader)).lines[0]?.counts).toEqual([])
  const zip = unzipSync(await downloaded(world, facilitator, ballot))
  const files = (name: string) => strFromU8(zip[name] ?? new Uint8Array())
  expect(files('votes.csv')).toBe('commitment,nonce,college,choice\n')
  expect(files('lines.json')).toBe('[]')
  expect(files('roll.csv')).not.toMatch(/,[01]$/m)
  const journal = files('journal.jsonl')
    .split('\n')
    .filter((line) => line.includes('ballot-closed'))
  expect(journal).toHaveLength(1)
  expect(journal[0]).not.toContain('roll')
  expect(await verified(await downloaded(world, facilitator, ballot))).toEqual(sound)
})

test('[C12] five browsers beside five papers are told', async () => {
  await using world = await openWorld()
  const { facilitator, room, ballot } = await mixedBallot(world, await laidTable(world, 10), {
    onPaper: 5,
    online: 5,
  })
  await room.close(facilitator)

  const { body } = await facilitator.get<Ballot & Told>(world.at(`/ballots/${ballot}`))
  expect(body).toMatchObject({ countsHidden: false, result: { voters: 10, raw: { for: '5', against: '5' } } })
  expect(await verified(await downloaded(world, facilitator, ballot))).toEqual(sound)
})

test('[C12] one browser beside five papers of its college: no college is told, nor is the college of any vote', async () => {
  await using world = await openWorld()
  const table = await laidTable(world, 0)
  const [a, b] = [randomUUID(), randomUUID()]
  for (const [index, id] of [a, b].entries()) {
    await world.owner`
      insert into college (id, plan_id, key, label, position)
      values (${id}, ${world.plan.id}, ${`k${index}`}, ${`k${index}`}, ${index})
    `
  }
  const seated = async (collegeId: string, count: number) =>
    await Promise.all(
      Array.from({ length: count }, () => world.person('member', { group: table.group, collegeId })),
    )
  const members = [...(await seated(a, 6)), ...(await seated(b, 6))]
  const colleges = [a, b].map((id) => ({ id, weight: '0' }))
  const mixed = { onPaper: 5, online: 7, collegeId: a, more: { colleges } }
  const { facilitator, room, ballot } = await mixedBallot(world, { ...table, members }, mixed)
  await room.close(facilitator)

  const { body } = await facilitator.get<Ballot & Told>(world.at(`/ballots/${ballot}`))
  expect(body).toMatchObject({ countsHidden: false, result: { voters: 12, raw: { for: '5', against: '7' } } })
  expect(body.result?.colleges.map(({ voters, result }) => [voters, result])).toEqual([
    [0, null],
    [0, null],
  ])
  expect([...body.votes, ...body.lines].every(({ collegeId }) => collegeId === null)).toBe(true)
  expect(await verified(await downloaded(world, facilitator, ballot))).toEqual(sound)
})
