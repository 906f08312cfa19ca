import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { asked, type Ballot, laidTable, vote } from '../support/ballot'
import { forAgainst, secretVote } from '../support/ballot-asked'
import { countingRoom } from '../support/count'
import { openWorld, type World } from '../support/world'

/** A ballot of ten members that is open in browsers, and two people who count the papers. */
async function paperTable(world: World, more: object = {}) {
  const table = await laidTable(world, 10)
  const second = await world.person('facilitator', { group: table.group })
  const ballot = await asked(world, table.facilitator, forAgainst(table.group, table.proposal, more))
  const room = countingRoom(world, ballot)
  const { electors } = await room.read(table.facilitator)
  const seatOf = (name: string) => electors.find((elector) => elector.name === name)?.seatId ?? ''
  const seats = table.members.map(({ name }) => seatOf(name))
  const online = (index: number, choice: string) =>
    table.members[index]?.post<{ said?: string }>(world.at(`/ballots/${ballot}/votes`), vote(choice))
  return { ...table, second, ballot, room, seats, online }
}

function papers(inFavour: number, against: number, seats: readonly string[]) {
  return {
    present: inFavour + against,
    votes: [
      [inFavour, 'for'],
      [against, 'against'],
    ],
    seats,
  }
}

test('[V10] who voted on paper is ticked at once and does not vote again; who has voted is not ticked, and is named', async () => {
  await using world = await openWorld()
  const { facilitator, members, room, seats, online } = await paperTable(world)
  await online(0, 'for')

  const refused = await room.enter(facilitator, papers(2, 1, seats.slice(0, 3)))
  expect(refused.body).toMatchObject({ refusal: 'elector-already-voted', detail: members[0]?.name })
  expect((await room.enter(facilitator, papers(2, 1, seats.slice(1, 3)))).body.refusal).toBe(
    'papers-not-ticked',
  )
  expect((await room.enter(facilitator, papers(2, 1, seats.slice(1, 4)))).status).toBe(201)
  expect((await online(1, 'against'))?.body.said).toBe('already-voted')
  expect((await online(4, 'against'))?.body.said).toBe('recorded')
})

test('[V10] a paper and a browser of the same person at the same moment are one vote', async () => {
  await using world = await openWorld()
  const { facilitator, second, room, seats, online, ballot } = await paperTable(world)

  await Promise.all([
    room.enter(facilitator, papers(3, 2, seats.slice(0, 5))),
    ...[0, 1, 2, 3, 4].map((index) => online(index, 'for')),
  ])
  for (const { number, state } of (await room.read(facilitator)).lines) {
    if (state === 'awaiting') await room.count(second, number, { ...papers(3, 2, []), seats: undefined })
  }
  await room.close(facilitator)

  const { body } = await facilitator.get<Ballot>(world.at(`/ballots/${ballot}`))
  expect(body.voters).toBe(5)
  expect(body.result?.voters).toBe(5)
})

test('[V3] [V10] papers, browsers and roll agree at the closing, and the lines are sealed with the votes', async () => {
  await using world = await openWorld()
  const { facilitator, second, room, seats, online, ballot } = await paperTable(world)
  await online(9, 'against')
  await room.enter(facilitator, papers(2, 1, seats.slice(0, 3)))
  const { seats: _, ...count } = papers(2, 1, [])
  await room.count(second, 1, count)
  await room.close(facilitator)

  const { body } = await facilitator.get<Ballot & { hashes: { votes: string }; roll: object[] }>(
    world.at(`/ballots/${ballot}`),
  )
  expect(body.result).toMatchObject({ voters: 4, expressed: 4, outcome: 'tied', quorum: { counted: 4 } })
  const text = [`${seats[9]} against`, 'line 1 paper - 2 for', 'line 1 paper - 1 against'].join('\n')
  expect(body.hashes.votes).toBe(createHash('sha256').update(text).digest('hex'))
})

test('[V3] counters who agree on another number of papers than was ticked strike the line', async () => {
  await using world = await openWorld()
  const { facilitator, second, room, seats, online } = await paperTable(world)
  await room.enter(facilitator, papers(2, 1, seats.slice(0, 3)))
  const { seats: _, ...two } = papers(1, 1, [])

  expect((await room.count(second, 1, two)).body.said).toBe('different')
  expect((await room.count(facilitator, 1, two)).body.said).toBe('awaiting')
  expect((await room.count(second, 1, two)).body.refusal).toBe('papers-not-ticked')
  await room.strike(facilitator, 1)

  expect((await online(0, 'for'))?.body.said).toBe('recorded')
})

