import { expect, test } from 'vitest'
import { closeExpiredBallots } from '../../apps/server/src/use-cases/close-ballot'
import { asked, type Ballot, laidTable, vote } from '../support/ballot'
import { forAgainst } from '../support/ballot-asked'
import { countingRoom, handsOf } from '../support/count'
import { openWorld, type World } from '../support/world'

const byHands = { method: { key: 'show-of-hands' } }

/** A show of hands of ten members, its two counters, and the room. */
async function showOfHands(world: World, more: object = {}, memberCount = 10) {
  const table = await laidTable(world, memberCount)
  const second = await world.person('facilitator', { group: table.group })
  const composition = forAgainst(table.group, table.proposal, { ...byHands, ...more })
  const ballot = await asked(world, table.facilitator, composition)
  return { ...table, second, ballot, room: countingRoom(world, ballot) }
}

test('[V6] [V9] two counters who find the same have countersigned; neither saw the other’s figures before', async () => {
  await using world = await openWorld()
  const { facilitator, second, members, room, ballot } = await showOfHands(world)
  const [ana] = members
  if (ana === undefined) throw new Error('nobody')

  expect((await room.enter(facilitator, handsOf([5, 2, 1, 0]))).body).toEqual({ number: 1 })
  expect((await room.read(second)).lines).toMatchObject([
    { state: 'awaiting', counts: [], countRefusal: null },
  ])
  expect((await room.read(ana)).lines).toMatchObject([{ state: 'awaiting', counts: [], countRefusal: null }])
  expect((await room.read(facilitator)).lines[0]?.countRefusal).toBe('countersign-needs-another')
  expect((await room.count(facilitator, 1, handsOf([5, 2, 1, 0]))).body.refusal).toBe(
    'countersign-needs-another',
  )
  expect((await room.close(facilitator)).body.refusal).toBe('line-awaits')

  expect((await room.count(second, 1, handsOf([5, 2, 1, 0]))).body).toEqual({ said: 'countersigned' })
  expect((await room.count(second, 1, handsOf([5, 2, 1, 0]))).body).toEqual({ said: 'countersigned' })
  expect((await room.count(ana, 1, handsOf([5, 2, 1, 0]))).body.refusal).toBe('line-settled')
  // Until the closing, nobody but the two sees what they found: not even who leads the plan.
  const lead = await world.person('project-lead')
  expect((await room.read(second)).lines[0]?.counts).toHaveLength(1)
  for (const who of [ana, lead]) expect((await room.read(who)).lines[0]?.counts).toEqual([])
  expect((await room.close(facilitator)).status).toBe(200)

  const { body } = await ana.get<Ballot & { lines: object[] }>(world.at(`/ballots/${ballot}`))
  expect(body.result).toMatchObject({ outcome: 'adopted', voters: 8, expressed: 7, quorum: { counted: 8 } })
  expect(body.lines).toMatchObject([
    { number: 1, kind: 'hands', present: 8, enteredBy: facilitator.name, countersignedBy: second.name },
  ])
})

test('[V2] [V9] two who differ are told where, not what the other found, and both count anew', async () => {
  await using world = await openWorld()
  const { facilitator, second, members, room } = await showOfHands(world)
  await room.enter(facilitator, handsOf([5, 3, 0, 0]))

  expect((await room.count(second, 1, handsOf([4, 3, 0, 1]))).body).toEqual({ said: 'different' })
  for (const who of [facilitator, second]) {
    const [line] = (await room.read(who)).lines
    expect([line?.state, line?.differences, line?.counts.length]).toEqual([
      'different',
      ['for', 'not-taking-part'],
      1,
    ])
    expect(line?.counts[0]?.isMine).toBe(true)
  }
  // An elector who did not count is told that they differ, and by no figure.
  expect((await room.read(members[0] ?? facilitator)).lines).toMatchObject([
    { state: 'different', counts: [] },
  ])
  expect((await room.close(facilitator)).body.refusal).toBe('line-awaits')
  // What the first one finds now is not compared with what the second one found before.
  expect((await room.count(facilitator, 1, handsOf([4, 3, 0, 1]))).body).toEqual({ said: 'awaiting' })
  expect((await room.count(facilitator, 1, handsOf([4, 3, 0, 1]))).body.refusal).toBe(
    'countersign-needs-another',
  )
  expect((await room.read(second)).lines).toMatchObject([{ state: 'awaiting', counts: [{ isMine: true }] }])
  expect((await room.count(second, 1, handsOf([4, 3, 0, 1]))).body).toEqual({ said: 'countersigned' })
  expect((await room.close(facilitator)).status).toBe(200)
})

