import { randomBytes, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { closeExpiredBallots } from '../../apps/server/src/use-cases/close-ballot'
import { asked, type Ballot, laidTable, opened, vote } from '../support/ballot'
import { forAgainst } from '../support/ballot-asked'
import { openWorld, type World } from '../support/world'

async function seatOf(world: World, ballot: string, accountId: string | undefined): Promise<string> {
  const [row] = await world.owner<{ seatId: string }[]>`
    select seat_id from elector where ballot_id = ${ballot} and account_id = ${accountId ?? null}
  `
  return row?.seatId ?? ''
}

test('[A3] fifty votes of one elector at the same moment are one vote', async () => {
  await using world = await openWorld()
  const { facilitator, members, proposal } = await laidTable(world, 5)
  const id = await opened(world, facilitator, proposal)
  const seat = await seatOf(world, id, members[0]?.accountId)
  const cast = (n: number) => world.tools.sql<{ said: string }[]>`
    select cast_vote(${id}, ${members[0]?.accountId ?? null}, ${seat}, ${n % 2 === 0 ? 'for' : 'against'},
      ${randomUUID()}, ${randomBytes(16)}) as said
  `

  const said = await Promise.all(Array.from({ length: 50 }, (_, n) => cast(n)))

  expect(said.flat().filter((row) => row.said === 'recorded')).toHaveLength(1)
  const [kept] = await world.owner`
    select (select count(*) from roll_entry) as roll, (select count(*) from secret_vote) as votes
  `
  expect(kept).toEqual({ roll: 1, votes: 1 })
})

test('[B22] a proxy votes for the seat that it holds, which its own person does not', async () => {
  await using world = await openWorld()
  const { group, facilitator, members, proposal } = await laidTable(world, 4)
  const id = await asked(world, facilitator, forAgainst(group, proposal))
  const [ana, ben, cleo] = members
  const [hers, his] = [await seatOf(world, id, ana?.accountId), await seatOf(world, id, ben?.accountId)]
  await world.owner`
    update elector set holder_seat_id = ${his}, holder_account_id = ${ben?.accountId ?? null} where seat_id = ${hers}
  `
  const ballot = world.at(`/ballots/${id}`)
  const refused = { refusal: 'not-an-elector' }

  expect((await ben?.get(ballot))?.body.mySeats).toEqual([
    { seatId: his, forName: null, hasVoted: false },
    { seatId: hers, forName: ana?.name, hasVoted: false },
  ])
  expect((await ana?.get(ballot))?.body).toMatchObject({ mySeats: [], isElector: false })
  expect((await ana?.post(`${ballot}/votes`, { ...vote('for'), seatId: hers }))?.body).toMatchObject(refused)
  expect((await cleo?.post(`${ballot}/votes`, { ...vote('for'), seatId: his }))?.body).toMatchObject(refused)
  expect((await ben?.post(`${ballot}/votes`, vote('for')))?.body).toEqual({ said: 'recorded' })
  expect((await ben?.get(ballot))?.body).toMatchObject({ isElector: true, hasVoted: false })
  expect((await ben?.post(`${ballot}/votes`, { ...vote('against'), seatId: hers }))?.body).toEqual({
    said: 'recorded',
  })
  expect((await ben?.post(`${ballot}/votes`, { ...vote('for'), seatId: hers }))?.body).toEqual({
    said: 'already-voted',
  })
  await facilitator.post(`${ballot}/closing`)

  const { body } = await facilitator.get<Ballot & { roll: unknown[] }>(ballot)
  expect(body.result).toMatchObject({ raw: { for: '1', against: '1' }, voters: 2 })
  expect(body.roll).toContainEqual(
    expect.objectContaining({ name: ana?.name, holder: ben?.name, hasVoted: true }),
  )
})

test('[B21] a ballot whose deadline has passed on the clock of the database closes by itself, as who opened it', async () => {
  await using world = await openWorld()
  const { group, facilitator, members, proposal } = await laidTable(world, 3)
  const later = new Date(Date.now() + 3_600_000).toISOString()
  const id = await asked(world, facilitator, forAgainst(group, proposal, { closesAt: later }))
  for (const member of members) await member.post(world.at(`/ballots/${id}/votes`), vote('for'))
  await closeExpiredBallots(world.tools)
  expect((await facilitator.get(world.at(`/ballots/${id}`))).body.state).toBe('open')

  await world.owner`update ballot set closes_at = clock_timestamp() where id = ${id}`
  await Promise.all([closeExpiredBallots(world.tools), closeExpiredBallots(world.tools)])

  const { body } = await facilitator.get(world.at(`/ballots/${id}`))
  expect(body).toMatchObject({ state: 'closed', outcome: 'adopted' })
  const actors = await world.owner`
    select kind, actor_id from journal where kind in ('ballot-closed', 'ballot-result-recorded') order by position
  `
  expect(actors.map(({ actorId }) => actorId)).toEqual([facilitator.accountId, facilitator.accountId])
})

test('[B20] while it is open, a ballot tells its turnout and no more', async () => {
  await using world = await openWorld()
  const { facilitator, members, proposal } = await laidTable(world, 6)
  const id = await opened(world, facilitator, proposal)
  await members[0]?.post(world.at(`/ballots/${id}/votes`), vote('for'))

  const { body } = await facilitator.get(world.at(`/ballots/${id}`))

  expect(body).toMatchObject({ voters: 1, electors: 6, result: null, resultText: null, roll: [], votes: [] })
  expect(body.hashes).toMatchObject({ votes: null, roll: null, result: null })
})
