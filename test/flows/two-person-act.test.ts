import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { asked, type Ballot, laidTable, vote } from '../support/ballot'
import { forAgainst, secretVote } from '../support/ballot-asked'
import { countingRoom } from '../support/count'
import { openWorld, type Visitor, type World } from '../support/world'

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

type Shown = Ballot & {
  readonly outcome: string | null
  readonly replacedBy: string | null
  readonly roll: object[]
}

const reason = 'Tout le monde a voté, la séance finit.'
const inAnHour = () => ({ closesAt: new Date(Date.now() + 3_600_000).toISOString() })

/** An open ballot, who leads it, and what people ask and answer about it. */
async function openTable(world: World, more: object = {}) {
  const table = await laidTable(world, 6)
  const second = await world.person('facilitator', { group: table.group })
  const ballot = await asked(world, table.facilitator, forAgainst(table.group, table.proposal, more))
  const at = (path = '', id = ballot) => world.at(`/ballots/${id}${path}`)
  const ask = (who: Visitor, act: string, id = ballot) =>
    who.post<{ id: string; refusal?: string }>(at('/requests', id), { act, reason })
  const answer = (
    who: Visitor,
    request: string,
    word: 'confirmation' | 'refusal' = 'confirmation',
    id = ballot,
  ) => who.post<{ ballotId?: string; refusal?: string }>(at(`/requests/${request}/${word}`, id))
  const read = async (who: Visitor, id = ballot) => (await who.get<Shown>(at('', id))).body
  return { ...table, second, ballot, at, ask, answer, read }
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

test('[V25] the roll changes by another ballot: the first is cancelled, unread, its secret votes unlinked', async () => {
  await using world = await openWorld()
  const { facilitator, second, members, group, ballot, ask, answer, read, at } = await openTable(world, {
    ...secretVote,
    ...inAnHour(),
  })
  const voters = members.slice(0, 5)
  for (const voter of voters) await voter.post(at('/votes'), vote('for'))
  const newcomer = await world.person('member', { group })
  const { body: request } = await ask(facilitator, 'change-roll')

  const { body } = await answer(second, request.id)
  const next = body.ballotId ?? ''

  const before = await read(facilitator)
  expect(before).toMatchObject({ state: 'closed', outcome: 'cancelled', replacedBy: next, result: null })
  expect([before.votes, before.roll]).toEqual([[], []])
  expect(await read(newcomer, next)).toMatchObject({ state: 'open', electors: 7, voters: 0 })
  expect((await newcomer.post(at('/votes', next), vote('for'))).body.said).toBe('recorded')
  expect((await members[5]?.post(at('/votes', ballot), vote('for')))?.body.refusal).toBe('ballot-not-open')
  const [kept] = await world.owner`
    select array_agg(commitment order by ctid) = array_agg(commitment order by commitment) as sorted
    from secret_vote where ballot_id = ${ballot}
  `
  expect(kept).toEqual({ sorted: true })
})

test('[V26] a closed ballot is opened again as a new one, with the reason in the story of its proposal', async () => {
  await using world = await openWorld()
  const { facilitator, second, members, proposal, ask, answer, read, at } = await openTable(world)
  await members[0]?.post(at('/votes'), vote('for'))
  await facilitator.post(at('/closing'))
  expect((await read(facilitator)).outcome).toBe('adopted')

  const { body: request } = await ask(facilitator, 'reopen')
  const next = (await answer(second, request.id)).body.ballotId ?? ''

  expect(await read(facilitator)).toMatchObject({ outcome: 'adopted', replacedBy: next })
  const [state] = await world.owner`
    select p.state, (select count(*) from proposal_step s where s.proposal_id = p.id and s.event = 'vote-again'
      and s.reason = ${reason}) as steps from proposal p where p.id = ${proposal}
  `
  expect(state).toEqual({ state: 'in-ballot', steps: 1 })
  expect((await ask(facilitator, 'reopen')).body.refusal).toBe('ballot-replaced')

  await members[0]?.post(at('/votes', next), vote('against'))
  await facilitator.post(at('/closing', next))
  expect((await read(facilitator, next)).outcome).toBe('rejected')
  const promoted = await facilitator.post(world.at('/promotions'), {
    proposalId: proposal,
    levelKey: 'part',
    parentId: null,
    position: 0,
  })
  expect(promoted.status).toBe(409)
})

test('[V26] only the last ballot of a proposal is opened again, and what it had decided stays written', async () => {
  await using world = await openWorld()
  const unmet = { quorum: { kind: 'number', number: 3 } }
  const { facilitator, second, members, group, proposal, ballot, ask, answer, at } = await openTable(
    world,
    unmet,
  )
  await facilitator.post(at('/closing'))
  const early = (await ask(facilitator, 'reopen')).body.id
  const later = await asked(world, facilitator, forAgainst(group, proposal))
  await members[0]?.post(at('/votes', later), vote('for'))
  await facilitator.post(at('/closing', later))

  expect((await answer(second, early)).body.refusal).toBe('ballot-overtaken')
  expect((await ask(facilitator, 'reopen')).body.refusal).toBe('ballot-overtaken')
  const direct = world.tools.sql`
    select confirm_replacement(${ballot}, ${early}, '{}', '[]', ${second.accountId}, now())`
  await expect(direct).rejects.toThrow('ballot-overtaken')

  const { body: request } = await ask(facilitator, 'reopen', later)
  const last = (await answer(second, request.id, 'confirmation', later)).body.ballotId ?? ''
  expect(last).not.toBe('')
  const [written] = await world.owner`select consequence from ballot_option where ballot_id = ${later}`
  expect(written).toEqual({ consequence: 'adopt' })
  await members[0]?.post(at('/votes', last), vote('for'))
  await facilitator.post(at('/closing', last))
  const [text] = await world.owner`
    select encode(v.sha256, 'hex') as hash from ballot_option o join proposal_version v on v.id = o.version_id
    where o.ballot_id = ${later}`
  const old = { id: randomUUID(), proposalId: proposal, ballotId: later, textSha256: text?.hash, node: {} }
  const [plan] = await world.owner`select version from plan where id = ${world.plan.id}`
  const promoted = world.tools.sql`
    select promote_proposal(${world.tools.sql.json(old)}, ${plan?.version}, ${facilitator.accountId}, now())`
  await expect(promoted).rejects.toThrow('ballot-not-adopted')
})

test('[V21] [V26] what was promoted is not voted on again', async () => {
  await using world = await openWorld()
  const { facilitator, members, proposal, ask, at } = await openTable(world)
  await members[0]?.post(at('/votes'), vote('for'))
  await facilitator.post(at('/closing'))
  await world.owner`update proposal set state = 'promoted' where id = ${proposal}`

  expect((await ask(facilitator, 'reopen')).body.refusal).toBe('already-promoted')
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