test('[V3] hands that are not as many as the presence are counted, with the difference beside them', async () => {
  await using world = await openWorld()
  const { facilitator, second, room } = await showOfHands(world)
  const nine = handsOf([4, 3, 0, 0], { present: 9 })

  await room.enter(facilitator, nine)
  await room.count(second, 1, nine)

  expect((await room.read(second)).lines[0]?.counts[0]?.gap).toBe(-2)
})

test('[V9] of twenty who countersign at once, one does', async () => {
  await using world = await openWorld()
  const { facilitator, members, room } = await showOfHands(world, {}, 20)
  await room.enter(facilitator, handsOf([12, 3, 0, 0]))

  const answers = await Promise.all(members.map((who) => room.count(who, 1, handsOf([12, 3, 0, 0]))))

  const said = answers.map(({ body }) => body.said ?? body.refusal)
  expect(said.filter((each) => each === 'countersigned')).toHaveLength(1)
  expect(said.filter((each) => each === 'line-settled')).toHaveLength(19)
})

test('[V6] [V8] nothing is counted, countersigned or struck after the closing', async () => {
  await using world = await openWorld()
  const { facilitator, second, room } = await showOfHands(world)
  expect((await room.close(facilitator)).body.refusal).toBe('hands-not-counted')
  await room.enter(facilitator, handsOf([5, 1, 0, 0]))
  await room.count(second, 1, handsOf([5, 1, 0, 0]))
  await room.close(facilitator)

  expect((await room.enter(facilitator, handsOf([5, 1, 0, 0]))).body.refusal).toBe('ballot-not-open')
  expect((await room.count(second, 1, handsOf([5, 1, 0, 0]))).body.refusal).toBe('ballot-not-open')
  expect((await room.strike(facilitator, 1)).body.refusal).toBe('ballot-not-open')
})

test('[V6] [V7] a struck line stays there and counts for nothing; then another may be begun', async () => {
  await using world = await openWorld()
  const { facilitator, second, members, room, ballot } = await showOfHands(world)
  await room.enter(facilitator, handsOf([9, 0, 0, 0]))
  expect((await room.enter(second, handsOf([9, 0, 0, 0]))).body.refusal).toBe('line-already-entered')
  expect((await room.strike(members[0] ?? second, 1)).status).toBe(403)

  expect((await room.strike(second, 1)).status).toBe(200)
  expect((await room.strike(second, 1)).body.refusal).toBe('line-settled')
  expect((await room.count(second, 1, handsOf([9, 0, 0, 0]))).body.refusal).toBe('line-settled')
  await room.enter(second, handsOf([2, 7, 0, 0]))
  await room.count(facilitator, 2, handsOf([2, 7, 0, 0]))
  await room.close(facilitator)

  const { body } = await second.get<Ballot>(world.at(`/ballots/${ballot}`))
  expect(body.result).toMatchObject({ outcome: 'rejected', voters: 9 })
  expect((await room.read(second)).lines.map(({ state }) => state)).toEqual(['struck', 'countersigned'])
})

test('[V4] the chair’s voice decides a tie, the proxies vote, and none of them makes the quorum', async () => {
  await using world = await openWorld()
  const rules = { castingVote: true, proxies: { mostPerHolder: 1, countForQuorum: false } }
  const tie = handsOf([4, 4, 0, 0], { present: 6, proxies: 2, casting: 'for' })
  const first = await showOfHands(world, { ...rules, quorum: { kind: 'number', number: 6 } })

  await first.room.enter(first.facilitator, tie)
  expect((await first.room.count(first.second, 1, { ...tie, casting: 'against' })).body.said).toBe(
    'different',
  )
  expect((await first.room.read(first.second)).lines[0]?.differences).toEqual(['casting'])
  await first.room.count(first.second, 1, tie)
  await first.room.count(first.facilitator, 1, tie)
  await first.room.close(first.facilitator)

  const { body } = await first.facilitator.get<Ballot>(world.at(`/ballots/${first.ballot}`))
  expect(body.result).toMatchObject({
    outcome: 'adopted',
    castingVote: 'for',
    voters: 8,
    quorum: { counted: 6 },
  })
})

