import { expect, test } from 'vitest'
import { countingRoom } from '../support/count'
import { inAnHour, openTable, reason } from '../support/two-person-act'
import { openWorld, type Visitor } from '../support/world'

type Requests = {
  readonly requests: readonly {
    readonly id: string
    readonly act: string
    readonly isPending: boolean
    readonly isMine: boolean
    readonly confirmRefusal: string | null
  }[]
  readonly askRefusals: Readonly<Record<string, string | null>>
}

test('[V21] [V24] a ballot with a deadline is closed before it by two people, and the journal names both', async () => {
  await using world = await openWorld()
  const { facilitator, second, ask, answer, read, at } = await openTable(world, inAnHour())
  expect((await facilitator.post(at('/closing'))).body.refusal).toBe('closing-needs-two')

  const { body: request } = await ask(facilitator, 'close-early')
  expect((await ask(second, 'close-early')).body.refusal).toBe('request-pending')
  expect((await answer(facilitator, request.id)).body.refusal).toBe('confirm-needs-another')
  expect((await read(second)).state).toBe('open')
  expect((await answer(second, request.id)).status).toBe(200)

  expect((await read(second)).state).toBe('closed')
  const { body } = await second.get<{ entries: { kind: string; actor: string; subject: object }[] }>(
    world.at('/journal'),
  )
  expect(body.entries.find(({ kind }) => kind === 'ballot-act-confirmed')).toMatchObject({
    actor: second.name,
    subject: { act: 'close-early', askedByName: facilitator.name, reason },
  })
})

test('[V22] [V24] two seats and two sessions of one account are one person, and the database says so too', async () => {
  await using world = await openWorld()
  const { facilitator, group, ask, answer, ballot } = await openTable(world, inAnHour())
  await world.seat(facilitator.accountId, 'project-lead')
  await world.seat(facilitator.accountId, 'member', { group })
  const { body: request } = await ask(facilitator, 'close-early')

  const answers = await Promise.all([1, 2, 3].map(() => answer(facilitator, request.id)))

  expect(answers.map(({ body }) => body.refusal)).toEqual(
    Array.from({ length: 3 }, () => 'confirm-needs-another'),
  )
  const alone = world.tools
    .sql`select confirm_early_closing(${ballot}, ${request.id}, ${facilitator.accountId}, now())`
  await expect(alone).rejects.toThrow('confirm-needs-another')
  const direct = world.tools.sql`select close_ballot(${ballot}, ${facilitator.accountId}, now())`
  await expect(direct).rejects.toThrow('closing-needs-two')
})

test('[V22] an elector may confirm; an outsider may not; a request is answered once, and is void in half an hour', async () => {
  await using world = await openWorld()
  const { facilitator, second, members, ask, answer, at } = await openTable(world, inAnHour())
  const outsider = await world.person('member', { group: await world.group('Other') })
  const [ana, ben] = members
  if (ana === undefined || ben === undefined) throw new Error('too few')
  expect((await ask(ana, 'close-early')).status).toBe(403)

  const { body: refused } = await ask(facilitator, 'close-early')
  expect((await answer(outsider, refused.id)).status).toBe(403)
  expect((await answer(second, refused.id, 'refusal')).status).toBe(200)
  expect((await answer(ana, refused.id)).body.refusal).toBe('request-answered')

  const { body: late } = await ask(facilitator, 'close-early')
  await world.owner`update ballot_request set expires_at = now() where id = ${late.id}`
  expect((await answer(ana, late.id)).body.refusal).toBe('request-expired')

  const { body: third } = await ask(facilitator, 'close-early')
  const both = await Promise.all([answer(ana, third.id), answer(ben, third.id)])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  expect((await ana.get<Requests>(at('/requests'))).body.requests.map(({ isPending }) => isPending)).toEqual([
    false,
    false,
    false,
  ])
})

test('[V21] without a deadline one person closes, and two have nothing to confirm', async () => {
  await using world = await openWorld()
  const { facilitator, ask, at } = await openTable(world)

  expect((await ask(facilitator, 'close-early')).body.refusal).toBe('one-may-close')
  expect((await ask(facilitator, 'reopen')).body.refusal).toBe('ballot-not-closed')
  expect((await ask(facilitator, 'change-roll')).body.refusal).toBe('roll-unchanged')
  expect((await facilitator.post(at('/closing'))).status).toBe(200)
  expect((await ask(facilitator, 'change-roll')).body.refusal).toBe('ballot-not-open')
})

test('[V21] [V24] a countersigned line is struck by two people, and by nobody once the deadline is past', async () => {
  await using world = await openWorld()
  const { facilitator, second, ballot, at, answer } = await openTable(world, inAnHour())
  const room = countingRoom(world, ballot)
  const seats = (await room.read(facilitator)).electors.slice(0, 2).map(({ seatId }) => seatId)
  const papers = { present: 2, votes: [[2, 'against']] }
  await room.enter(facilitator, { ...papers, seats })
  await room.count(second, 1, papers)
  const askTo = (line: number | null) =>
    facilitator.post<{ id: string; refusal?: string }>(at('/requests'), { act: 'strike-line', line, reason })

  expect((await room.strike(facilitator, 1)).body.refusal).toBe('striking-needs-two')
  expect([(await askTo(null)).status, (await askTo(2)).status]).toEqual([404, 404])
  const { body: request } = await askTo(1)
  expect((await answer(facilitator, request.id)).body.refusal).toBe('confirm-needs-another')
  const confirmed = (who: Visitor) =>
    world.tools.sql`select confirm_line_striking(${ballot}, ${request.id}, ${who.accountId}, now())`
  await expect(confirmed(facilitator)).rejects.toThrow('confirm-needs-another')
  await world.owner`update ballot set closes_at = now() - interval '1 second' where id = ${ballot}`
  expect((await answer(second, request.id)).body.refusal).toBe('ballot-expired')
  await expect(confirmed(second)).rejects.toThrow('ballot-expired')

  await world.owner`update ballot set closes_at = now() + interval '1 hour' where id = ${ballot}`
  expect((await answer(second, request.id)).body).toEqual({ ballotId: ballot })
  expect((await room.read(second)).lines).toMatchObject([{ state: 'struck' }])
  expect((await askTo(1)).body.refusal).toBe('line-settled')
})