test('[V5] [V12] of a secret ballot, papers come by 5, and who voted on paper is forgotten at the closing', async () => {
  await using world = await openWorld()
  const { facilitator, second, room, seats, online, ballot } = await paperTable(world, secretVote)
  await Promise.all([5, 6, 7, 8, 9].map((index) => online(index, 'for')))
  expect((await room.enter(facilitator, papers(2, 2, seats.slice(0, 4)))).body.refusal).toBe('too-few-papers')
  await room.enter(facilitator, papers(4, 1, seats.slice(0, 5)))
  // Struck, a line of a secret ballot leaves no figure to compare the next one with.
  await room.strike(facilitator, 1)
  await room.enter(facilitator, papers(3, 2, seats.slice(0, 5)))
  const [struck] = await world.owner`
    select (select count(*) from tally_count where number = 1) as counts,
      (select count(*) from tally_line_seat where number = 1) as seats
  `
  expect(struck).toEqual({ counts: 0, seats: 0 })
  const { seats: _, ...count } = papers(3, 2, [])
  await room.count(second, 2, count)
  await room.close(facilitator)

  const [kept] = await world.owner`
    select (select count(*) from tally_line_seat) as seats, (select count(*) from roll_entry) as roll,
      (select count(*) from secret_vote) as votes
  `
  expect(kept).toEqual({ seats: 0, roll: 10, votes: 5 })
  const { body } = await facilitator.get<Ballot>(world.at(`/ballots/${ballot}`))
  expect(body.result).toMatchObject({ outcome: 'adopted', voters: 10 })
})

test('[V8] a deadline waits for the second count of a line, and closes once it is there', async () => {
  await using world = await openWorld()
  const { facilitator, second, room, seats, ballot } = await paperTable(world)
  await room.enter(facilitator, papers(2, 1, seats.slice(0, 3)))
  await world.owner`update ballot set closes_at = now() - interval '1 second' where id = ${ballot}`
  const { closeExpiredBallots } = await import('../../apps/server/src/use-cases/close-ballot')

  await closeExpiredBallots(world.tools)
  expect((await facilitator.get<Ballot>(world.at(`/ballots/${ballot}`))).body.state).toBe('open')
  expect((await room.enter(facilitator, papers(1, 0, seats.slice(4, 5)))).body.refusal).toBe('ballot-expired')
  const { seats: _, ...count } = papers(2, 1, [])
  await room.count(second, 1, count)
  await closeExpiredBallots(world.tools)

  expect((await facilitator.get<Ballot>(world.at(`/ballots/${ballot}`))).body.state).toBe('closed')
})

test('[V5] [V25] a cancelled secret ballot keeps no figure of its papers; who leads is not told who has voted', async () => {
  await using world = await openWorld()
  const { facilitator, second, group, room, seats, online, ballot } = await paperTable(world, secretVote)
  await online(9, 'against')
  const { electors } = await room.read(facilitator)
  expect(new Set(electors.flatMap((elector) => Object.keys(elector)))).toEqual(
    new Set(['seatId', 'name', 'collegeId', 'holder']),
  )
  await room.enter(facilitator, papers(4, 1, seats.slice(0, 5)))
  const { seats: _, ...count } = papers(4, 1, [])
  await room.count(second, 1, count)
  await world.person('member', { group })

  const request = { act: 'change-roll', reason: 'Une personne de plus vote.' }
  const at = world.at(`/ballots/${ballot}/requests`)
  const { body } = await facilitator.post<{ id: string }>(at, request)
  expect((await second.post(`${at}/${body.id}/confirmation`)).status).toBe(200)

  const [kept] = await world.owner`
    select (select count(*) from tally_count) as counts, present, votes, casting from tally_line
  `
  expect(kept).toEqual({ counts: 0, present: null, votes: [], casting: null })
  expect((await room.read(facilitator)).lines).toMatchObject([{ state: 'countersigned', counts: [] }])
})