test('[V7] hands are counted in each college that is told apart', async () => {
  await using world = await openWorld()
  const [college] = await world.owner<
    { id: string }[]
  >`select id from college where plan_id = ${world.plan.id}`
  const { group, proposal } = await laidTable(world, 1)
  for (let n = 0; n < 3; n += 1) await world.person('member', { group, collegeId: college?.id ?? '' })
  const lead = await world.person('project-lead')
  const ballot = await asked(world, lead, {
    ...forAgainst(group, proposal, byHands),
    colleges: [{ id: college?.id, weight: '0' }],
  })
  const room = countingRoom(world, ballot)

  expect((await room.enter(lead, handsOf([3, 0, 0, 0]))).body.refusal).toBe('college-unknown')
  const beyond = handsOf([4, 0, 0, 0], { collegeId: college?.id })
  expect((await room.enter(lead, beyond)).body.refusal).toBe('count-over-electors')
  expect((await room.enter(lead, handsOf([3, 0, 0, 0], { collegeId: college?.id }))).status).toBe(201)
})

test('[V9] who neither leads nor votes does not count; no vote is cast from a browser in a show of hands', async () => {
  await using world = await openWorld()
  const { facilitator, members, room, ballot } = await showOfHands(world)
  const outsider = await world.person('member', { group: await world.group('Other') })
  const [ana] = members
  if (ana === undefined) throw new Error('nobody')
  await room.enter(facilitator, handsOf([5, 0, 0, 0]))

  expect((await room.enter(ana, handsOf([5, 0, 0, 0]))).status).toBe(403)
  expect((await room.count(outsider, 1, handsOf([5, 0, 0, 0]))).status).toBe(403)
  expect((await room.count(ana, 2, handsOf([5, 0, 0, 0]))).status).toBe(404)
  expect((await ana.post(world.at(`/ballots/${ballot}/votes`), vote('for'))).body.refusal).toBe(
    'vote-not-cast-alone',
  )
})

test('[V8] at its deadline a show of hands waits to be counted, and its proposal with it', async () => {
  await using world = await openWorld()
  const { facilitator, second, proposal, room, ballot } = await showOfHands(world)
  const state = async () => (await facilitator.get<Ballot>(world.at(`/ballots/${ballot}`))).body.state
  await world.owner`update ballot set closes_at = now() - interval '1 second' where id = ${ballot}`

  await closeExpiredBallots(world.tools)
  expect((await room.close(facilitator)).body.refusal).toBe('hands-not-counted')
  const direct = world.tools.sql`select close_ballot(${ballot}, ${facilitator.accountId}, now())`
  await expect(direct).rejects.toThrow('hands-not-counted')
  const [waiting] = await world.owner`select state from proposal where id = ${proposal}`
  expect([await state(), waiting?.state]).toEqual(['open', 'in-ballot'])

  expect((await room.enter(facilitator, handsOf([5, 1, 0, 0]))).body).toEqual({ number: 1 })
  await closeExpiredBallots(world.tools)
  expect(await state()).toBe('open')
  expect((await room.count(second, 1, handsOf([5, 1, 0, 0]))).body.said).toBe('countersigned')
  await closeExpiredBallots(world.tools)
  const [decided] = await world.owner`select state from proposal where id = ${proposal}`
  expect([await state(), decided?.state]).toEqual(['closed', 'adopted'])
})

test('a show of hands waits for who counts it, never for everybody to vote; a request for who may answer', async () => {
  await using world = await openWorld()
  const { facilitator, second, members, room, ballot } = await showOfHands(world)
  const [ana] = members
  if (ana === undefined) throw new Error('nobody')
  const outsider = await world.person('member', { group: await world.group('Other') })
  const kinds = async (who: typeof ana) =>
    (await who.get<{ items: { kind: string }[] }>(world.at('/todo'))).body.items.map(({ kind }) => kind)
  const all = async () => await Promise.all([facilitator, second, ana, outsider].map(kinds))

  expect(await all()).toEqual([['hands-to-count'], [], [], []])
  await room.enter(facilitator, handsOf([5, 2, 1, 0]))
  expect(await all()).toEqual([[], ['line-to-count'], ['line-to-count'], []])
  await room.count(second, 1, handsOf([5, 2, 1, 0]))
  expect(await all()).toEqual([['ballot-to-close'], [], [], []])
  const request = { act: 'strike-line', line: 1, reason: 'Une main a été oubliée.' }
  await facilitator.post(world.at(`/ballots/${ballot}/requests`), request)
  expect(await all()).toEqual([['ballot-to-close'], ['request-to-answer'], ['request-to-answer'], []])
})
